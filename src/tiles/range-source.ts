/** An archive on a host that answers range requests: asked again where that can help, never mixed from two versions. */
import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles'
import { type Answer, askRange, type Span } from './ask-range.ts'
import { RangeFault } from './range-fault.ts'

/** How long a bad network is put up with. */
export interface Patience {
  /** Requests for one and the same bytes before they are given up. */
  readonly tries: number
  /** Before the second try; it doubles with each further one. */
  readonly firstWaitMilliseconds: number
  /** Without a single byte. */
  readonly stallMilliseconds: number
}

export const PATIENCE: Patience = { tries: 5, firstWaitMilliseconds: 500, stallMilliseconds: 20_000 }

/** `getBytes` rejects with RangeFault, with EtagMismatch when the archive was replaced, or with the signal's reason. */
export function rangeSource(url: string, patience: Patience = PATIENCE): Source {
  return {
    getKey: () => url,
    getBytes: async (offset, length, signal, etag): Promise<RangeResponse> => {
      const answer = await insist(url, { offset, length }, patience, signal)
      if (etag !== undefined && answer.etag !== etag)
        throw new EtagMismatch(`${url}: replaced while it was read`)
      return answer.etag === undefined ? { data: answer.data } : { data: answer.data, etag: answer.etag }
    },
  }
}

async function insist(url: string, span: Span, patience: Patience, signal?: AbortSignal): Promise<Answer> {
  for (let tried = 1; ; tried++) {
    try {
      return await askRange(url, span, patience.stallMilliseconds, signal)
    } catch (fault) {
      signal?.throwIfAborted()
      if (tried >= patience.tries || !(fault instanceof RangeFault) || !fault.canPass) throw fault
      const wait = patience.firstWaitMilliseconds * 2 ** (tried - 1)
      await pause(Math.max(wait, fault.retryAfterMilliseconds), signal)
    }
  }
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, milliseconds)
    signal?.addEventListener('abort', wake, { once: true })
  })
}
