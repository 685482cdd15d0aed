// npm run fuzz -- [--minutes N] [--seed N] [--form NAME …]: hostile inputs led by coverage. Failing ones lie in test-results/fuzz.
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, 'build/fuzz')
const failing = join(root, 'test-results/fuzz')
/** Without a word of the thread; then it counts as hung and another begins. */
const longestMilliseconds = 120_000

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    form: { type: 'string', multiple: true, default: [] },
  },
})

async function buildThread() {
  const bundle = await rolldown({
    input: join(root, 'tests/hostile/fuzz-thread.ts'),
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    logLevel: 'silent',
  })
  await bundle.write({ dir: built, format: 'esm', entryFileNames: 'thread.mjs' })
  await bundle.close()
}

/** @type {Map<string, number>} */
const tried = new Map()
/** @type {Set<string>} */
const known = new Set()

/**
 * Keeps an input whose fault is a new one.
 * @param {{what: string, input: {files: {name: string, bytes: Uint8Array}[]}} | null} current
 * @param {string} fault
 */
function keep(current, fault) {
  const kind = fault.split('\n').slice(0, 2).join(' ').replace(/\d+/g, '0').slice(0, 120)
  if (known.has(kind)) return
  known.add(kind)
  const folder = join(failing, String(known.size))
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of current?.input.files ?? [])
    writeFileSync(join(folder, basename(name).slice(0, 80) || 'unnamed'), bytes)
  console.log(`${folder}\n  ${current?.what.slice(0, 200)}\n  ${fault.slice(0, 600)}`)
}

/**
 * One thread until it is done, hangs or breaks; answers whether it was done.
 * @param {number} seed
 * @param {number} until
 * @returns {Promise<boolean>}
 */
function runThread(seed, until) {
  return new Promise((resolve) => {
    const workerData = { root, seed, until, forms: values.form }
    const worker = new Worker(join(built, 'thread.mjs'), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 2_048 },
    })
    /** @type {any} */
    let current = null
    let isDone = false
    const timer = setTimeout(() => {
      keep(current, 'no end')
      void worker.terminate()
    }, longestMilliseconds)
    worker.on('message', (message) => {
      timer.refresh()
      if (message.kind === 'begin') {
        current = message
        tried.set(message.form, (tried.get(message.form) ?? 0) + 1)
      } else if (message.kind === 'fault') keep(current, message.fault)
      else {
        isDone = true
        console.log(`${message.reached} pieces of code reached, ${message.pool} inputs lead there`)
      }
    })
    worker.on('error', (fault) => keep(current, `the thread broke: ${fault.message}`))
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(isDone)
    })
  })
}

await buildThread()
const until = Date.now() + Number(values.minutes) * 60_000
for (let seed = Number(values.seed); Date.now() < until; seed++) if (await runThread(seed, until)) break
console.log([...tried].map(([form, count]) => `${form} ${count}`).join(', '))
console.log(
  `${[...tried.values()].reduce((sum, count) => sum + count, 0)} inputs, ${known.size} kinds of fault`,
)
process.exitCode = known.size > 0 ? 1 : 0
