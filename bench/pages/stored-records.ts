/**
 * The data part of a cold start, without a map: features as one record each, against Cairn's packed columns. Both end
 * with places, days and claimants in lists of numbers.
 */
import { openDB } from 'idb'
import { readEdtf } from '../../src/domain/day-interval.ts'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import { unpackPackage } from '../../src/picture/crowd/packed-package.ts'
import { sites } from '../lib/data.mjs'
import { packageFeature } from '../lib/texts.mjs'
import { columnsOf } from './cairn-columns.ts'
import type { Approach } from './measure.ts'

const database = () =>
  openDB('bench-records', 1, { upgrade: (db) => void db.createObjectStore('features', { keyPath: 'id' }) })

/** What the driver stores before the process that is measured begins. Puts are not waited for one by one. */
export async function storeRecords(size: number): Promise<void> {
  const transaction = (await database()).transaction('features', 'readwrite', { durability: 'relaxed' })
  for (const site of sites(size)) void transaction.store.put(packageFeature(site))
  await transaction.done
}

export async function records(): Promise<Approach> {
  const db = await database()
  return dataOnly(async (size) => {
    const features = (await db.getAll('features')) as CairnFeature[]
    return features.length === size ? numbersOf(features) : 0
  })
}

export const packed = async (): Promise<Approach> =>
  dataOnly(async (size) => unpackPackage(await columnsOf(size, 'stored'))?.columns.claimCount ?? 0)

/** `read` answers how many claims there are in its lists. */
function dataOnly(read: (size: number) => Promise<number>): Approach {
  const notAsked = (): never => {
    throw new Error('bench: data only')
  }
  return {
    async load(size) {
      const started = performance.now()
      const claims = await read(size)
      const took = performance.now() - started
      if (claims !== claimsIn(size)) throw new Error(`${claimsIn(size)} claims expected, ${claims} read`)
      return { frame: took, pixels: took }
    },
    filter: notAsked,
    pan: null,
    drawn: async () => null,
    settled: async () => undefined,
  }
}

function claimsIn(size: number): number {
  let claims = 0
  for (const site of sites(size)) claims += site.claims.length
  return claims
}

function numbersOf(features: readonly CairnFeature[]): number {
  const claims = features.flatMap(({ properties }) => properties.claims)
  const places = new Float64Array(2 * features.length)
  const days = new Int32Array(2 * claims.length)
  const claimants = new Uint16Array(claims.length)
  const codes = new Map<string, number>()
  for (const [row, { geometry }] of features.entries())
    if (geometry?.type === 'Point') places.set(geometry.coordinates, 2 * row)
  for (const [at, { claimant, dates }] of claims.entries()) {
    claimants[at] = codes.get(claimant) ?? codes.set(claimant, codes.size).size - 1
    days.set(daysOf(dates[0]?.edtf ?? null), 2 * at)
  }
  return claimants.length
}

const known = new Map<string, readonly number[]>()

function daysOf(edtf: string | null): readonly number[] {
  if (edtf === null) return [0, 0]
  const before = known.get(edtf)
  if (before) return before
  const reading = readEdtf(edtf)
  const days = 'interval' in reading ? [reading.interval.startDay ?? 0, reading.interval.endDay ?? 0] : [0, 0]
  known.set(edtf, days)
  return days
}
