import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

const scripts = fileURLToPath(new URL('../../scripts', import.meta.url))

/** What a project has of ours, without the parts that only ours needs. */
const copied = ['find-chromium.mjs', 'serve.mjs', 'start.mjs', 'test.mjs', 'lib']

const devDependencies = { vitest: 'file:stand-in' }
const lockFile = {
  name: 'small',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'small', devDependencies },
    'node_modules/vitest': { resolved: 'stand-in', link: true },
    'stand-in': { name: 'vitest', version: '1.0.0', dev: true },
  },
}

/**
 * A project as small as can be around our real scripts. Its one dependency lies beside it in `stand-in/`, so that
 * `npm ci` has something to install and needs no network; it is called vitest, for the tests of test.mjs.
 * `npmScripts` are its package.json's.
 */
export function smallProject(
  npmScripts: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
): string {
  const root = temporaryFolder({
    'package.json': JSON.stringify({ name: 'small', type: 'module', scripts: npmScripts, devDependencies }),
    'package-lock.json': JSON.stringify(lockFile),
    'stand-in/package.json': JSON.stringify({ name: 'vitest', version: '1.0.0', type: 'module' }),
    ...files,
  })
  for (const name of copied) cpSync(join(scripts, name), join(root, 'scripts', name), { recursive: true })
  return root
}

export interface Started {
  readonly child: ChildProcess
  /** Everything printed so far. */
  output(): string
  /** Resolves with the match once the output has it; rejects when the process ends without. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>
}

/** Starts one of the scripts; what still runs when the test is over is ended. */
export function startScript(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Started {
  // Ours, less what npm and Vitest tell their children, which would change what these do.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|PORT$|HOST$|NODE_ENV$)/.test(name),
  )
  const child = spawn(process.execPath, args, { cwd: root, env: { ...Object.fromEntries(own), ...env } })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', (bytes) => (output += bytes))
  child.stderr.on('data', (bytes) => (output += bytes))
  const ended = new Promise<number | string | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  )
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(output)
        if (match) resolve(match)
      }
      child.stdout.on('data', look)
      child.once('close', () => reject(new Error(`${pattern} expected, found: ${output}`)))
      look()
    })
  return { child, output: () => output, printed, ended }
}
