// The script behind `npm test`, run as a whole in a small project whose Vitest only hands over a prepared report.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { smallProject, startScript } from './small-project.ts'

const vitestStandIn = `
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
const args = process.argv.slice(2)
appendFileSync('calls', args.filter((arg) => !/report|output/.test(arg)).join(' ') + '\\n')
const file = args.find((arg) => arg.startsWith('--outputFile.json=')).slice('--outputFile.json='.length)
const name = file.split(/[\\\\/]/).pop()
if (existsSync('reports/' + name)) writeFileSync(file, readFileSync('reports/' + name))
process.exitCode = name === process.env.BAD_END ? 1 : 0
console.log('Vitest saw the browser at ' + process.env.CHROMIUM_PATH)
`
const buildScript = `
import { mkdirSync, writeFileSync } from 'node:fs'
mkdirSync('dist', { recursive: true })
writeFileSync('dist/index.html', 'page')
`
const npmScripts = { generate: 'node -e 0', check: 'node -e 0', build: 'node build.mjs', size: 'node -e 0' }
const fails = 'node -e "process.exit(1)"'

function report(passed: number, failed = 0, skipped = 0): string {
  const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: 0 }
  return JSON.stringify({ ...counts, testResults: [] })
}

const goodReports = { 'reports/unit.json': report(40, 0, 1), 'reports/e2e.json': report(2) }

interface Setup {
  readonly scripts?: Readonly<Record<string, string>>
  readonly reports?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  readonly env?: Record<string, string>
  /** As after a first run, which spares the installation. */
  readonly isInstalled?: boolean
}

/** What npm leaves behind. The report of an earlier run lies there too: it must never be counted. */
const afterInstall = {
  'node_modules/vitest/vitest.mjs': vitestStandIn,
  'node_modules/.package-lock.json': '{}',
  'test-results/unit.json': report(1000),
  'test-results/e2e.json': report(1000),
}

async function npmTest({
  scripts = {},
  reports = goodReports,
  args = [],
  env = {},
  isInstalled = true,
}: Setup) {
  const files = {
    'stand-in/vitest.mjs': vitestStandIn,
    'build.mjs': buildScript,
    ...reports,
    ...(isInstalled ? afterInstall : {}),
  }
  const root = smallProject({ ...npmScripts, ...scripts }, files)
  // For the browser any file that exists will do: nothing here opens it.
  const started = startScript(root, ['scripts/test.mjs', ...args], {
    CHROMIUM_PATH: process.execPath,
    ...env,
  })
  const exitCode = await started.ended
  const output = started.output()
  const calls = () => readFileSync(join(root, 'calls'), 'utf8').trimEnd().split('\n')
  return { exitCode, output, lastLine: output.split('\n').at(-2), calls }
}

describe('npm test', { timeout: 60_000 }, () => {
  test('from a fresh clone it installs, runs every step and adds up all runs', async () => {
    const { exitCode, output, lastLine, calls } = await npmTest({ isInstalled: false })
    expect([exitCode, lastLine]).toEqual([0, '42 passed, 0 failed, 1 skipped'])
    for (const step of [
      'install',
      'browser',
      'generate',
      'check',
      'unit tests',
      'build',
      'size',
      'end-to-end tests',
    ])
      expect(output).toMatch(new RegExp(`^${step} +\\d+\\.\\d s$`, 'm'))
    expect(calls()).toEqual(['run --project=node --project=browser', 'run --project=e2e --maxWorkers=2'])
    expect(output).toContain(`Vitest saw the browser at ${process.execPath}`)
  })

  test('failed tests fail the run', async () => {
    const { exitCode, lastLine } = await npmTest({
      reports: { ...goodReports, 'reports/e2e.json': report(1, 3) },
    })
    expect([exitCode, lastLine]).toEqual([1, '41 passed, 3 failed, 1 skipped'])
  })

  test('a failed check counts as one, and everything else still runs', async () => {
    const { exitCode, lastLine } = await npmTest({ scripts: { check: fails } })
    expect([exitCode, lastLine]).toEqual([1, '42 passed, 1 failed, 1 skipped'])
  })

  test('a failed build counts as one, and an older site is not tested in its place', async () => {
    const { exitCode, lastLine, output } = await npmTest({ scripts: { build: fails } })
    expect([exitCode, lastLine]).toEqual([1, '40 passed, 1 failed, 1 skipped'])
    expect(output).toMatch(/^end-to-end tests +not run, it needs: build$/m)
  })

  test('a runner that leaves no report, or a report of all passed and a bad end, counts as one', async () => {
    const { exitCode, lastLine } = await npmTest({
      reports: { 'reports/unit.json': report(40) },
      env: { BAD_END: 'unit.json' },
    })
    expect([exitCode, lastLine]).toEqual([1, '40 passed, 2 failed'])
  })

  test('--no-check leaves the check out, other arguments choose tests', async () => {
    const { exitCode, lastLine, calls } = await npmTest({
      scripts: { check: fails },
      reports: { 'reports/unit.json': report(5), 'reports/e2e.json': report(0) },
      args: ['--no-check', '--', 'tests/domain'],
    })
    expect([exitCode, lastLine]).toEqual([0, '5 passed, 0 failed'])
    expect(calls()).toEqual([
      'run --project=node --project=browser tests/domain --passWithNoTests',
      'run --project=e2e tests/domain --passWithNoTests --maxWorkers=2',
    ])
  })

  test('a filter that matches nothing is not a success', async () => {
    const reports = { 'reports/unit.json': report(0), 'reports/e2e.json': report(0) }
    const { exitCode, lastLine, output } = await npmTest({ reports, args: ['tests/misspelt'] })
    expect([exitCode, lastLine]).toEqual([1, '0 passed, 1 failed'])
    expect(output).toContain('Tests expected, none found that match: tests/misspelt')
  })
})
