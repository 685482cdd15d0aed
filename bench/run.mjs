// npm run bench -- [--sizes 2000,10000] [--approaches a,b] [--runs 5] [--json FILE] [--seconds 240]: measures every
// approach in one interleaved run, checks what is drawn against the expected count, and prints medians as a table.
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkOnce } from './lib/check-once.mjs'
import { run as runCommand } from './lib/command.mjs'
import { expectedCounts } from './lib/data.mjs'
import { measureOnce } from './lib/measure-once.mjs'
import { prepareData } from './lib/prepare.mjs'
import { startServer } from './lib/server.mjs'
import { asRows, asTable } from './lib/summary.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Approaches, and the largest size at which each is asked: beyond it one run takes longer than `--seconds`, or its text is longer than a string may be. */
const APPROACHES = {
  'maplibre-set-filter': 1_000_000,
  'maplibre-set-data': 100_000,
  'maplibre-clustered': 100_000,
  deck: 100_000,
  crossfilter2: 1_000_000,
  'cairn-drag': 1_000_000,
  'cairn-tiles': 1_000_000,
  'cairn-text': 100_000,
  'cairn-plain': 100_000,
  'idb-records': 100_000,
  'idb-columns': 1_000_000,
}

/** Checking without a browser, each at the one size that makes a file of some 50 MB. */
const CHECKS = {
  'json-parse': 230_000,
  'cairn-scan': 230_000,
  'json-parse-package': 38_000,
  'cairn-package': 38_000,
}

const ALL = [...Object.keys(APPROACHES), ...Object.keys(CHECKS)]

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '2000,10000,100000,1000000' },
    approaches: { type: 'string', default: ALL.join() },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    seconds: { type: 'string', default: '240' },
  },
})

const sizes = values.sizes.split(',').map(Number)
const approaches = values.approaches.split(',')
const unknown = approaches.filter((name) => !ALL.includes(name))
if (unknown.length > 0) throw new Error(`--approaches: ${ALL.join()} expected, ${unknown} found`)

await runCommand('npm', ['install', '--no-audit', '--no-fund', '--no-save'], { cwd: here })
const vite = join(here, '../node_modules/vite/bin/vite.js')
await runCommand(process.execPath, [join(here, '../scripts/generate.mjs')], { cwd: join(here, '..') })
await runCommand(process.execPath, [vite, 'build', '--config', join(here, 'vite.config.ts')], { cwd: here })
await runCommand(process.execPath, [vite, 'build', '--config', join(here, 'vite.columns.config.ts')], {
  cwd: here,
})

const data = join(tmpdir(), 'cairn-bench-data')
mkdirSync(data, { recursive: true })
const server = await startServer([join(here, 'dist'), data])
const samples = []
try {
  for (const size of sizes)
    await measureSize(
      size,
      approaches.filter((name) => size <= APPROACHES[name]),
    )
  for (const size of new Set(Object.values(CHECKS)))
    await measureSize(
      size,
      approaches.filter((name) => CHECKS[name] === size),
    )
} finally {
  server.close()
}

const rows = asRows(samples)
console.log(`\n${asTable(rows)}`)
console.log(`\n${machine()}`)
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)

/** Every approach once, then every approach again: what disturbs the machine disturbs all of them. */
async function measureSize(size, asked) {
  if (asked.length === 0) return
  await prepareData(data, size, asked)
  const expected = expectedCounts(size)
  for (let run = 0; run < Number(values.runs); run++) {
    for (const approach of asked) {
      const options = { url: server.url, size, approach, expected, seconds: Number(values.seconds) }
      const measured = await (approach in CHECKS ? checkOnce(data, options) : measureOnce(options))
      samples.push({ size, approach, ...measured })
      console.log(
        `${size} ${approach} run ${run + 1}: ${JSON.stringify(measured)} load ${loadavg()[0].toFixed(1)}`,
      )
    }
  }
}

function machine() {
  const [{ model }] = cpus()
  const load = loadavg().map((one) => one.toFixed(1))
  return `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, load ${load.join(' ')}`
}
