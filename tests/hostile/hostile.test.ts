import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltThread, builtThread } from './built-thread.ts'
import { type CorpusReport, runCorpus } from './run-corpus.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let thread: BuiltThread
let report: CorpusReport

beforeAll(async () => {
  thread = await builtThread()
  report = await runCorpus(thread.file, { root, forms: [], from: 0, count: null })
}, 600_000)

afterAll(() => thread.remove())

test('no hostile input crashes, hangs, takes more memory than its bound or is met without clear words', () => {
  expect(report.faults).toEqual([])
})

test('at least ten thousand inputs were tried, and some in every form', () => {
  const numbers = [...report.tried.values()]
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBeGreaterThanOrEqual(10_000)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(100)
})
