/** A source that is never asked for more than a part of an archive can be, whatever the archive's header and directories say. */
import type { Source } from 'pmtiles'
import { ArchiveFault, asOfSource } from './archive-fault.ts'

/** Packed; the largest tiles and directories in use are a hundredth of it. */
const MOST_BYTES = 32 * 1024 * 1024

/** The same source. Refuses with ArchiveFault before memory is taken; what the source rejects with is marked as its own. */
export function boundedSource(source: Source): Source {
  return {
    getKey: () => source.getKey(),
    getBytes: async (offset, length, signal, etag) => {
      refuse(offset, length)
      try {
        return await source.getBytes(offset, length, signal, etag)
      } catch (fault) {
        throw asOfSource(fault)
      }
    },
  }
}

function refuse(offset: number, length: number): void {
  const isPlace = Number.isSafeInteger(offset) && offset >= 0 && Number.isSafeInteger(length) && length > 0
  if (isPlace && length <= MOST_BYTES) return
  throw new ArchiveFault(
    `at most ${MOST_BYTES} bytes for one part of a PMTiles archive expected, ${length} from byte ${offset} on found; get the archive again`,
  )
}
