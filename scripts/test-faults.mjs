// npm run test:faults: the browser is killed more than a hundred times, ten to twenty minutes (docs/faults.md).
// npm run test:soak (--soak): four hours of a reader in one page. The last line is `N passed, N failed`.
// Arguments are Vitest filters: npm run test:faults -- -t bundle. FAULT_KILLS, FAULT_SEED and SOAK_ROUNDS set how much.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'
import { addCounts, closingLine } from './lib/count-results.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ensureBuilt, ensureInstalled } from './lib/project-steps.mjs'
import { runVitest } from './lib/run-vitest.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const deadlineMs = Date.now() + 60 * 60_000
const isSoak = process.argv.includes('--soak')
const name = isSoak ? 'soak' : 'faults'

requireNode()
await ensureInstalled({ root, deadlineMs })
const chromium = await findChromium({ install: true })
if (chromium !== null) process.env.CHROMIUM_PATH = chromium
if (process.env.CAIRN_DIST === undefined) await ensureBuilt({ root, deadlineMs })
const filters = process.argv.slice(2).filter((argument) => argument !== '--soak')
// One browser at a time: what the other does would be measured and killed along.
const once = { root, deadlineMs, workers: 1 }
const ran = [await runVitest({ ...once, name, projects: [name], filters })]
// End-to-end tests that wait too long for every `npm test` (tests/e2e/long-test.ts).
if (!isSoak && filters.length === 0) {
  const env = { CAIRN_LONG_TESTS: 'yes' }
  ran.push(await runVitest({ ...once, name: 'long', projects: ['e2e'], filters: ['-t', 'long:'], env }))
}
const counts = addCounts(ran)
console.log(closingLine(counts))
process.exitCode = counts.failed > 0 ? 1 : 0
