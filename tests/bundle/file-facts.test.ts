import { createHash } from 'node:crypto'
import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileFacts } from '../../src/bundle/file-facts.ts'
import { Sha256Steps } from '../../src/bundle/sha256-steps.ts'
import { crc32 } from '../../src/formats/crc32.ts'

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('SHA-256 in steps of any size is the hash of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 }), (pieces) => {
      const hash = new Sha256Steps()
      for (const piece of pieces) hash.add(piece)
      expect(hash.end()).toBe(hashOf(Buffer.concat(pieces)))
    }),
    { seed: 11, numRuns: 400 },
  )
})

test('SHA-256 of every length around the ends of blocks is right, from views into larger memory too', () => {
  const memory = Uint8Array.from({ length: 300 }, (_, at) => (at * 89) % 256)
  for (let length = 0; length <= 200; length++) {
    const bytes = memory.subarray(13, 13 + length)
    const hash = new Sha256Steps()
    hash.add(bytes)
    expect(hash.end(), `${length} bytes`).toBe(hashOf(bytes))
  }
})

test('a file of several slices has the sums that others reckon, and tells how far it is', async () => {
  const bytes = Uint8Array.from({ length: 9_000_001 }, (_, at) => (at * 31 + (at >> 9)) % 256)
  const told: number[] = []
  const facts = await fileFacts(new Blob([bytes]), (done) => told.push(done))
  expect(facts.sha256).toBe(hashOf(bytes))
  // zlib's own is newer than Node 20.15 only; the sum in two pieces is the sum of the whole either way.
  expect(facts.crc32).toBe(zlibCrc32?.(bytes) ?? crc32(bytes))
  expect(crc32(bytes.subarray(7), crc32(bytes.subarray(0, 7)))).toBe(facts.crc32)
  expect(told).toEqual([4_194_304, 8_388_608, 9_000_001])
})

test('an empty file has the sums of nothing', async () => {
  expect(await fileFacts(new Blob([]))).toEqual({ sha256: hashOf(new Uint8Array(0)), crc32: 0 })
})
