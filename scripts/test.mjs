// npm test: everything that must hold, from a fresh clone. The last line is `N passed, N failed`.
// Flags: --no-check leaves out lint and types; --engines tells the main stories in Firefox and WebKitGTK too, where
// apt can install them (npm run test:engines tells all). Any other argument is a Vitest filter: npm test -- tests/domain
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, thisMachine } from './find-chromium.mjs'
import { addCounts, closingLine, noCounts } from './lib/count-results.mjs'
import { ensureEngines } from './lib/install-engines.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ensureBuilt, ensureInstalled, runNpm } from './lib/project-steps.mjs'
import { describeSteps, runSteps } from './lib/run-steps.mjs'
import { runVitest } from './lib/run-vitest.mjs'

/** @import {Step} from './lib/run-steps.mjs' */

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** A hanging test must not hang CI: whatever still runs then is ended and counts as failed. */
const deadlineMs = Date.now() + 24 * 60_000

/**
 * @param {readonly string[]} args
 * @returns {{isChecked: boolean, hasEngines: boolean, filters: readonly string[]}}
 */
function readArguments(args) {
  const filters = args.filter((arg) => !['--', '--no-check', '--engines'].includes(arg))
  return { isChecked: !args.includes('--no-check'), hasEngines: args.includes('--engines'), filters }
}

/**
 * @param {ReturnType<typeof readArguments>} options
 * @returns {readonly Step[]}
 */
function steps({ isChecked, hasEngines, filters }) {
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
    ...(filters.length === 0
      ? [{ name: 'size', needs: ['build'], work: () => done(runNpm({ root, deadlineMs }, 'run', 'size')) }]
      : []),
    { name: 'end-to-end tests', needs: ['build', 'browser'], work: () => vitest('e2e', ['e2e'], filters) },
    ...(hasEngines && filters.length === 0
      ? [{ name: 'other engines', needs: ['build'], work: engines }]
      : []),
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
function vitest(name, projects, filters) {
  // Those in a browser mostly wait for it: two at a time take little more than half as long.
  return runVitest({
    root,
    deadlineMs,
    name,
    projects,
    filters,
    ...(projects.includes('e2e') ? { workers: 2 } : {}),
  })
}

/** The stories that count, without Chromium, which has the end-to-end tests. */
async function engines() {
  await ensureEngines(thisMachine())
  return runVitest({
    root,
    deadlineMs,
    name: 'engines',
    projects: ['engines'],
    filters: ['tests/engines/firefox', 'tests/engines/webkit'],
    workers: 2,
    env: { CAIRN_ENGINES: 'ci' },
  })
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
