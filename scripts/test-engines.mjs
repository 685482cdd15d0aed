// npm run test:engines: the stories of tests/engines in Chromium, Firefox ESR and WebKitGTK. Installs what is missing
// by apt, where it can. The last line is `N passed, N failed`. Arguments are Vitest filters: -- tests/engines/webkit
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium, thisMachine } from './find-chromium.mjs'
import { closingLine } from './lib/count-results.mjs'
import { ensureEngines } from './lib/install-engines.mjs'
import { requireNode } from './lib/node-version.mjs'
import { ensureBuilt, ensureInstalled } from './lib/project-steps.mjs'
import { runVitest } from './lib/run-vitest.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const deadlineMs = Date.now() + 40 * 60_000

requireNode()
await ensureInstalled({ root, deadlineMs })
await ensureEngines(thisMachine())
const chromium = await findChromium({ install: true })
if (chromium !== null) process.env.CHROMIUM_PATH = chromium
if (process.env.CAIRN_DIST === undefined) await ensureBuilt({ root, deadlineMs })
const counts = await runVitest({
  root,
  deadlineMs,
  name: 'engines',
  projects: ['engines'],
  filters: process.argv.slice(2),
  // Each draws by the processor: more at a time would only wait for each other.
  workers: 2,
})
console.log(closingLine(counts))
process.exitCode = counts.failed > 0 ? 1 : 0
