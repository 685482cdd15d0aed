import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvBlock } from '../../src/formats/csv-records.ts'
import { type RecordBatch, splitCsv } from '../../src/formats/split-csv.ts'

const SEED = 1122
const encoder = new TextEncoder()
const decoder = new TextDecoder()

async function batchesOf(text: string, pieceBytes: number, batchBytes: number, mostBytes?: number) {
  const bytes = encoder.encode(text)
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.slice(at, at + pieceBytes)
  }
  const batches: RecordBatch[] = []
  for await (const batch of splitCsv(pieces(), batchBytes, mostBytes)) batches.push(batch)
  return batches
}

const lf = (text: string): string => text.replace(/\r\n?/g, '\n')

const cell = fc.constantFrom(
  'a',
  'ё',
  '',
  '"x, y"',
  '"over\nlines"',
  '"a ""quoted"" word"',
  'five " inches',
  '7',
)
const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(','))

test('batches joined are the file, every cut lies between records, and lines are counted as in the file', async () => {
  const file = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 30 }),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    pieceBytes: fc.integer({ min: 1, max: 40 }),
    batchBytes: fc.integer({ min: 1, max: 60 }),
  })
  await fc.assert(
    fc.asyncProperty(file, async ({ lines, end, pieceBytes, batchBytes }) => {
      const text = lines.join('\n').replaceAll('\n', end)
      const batches = await batchesOf(text, pieceBytes, batchBytes)
      expect(batches.map(({ bytes }) => decoder.decode(bytes)).join('')).toBe(text)
      const records = batches.flatMap(
        ({ bytes, line: first }) =>
          csvBlock(lf(decoder.decode(bytes)).replace(/\n$/, ''), ',', first, 0).records,
      )
      const whole = csvBlock(lf(text).replace(/\n$/, ''), ',', 1, 0).records
      const told = (all: typeof whole) =>
        all.filter(({ cells }) => cells.join('') !== '').map(({ line: at, cells }) => [at, cells])
      expect(told(records)).toEqual(told(whole))
    }),
    { seed: SEED, numRuns: 300 },
  )
})

test('a quote that nobody closes ends its batch all the same, at a line end', async () => {
  const text = `a,"open\n${'b,c\n'.repeat(100)}`
  const batches = await batchesOf(text, 16, 20, 60)
  expect(batches.length).toBeGreaterThan(1)
  expect(batches.every(({ bytes }) => bytes.at(-1) === 10)).toBe(true)
})

test('a line that does not end is refused before it fills the memory', async () => {
  await expect(batchesOf('a'.repeat(1000), 16, 20, 60)).rejects.toThrow('a line of at most')
})
