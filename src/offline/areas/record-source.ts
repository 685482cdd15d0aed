/** An area's records as one archive, for readers of PMTiles. */
import type { Source } from 'pmtiles'
import { RECORD_BYTES } from '../../storage/area-rows.ts'
import type { AreaDevice, RecordOwner } from '../../storage/area-seal.ts'
import { loadRecord } from '../../storage/areas.ts'

/** Records kept in memory: tiles that lie side by side on the map mostly stand in the same ones. */
const KEPT_RECORDS = 16

/** A record that should be there is not: the browser took it, or the download was never finished. */
export class RecordMissing extends Error {}

/** The key is the area's random id, so that two areas from files of one name stay two. */
export function recordSource(device: AreaDevice, area: RecordOwner): Source {
  const { id, totalBytes } = area
  const kept = new Map<number, Promise<Uint8Array>>()
  const record = (number: number): Promise<Uint8Array> => {
    const reading = kept.get(number) ?? readRecord(device, area, number)
    kept.delete(number)
    kept.set(number, reading)
    reading.catch(() => kept.delete(number))
    const [oldest] = kept.keys()
    if (kept.size > KEPT_RECORDS && oldest !== undefined) kept.delete(oldest)
    return reading
  }
  return {
    getKey: () => id,
    getBytes: async (offset, length) => {
      const end = Math.min(offset + length, totalBytes)
      const target = new Uint8Array(Math.max(0, end - offset))
      for (let from = offset; from < end; ) {
        const number = Math.floor(from / RECORD_BYTES)
        const start = from - number * RECORD_BYTES
        const piece = (await record(number)).subarray(start, start + end - from)
        if (piece.length === 0) throw new RecordMissing(`record ${number} of ${id} is too short`)
        target.set(piece, from - offset)
        from += piece.length
      }
      return { data: target.buffer }
    },
  }
}

async function readRecord(device: AreaDevice, area: RecordOwner, number: number): Promise<Uint8Array> {
  const record = await loadRecord(device, area, number)
  if (!record) throw new RecordMissing(`record ${number} of ${area.id} is missing`)
  return new Uint8Array(record.bytes)
}
