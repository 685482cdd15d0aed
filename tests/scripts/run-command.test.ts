import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import { temporaryFolder } from './temporary-folder.ts'

const node = (script: string, ...args: string[]): [string, ...string[]] => [
  process.execPath,
  '-e',
  script,
  ...args,
]

test('the exit code is handed on', async () => {
  expect(await runCommand(node('process.exit(7)'))).toEqual({ exitCode: 7, isTimedOut: false })
  expect(await runCommand(node(''))).toEqual({ exitCode: 0, isTimedOut: false })
})

test.skipIf(process.platform === 'win32')('death by a signal is not success', async () => {
  expect((await runCommand(node('process.kill(process.pid, "SIGKILL")'))).exitCode).toBe(137)
})

test('a program that does not exist is an exit code, not a rejection', async () => {
  expect((await runCommand(['cairn-no-such-program'])).exitCode).toBe(127)
})

test('the command reads no input', async () => {
  expect((await runCommand(node('process.exit(require("fs").readFileSync(0).length)'))).exitCode).toBe(0)
})

test.skipIf(process.platform === 'win32')(
  'at the deadline the command and its children are ended',
  async () => {
    const heartbeat = join(temporaryFolder({ beats: '' }), 'beats')
    // A parent that waits for a child that goes on for ever: npm and what it runs.
    const child = `setInterval(() => require('fs').appendFileSync(${JSON.stringify(heartbeat)}, '.'), 20)`
    const parent = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`
    const outcome = await runCommand(node(parent), { deadlineMs: Date.now() + 4000 })
    expect(outcome.isTimedOut).toBe(true)
    expect(outcome.exitCode).not.toBe(0)
    const beats = () => readFileSync(heartbeat, 'utf8').length
    const beatsAtEnd = beats()
    expect(beatsAtEnd).toBeGreaterThan(0)
    await wait(500)
    expect(beats()).toBe(beatsAtEnd)
  },
)
