import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countReport } from './count-results.mjs'
import { runCommand } from './run-command.mjs'

/**
 * @typedef {object} VitestRun
 * @property {string} root folder of the project
 * @property {number} deadlineMs see run-command
 * @property {string} name of the report
 * @property {readonly string[]} projects
 * @property {readonly string[]} filters
 * @property {number} [workers] at a time; default: Vitest's own
 * @property {boolean} [mayBeEmpty] whether a run in which every test is skipped is well; so it is with filters
 * @property {Readonly<Record<string, string>>} [env] beside ours
 */

/**
 * Runs Vitest and counts by its report.
 * @param {VitestRun} run
 * @returns {Promise<import('./count-results.mjs').Counts>}
 */
export async function runVitest({
  root,
  deadlineMs,
  name,
  projects,
  filters,
  workers,
  mayBeEmpty = false,
  env = {},
}) {
  const reports = join(root, 'test-results')
  const report = join(reports, `${name}.json`)
  mkdirSync(reports, { recursive: true })
  // A report of an earlier run must not be counted when this one crashes.
  rmSync(report, { force: true })
  const flags = [
    ...projects.map((project) => `--project=${project}`),
    ...filters,
    ...(filters.length > 0 ? ['--passWithNoTests'] : []),
    ...(workers === undefined ? [] : [`--maxWorkers=${workers}`]),
  ]
  const { exitCode, isTimedOut } = await runCommand(vitestCommand(root, report, flags), {
    cwd: root,
    deadlineMs,
    env: { ...process.env, ...env },
  })
  if (isTimedOut) console.log('Vitest was ended: the time that the whole run may take was over.')
  return countReport(readReport(report), exitCode, { mayBeEmpty: mayBeEmpty || filters.length > 0 })
}

/**
 * @param {string} root
 * @param {string} report
 * @param {readonly string[]} flags
 * @returns {[string, ...string[]]}
 */
function vitestCommand(root, report, flags) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return [process.execPath, join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...flags]
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
