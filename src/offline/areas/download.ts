/**
 * Fetches the records of an area that are missing, looks everything through, and makes it ready. It can be broken off
 * at any moment: what was written stays, and the next run fetches the rest.
 */
import type { Source } from 'pmtiles'
import { RECORD_BYTES, recordCountOf, type StoredArea } from '../../storage/area-rows.ts'
import type { AreaDevice } from '../../storage/area-seal.ts'
import { changeArea, recordNumbers, saveRecord } from '../../storage/areas.ts'
import { fetchRecord, recordSpan } from '../../tiles/carry-out.ts'
import type { ExtractPlan } from '../../tiles/plan-extract.ts'
import { sha256Of } from './hash.ts'
import { verifyTiles } from './verify.ts'

/** Requests at a time; more would only crowd a thin line. */
const LANES = 3

export interface AreaProgress {
  readonly stage: 'downloading' | 'verifying'
  /** Of `total`: records, then tiles. */
  readonly done: number
  readonly total: number
}

export type TellProgress = (progress: AreaProgress) => void

/** The area was deleted while it was fetched, perhaps in another tab. */
export class AreaGone extends Error {}

/**
 * Resolves when the area is ready. Rejects with EtagMismatch, RangeFault, CutShort, AreaGone, DamagedTile,
 * AreasLocked, QuotaExceededError, or the signal's reason.
 */
export async function downloadArea(
  device: AreaDevice,
  area: StoredArea,
  source: Source,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<void> {
  await fetchMissing(device, area, source, tell, signal)
  if ((await changeArea(device, area.id, { state: 'verifying' })) === null) throw new AreaGone()
  await verifyTiles(device, area, (done, total) => tell({ stage: 'verifying', done, total }), signal)
  const ready = { state: 'ready', plan: null, readyAt: new Date().toISOString() } as const
  if ((await changeArea(device, area.id, ready)) === null) throw new AreaGone()
}

async function fetchMissing(
  device: AreaDevice,
  area: StoredArea,
  source: Source,
  tell: TellProgress,
  signal: AbortSignal,
): Promise<void> {
  const total = recordCountOf(area)
  const there = new Set(await recordNumbers(device, area.id))
  const missing = Array.from({ length: total }, (_, number) => number).filter((number) => !there.has(number))
  let done = total - missing.length
  tell({ stage: 'downloading', done, total })
  // One lane that fails stops the others, so that nothing is written after the end.
  const all = new AbortController()
  const either = AbortSignal.any([signal, all.signal])
  const lane = async (): Promise<void> => {
    for (let number = missing.shift(); number !== undefined; number = missing.shift()) {
      either.throwIfAborted()
      await fetchOne(device, area, source, number, either)
      tell({ stage: 'downloading', done: ++done, total })
    }
  }
  const lanes = Array.from({ length: LANES }, () =>
    lane().catch((fault: unknown) => {
      all.abort(fault)
      throw fault
    }),
  )
  const ends = await Promise.allSettled(lanes)
  signal.throwIfAborted()
  if (ends.some(({ status }) => status === 'rejected')) throw all.signal.reason
}

async function fetchOne(
  device: AreaDevice,
  area: StoredArea,
  source: Source,
  number: number,
  signal: AbortSignal,
): Promise<void> {
  // Written by planArea; the database hands out what it was given.
  const plan = area.plan as ExtractPlan
  const { buffer } = await fetchRecord(plan, source, recordSpan(plan, RECORD_BYTES, number), signal)
  signal.throwIfAborted()
  const record = { bytes: buffer, sha256: await sha256Of(buffer) }
  if (!(await saveRecord(device, area, number, record))) throw new AreaGone()
}
