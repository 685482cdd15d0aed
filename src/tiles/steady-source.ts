/** A source that is one version from the first byte to the last: numbers of one archive mean other claimants in the next. */
import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles'

/** The same source. Rejects with EtagMismatch once the host answers with another version than at first. */
export function steadySource(source: Source): Source {
  let version: string | null | undefined
  return {
    getKey: () => source.getKey(),
    getBytes: async (offset, length, signal): Promise<RangeResponse> => {
      const answer = await source.getBytes(offset, length, signal)
      const own = answer.etag ?? null
      version ??= own
      if (own !== version) throw new EtagMismatch(`${source.getKey()}: replaced while it was read`)
      // Without its version the library does not begin anew by itself.
      return { data: answer.data }
    },
  }
}
