/** Packed columns answer as the package does that they were made of. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seenPackage } from '../../src/picture/crowd/answer-lookout.ts'
import { packPackage, unpackPackage } from '../../src/picture/crowd/packed-package.ts'
import { packColumns, unpackColumns } from '../../src/query/core/columns-buffer.ts'
import { withDetails } from '../../src/query/core/query-index.ts'
import { buildIndex, loadedPackage, runQuery } from '../../src/query/core/run.ts'
import { randomFilter, randomPackage } from './random-package.ts'

const seeded = { seed: 20261122, numRuns: 250 }

test('packed and unpacked, a package gives the same answers, facts, statuses and marks', () => {
  fc.assert(
    fc.property(randomPackage, randomFilter, (pkg, filter) => {
      const request = { package: pkg, rejected: [], importedFeatures: pkg.features.length + 2 }
      const index = buildIndex(request)
      const packed = unpackPackage(packPackage(request))!
      const again = withDetails(packed.columns, pkg)
      expect(runQuery(again, filter)).toEqual(runQuery(index, filter))
      expect(loadedPackage(again)).toEqual(loadedPackage(index))
      expect(packed.seen).toEqual(seenPackage(pkg))
    }),
    seeded,
  )
})

test('every list of numbers comes back in its kind, whatever stands before it', () => {
  const value = {
    one: Uint8Array.of(1, 2, 3),
    two: [Float64Array.of(0.1, -0), { three: Int32Array.of(-5), four: 'ə', five: null, six: true }],
    seven: Uint16Array.of(65535),
    eight: Float32Array.of(1.5),
    nine: Uint32Array.of(),
  }
  expect(unpackColumns(packColumns(value))).toEqual(value)
  expect(() => packColumns({ odd: Int8Array.of(1) as never })).toThrow('kind')
})

test('what another version wrote, or nobody, or what was damaged anywhere is not read', () => {
  const value = { one: Uint8Array.of(1), two: Int32Array.of(5, 6, 7) }
  const length = packColumns(value).byteLength
  for (let at = 0; at < length; at++) {
    const buffer = packColumns(value)
    const bytes = new Uint8Array(buffer)
    bytes[at] = bytes[at]! ^ 4
    if (at < 12 || at >= 16) expect(unpackColumns(buffer), `byte ${at}`).toBeUndefined()
  }
  expect(unpackColumns(new ArrayBuffer(4))).toBeUndefined()
  expect(unpackColumns(packColumns({}).slice(0, 9))).toBeUndefined()
})
