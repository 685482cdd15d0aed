// npm run test:guards: takes one guard after the other out of a copy of the project, and the matching test must fail.
// A test that still passes proves nothing about its guard. Changes nothing in the project itself.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { guards } from './guards/guards.mjs'

/** @import {Guard} from './guards/guards.mjs' */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const COPIED = [
  ...['src', 'tests', 'scripts', 'data', 'docs', 'public', 'bin'],
  ...[
    'package.json',
    'package-lock.json',
    '.npmrc',
    'vitest.config.ts',
    'tsconfig.base.json',
    'tsconfig.json',
  ],
]

/** @returns {string} a copy without packages of its own */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-guards-'))
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {{passed: number, failed: number}} tests; none of either where the run itself broke down
 */
function outcome(folder, files) {
  const report = join(folder, 'report.json')
  rmSync(report, { force: true })
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--project=node', '--reporter=json', `--outputFile.json=${report}`, ...files]
  spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report)
  return { passed, failed }
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}

/**
 * @param {string} folder
 * @param {Guard} guard
 * @returns {string | null} null when the test noticed; otherwise what is wrong
 */
function broken(folder, { file, find, put, test }) {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (text.split(find).length !== 2) return `the guard is not where the list says: ${file}`
  writeFileSync(
    path,
    text.replace(find, () => put),
  )
  const { passed, failed } = outcome(folder, [test])
  writeFileSync(path, text)
  console.log(`    ${failed} of ${passed + failed} tests failed in ${test}`)
  return failed > 0 ? null : `${test} passes without it`
}

const folder = copy()
const faults = []
try {
  const whole = outcome(folder, [...new Set(guards.map(({ test }) => test))])
  console.log(`With all guards: ${whole.passed} tests pass, ${whole.failed} fail.`)
  if (whole.failed > 0 || whole.passed === 0) faults.push('the tests must pass while the guards are there')
  for (const guard of faults.length > 0 ? [] : guards) {
    const fault = broken(folder, guard)
    console.log(
      `${fault === null ? 'noticed ' : 'UNSEEN  '}${guard.guard}${fault === null ? '' : `: ${fault}`}`,
    )
    if (fault !== null) faults.push(`${guard.guard}: ${fault}`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  faults.length === 0
    ? `\n${guards.length} guards; each one missing was noticed by its test.`
    : `\n${faults.join('\n')}`,
)
process.exitCode = faults.length === 0 ? 0 : 1
