import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realEffects } from '../../src/cli/effects.ts'
import { smallPackage } from '../formats/small-package.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-cli-'))
  for (const [name, bytes] of smallPackage()) await writeAt(`small/${name}`, bytes)
  await writeAt('small.zip', zipSync(Object.fromEntries(smallPackage())))
})

afterAll(() => rm(folder, { recursive: true }))

async function writeAt(name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), bytes)
}

describe('on a real disk', () => {
  test('a folder is read in full, by name, without housekeeping and without following links', async () => {
    await writeAt('deep/b/c.txt', Uint8Array.of(1))
    await writeAt('deep/a.txt', Uint8Array.of(2))
    await writeAt('deep/.git/config', Uint8Array.of(3))
    await symlink('..', join(folder, 'deep/circle'))
    const files = await realEffects.readPath(join(folder, 'deep'))
    expect(files.map(({ name, bytes }) => [name, ...bytes])).toEqual([
      ['a.txt', 2],
      ['b/c.txt', 1],
    ])
  })

  test('one file is read under its own name', async () => {
    const files = await realEffects.readPath(join(folder, 'small.zip'))
    expect(files.map(({ name }) => name)).toEqual(['small.zip'])
  })

  test('what is opened without being read is written piece by piece, whatever it is', async () => {
    await writeAt(
      'pieces/a.bin',
      Uint8Array.from({ length: 200_000 }, (_, at) => at % 256),
    )
    const [opened] = await realEffects.openPath(join(folder, 'pieces'))
    const { name, blob } = opened!
    expect([name, blob.size]).toEqual(['a.bin', 200_000])
    const target = join(folder, 'written.bin')
    await realEffects.writeFile(target, ['né', Uint8Array.of(0), blob, blob.slice(7, 9).stream()])
    const bytes = await readFile(target)
    expect(bytes.subarray(0, 4)).toEqual(Buffer.from('né\0'))
    expect(bytes.subarray(4, -2)).toEqual(Buffer.from(await blob.arrayBuffer()))
    expect([...bytes.subarray(-2)]).toEqual([7, 8])
  })
})

describe('bin/cairn.mjs, built when needed', () => {
  const cairn = async (...args: string[]) => {
    const run = promisify(execFile)(process.execPath, ['bin/cairn.mjs', ...args])
    return run.then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
    )
  }

  test('validates a folder and an archive alike, and passes the exit code on', {
    timeout: 120_000,
  }, async () => {
    const asFolder = await cairn('validate', join(folder, 'small'))
    const asZip = await cairn('validate', join(folder, 'small.zip'))
    expect(asFolder).toEqual(asZip)
    expect(asFolder.code).toBe(0)
    expect(asFolder.stdout).toContain('Features: 1 imported, 1 loaded, 0 rejected')
    expect((await cairn('validate', join(folder, 'nowhere'))).code).toBe(2)
    expect((await cairn('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
