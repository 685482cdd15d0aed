// npm test: everything that must hold, from a fresh clone. The last line is `N passed, N failed`.
// Flag: --no-check leaves out lint and types. Any other argument is a Vitest filter: npm test -- tests/domain
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'
import { addCounts, closingLine, countReport, noCounts } from './lib/count-results.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ensureBuilt, ensureInstalled, runNpm } from './lib/project-steps.mjs'
import { runCommand } from './lib/run-command.mjs'
import { describeSteps, runSteps } from './lib/run-steps.mjs'

/** @import {Step} from './lib/run-steps.mjs' */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const reports = join(root, 'test-results')
/** A hanging test must not hang CI: whatever still runs then is ended and counts as failed. */
const longestRunMinutes = 24
const deadlineMs = Date.now() + longestRunMinutes * 60_000

/**
 * @param {readonly string[]} args
 * @returns {{isChecked: boolean, filters: readonly string[]}}
 */
function readArguments(args) {
  const filters = args.filter((arg) => arg !== '--' && arg !== '--no-check')
  return { isChecked: !args.includes('--no-check'), filters }
}

/**
 * @param {ReturnType<typeof readArguments>} options
 * @returns {readonly Step[]}
 */
function steps({ isChecked, filters }) {
  return [
    { name: 'install', needs: [], work: () => done(ensureInstalled({ root, deadlineMs })) },
    { name: 'browser', needs: ['install'], work: () => done(requireChromium()) },
    {
      name: 'generate',
      needs: ['install'],
      work: () => done(runNpm({ root, deadlineMs }, 'run', 'generate')),
    },
    ...(isChecked
      ? [
          {
            name: 'check',
            needs: ['generate'],
            work: () => done(runNpm({ root, deadlineMs }, 'run', 'check')),
          },
        ]
      : []),
    { name: 'unit tests', needs: ['generate'], work: () => vitest('unit', unitProjects(), filters) },
    { name: 'build', needs: ['generate'], work: () => done(ensureBuilt({ root, deadlineMs })) },
    { name: 'end-to-end tests', needs: ['build', 'browser'], work: () => vitest('e2e', ['e2e'], filters) },
  ]
}

/**
 * @param {Promise<void>} work
 * @returns {Promise<import('./lib/count-results.mjs').Counts>} nothing to count when it goes well
 */
async function done(work) {
  await work
  return noCounts
}

/** Sets CHROMIUM_PATH for everything started from here on. */
async function requireChromium() {
  const path = await findChromium({ install: true })
  if (path === null)
    throw new Error('CHROMIUM_PATH: path of a browser expected, none found; tests in a browser are not run')
  process.env.CHROMIUM_PATH = path
  console.log(path)
}

/** Without a browser its tests cannot run; the missing browser itself has been counted as failed by then. */
function unitProjects() {
  return process.env.CHROMIUM_PATH ? ['node', 'browser'] : ['node']
}

/**
 * @param {string} name of the report
 * @param {readonly string[]} projects
 * @param {readonly string[]} filters
 */
async function vitest(name, projects, filters) {
  const report = join(reports, `${name}.json`)
  mkdirSync(reports, { recursive: true })
  // A report of an earlier run must not be counted when this one crashes.
  rmSync(report, { force: true })
  const { exitCode, isTimedOut } = await runCommand(vitestCommand(report, projects, filters), {
    cwd: root,
    deadlineMs,
  })
  if (isTimedOut) console.log(`Vitest was ended: the whole run may take ${longestRunMinutes} minutes.`)
  return countReport(readReport(report), exitCode, { mayBeEmpty: filters.length > 0 })
}

/**
 * @param {string} report
 * @param {readonly string[]} projects
 * @param {readonly string[]} filters
 * @returns {[string, ...string[]]}
 */
function vitestCommand(report, projects, filters) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const wanted = [...projects.map((project) => `--project=${project}`), ...filters]
  if (filters.length > 0) wanted.push('--passWithNoTests')
  // They mostly wait for a browser: two at a time take little more than half as long.
  if (projects.includes('e2e')) wanted.push('--maxWorkers=2')
  return [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...wanted]
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

async function main() {
  const options = readArguments(process.argv.slice(2))
  const results = await runSteps(steps(options))
  const counts = addCounts(results.map((result) => result.counts))
  console.log(`\n${describeSteps(results).join('\n')}\n`)
  const isEmpty = counts.passed + counts.failed === 0
  if (isEmpty) console.log(`Tests expected, none found that match: ${options.filters.join(' ')}`)
  console.log(closingLine(isEmpty ? { ...counts, failed: 1 } : counts))
  process.exitCode = isEmpty || counts.failed > 0 ? 1 : 0
}

requireNode()
await main()
