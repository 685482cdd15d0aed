/** Fetches what a plan needs, record by record: what was written stays good when the work is broken off. */
import type { Source } from 'pmtiles'
import { placePieces, requestsFor, segmentsWithin } from './fetch-plan.ts'
import type { ExtractPlan } from './plan-extract.ts'

/** Unwanted bytes between two wanted pieces that cost less than a request of their own. */
const GAP_BYTES = 16_384

/** The source answered with fewer bytes than were asked for. */
export class CutShort extends Error {}

/** Which bytes of the extract stand together in one record; the last one is shorter. */
export function recordSpan(
  { totalBytes }: ExtractPlan,
  recordBytes: number,
  record: number,
): { readonly from: number; readonly length: number } {
  const from = record * recordBytes
  return { from, length: Math.min(recordBytes, totalBytes - from) }
}

export const recordCount = ({ totalBytes }: ExtractPlan, recordBytes: number): number =>
  Math.ceil(totalBytes / recordBytes)

/**
 * One record of the extract, whole. Rejects with what the source rejects with (EtagMismatch when the archive was replaced
 * since the plan), and with CutShort when an answer is too short.
 */
export async function fetchRecord(
  plan: ExtractPlan,
  source: Source,
  { from, length }: { readonly from: number; readonly length: number },
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const target = new Uint8Array(length)
  target.set(plan.head.subarray(from, from + length))
  for (const request of requestsFor(segmentsWithin(plan.segments, from, length), GAP_BYTES)) {
    const { data } = await source.getBytes(request.offset, request.length, signal, plan.etag)
    if (data.byteLength < request.length)
      throw new CutShort(`${request.length} bytes expected, ${data.byteLength} found`)
    placePieces(request, new Uint8Array(data), target, from)
  }
  return target
}
