// One approach at one size in a browser of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumFlags, findChromium } from '../../scripts/find-chromium.mjs'
import { rendererBytes } from './memory.mjs'
import { longestOwnWork } from './own-work.mjs'

/** How often each question is asked in one run; its median counts. */
const QUESTIONS = 3

/** Heap large enough for whatever is compared, and a garbage collector to be called. */
const FLAGS = [
  ...chromiumFlags.filter((flag) => !flag.includes('gpu-rasterization')),
  '--js-flags=--expose-gc --max-old-space-size=8000',
  '--enable-precise-memory-info',
]

/**
 * Metrics in milliseconds and bytes, `{frame-narrow: …}`; `failed` tells why there are none, for instance that the
 * approach took longer than the limit.
 */
export async function measureOnce({ url, size, approach, expected, seconds }) {
  const profile = mkdtempSync(join(tmpdir(), 'cairn-bench-'))
  const executablePath = await findChromium({ install: true })
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      args: FLAGS,
      viewport: { width: 1240, height: 900 },
    })
  try {
    if (approach in STORED) await storeFirst(launch, url, size, STORED[approach])
    return await within(seconds, launch, (page) => measured(page, { url, size, approach, expected, profile }))
  } catch (fault) {
    return { failed: String(fault.message ?? fault).split('\n')[0] }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A cold start reads what an earlier process stored. */
async function storeFirst(launch, url, size, how) {
  const context = await launch()
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(url)
  page.setDefaultTimeout(0)
  await page.evaluate(([features, store]) => window[store](features), [size, how])
  await context.close()
}

async function within(seconds, launch, work) {
  const context = await launch()
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(seconds * 1000)
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${seconds} s`)), seconds * 1000)
  })
  try {
    return await Promise.race([work(page), late])
  } finally {
    clearTimeout(timer)
    await context.close()
  }
}

async function measured(page, { url, size, approach, expected, profile }) {
  await page.goto(url)
  await page.evaluate((name) => window.bench.start(name), approach)
  const load = await page.evaluate((features) => window.bench.load(features), size)
  const metrics = { [loadName(approach)]: load.pixels, 'block-load': load.block }
  if (LOADED_ONLY.has(approach)) return metrics
  const samples = { narrow: [], wide: [] }
  for (let turn = 0; turn < QUESTIONS; turn++) {
    for (const name of ['narrow', 'wide']) {
      samples[name].push(await page.evaluate((question) => window.bench.filter(question), name))
      await check(page, { approach, size, name, expected })
    }
  }
  for (const [name, of] of Object.entries(samples)) {
    metrics[`frame-${name}`] = median(of.map(({ frame }) => frame))
    metrics[`pixels-${name}`] = median(of.map(({ pixels }) => pixels))
  }
  metrics.block = await longestOf(page, size, askBlock)
  metrics['block-frame'] = await longestOf(page, size, (_, name) =>
    page.evaluate((question) => window.bench.blockToFrame(question), name),
  )
  metrics['block-own'] = await longestOf(page, size, async (_, name) =>
    longestOwnWork(page, () => askBlock(page, name)),
  )
  metrics.settled = Math.max(
    ...Object.values(samples).flatMap((of) => median(of.map(({ settled }) => settled))),
  )
  const pans = []
  for (let turn = 0; turn < 5; turn++) pans.push(await page.evaluate(() => window.bench.pan()))
  if (pans[0] !== null) metrics.pan = median(pans)
  await page.evaluate(() => globalThis.gc?.())
  metrics.memory = rendererBytes(profile)
  return metrics
}

const askBlock = (page, name) => page.evaluate((question) => window.bench.block(question), name)

/** The median of three, for the question that takes longer; of a million once, since some approaches need ten seconds for each. */
async function longestOf(page, size, ask) {
  const blocks = { narrow: [], wide: [] }
  for (let turn = 0; turn < (size > 100_000 ? 1 : QUESTIONS); turn++)
    for (const name of ['narrow', 'wide']) blocks[name].push(await ask(page, name))
  return Math.max(median(blocks.narrow), median(blocks.wide))
}

/** Asked like the others once they are there, or data without a map. */
const LOADED_ONLY = new Set(['cairn-text', 'cairn-plain', 'idb-records', 'idb-columns'])

/** What an earlier process stores for the approaches that begin with it. */
const STORED = {
  'cairn-drag': 'storeColumns',
  'cairn-tiles': 'storeColumns',
  'idb-records': 'storeRecords',
  'idb-columns': 'storeColumns',
}

const loadName = (approach) => {
  if (approach.startsWith('idb-')) return 'data-stored'
  return approach in STORED ? 'load-stored' : 'load'
}

/** Asking MapLibre which of a million points it draws takes minutes: up to a hundred thousand are asked. */
async function check(page, { approach, size, name, expected }) {
  const isOurs = approach.startsWith('cairn') || approach === 'crossfilter2'
  if (!isOurs && size > 100_000) return
  const drawn = await page.evaluate(() => window.bench.drawn())
  if (drawn !== null && drawn !== expected[name])
    throw new Error(`${approach} at ${size}: ${expected[name]} sites expected for ${name}, ${drawn} drawn`)
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
