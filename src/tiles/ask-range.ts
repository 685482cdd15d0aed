/** One range request and its whole answer, given up when nothing comes any more. */
import { RangeFault } from './range-fault.ts'
import { StallWatch } from './stall-watch.ts'

export interface Span {
  readonly offset: number
  readonly length: number
}

export interface Answer {
  readonly data: ArrayBuffer
  /** undefined when the host names no version. */
  readonly etag: string | undefined
}

/** Longest `Retry-After` that is waited for; more is a matter for the reader. */
const LONGEST_WAIT_MILLISECONDS = 60_000

type Response = Awaited<ReturnType<typeof fetch>>

/** Rejects with RangeFault. `stallMilliseconds` without a byte ends it. */
export async function askRange(
  url: string,
  span: Span,
  stallMilliseconds: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const watch = new StallWatch(stallMilliseconds, signal)
  try {
    const headers = { range: `bytes=${span.offset}-${span.offset + span.length - 1}` }
    // Browsers mix up partial answers of two versions in their cache, and leave traces there of which area was fetched.
    const response = await fetch(url, { headers, cache: 'no-store', signal: watch.signal })
    await refuse(url, response)
    return { data: await bodyOf(url, response, span, watch), etag: response.headers.get('etag') ?? undefined }
  } catch (fault) {
    if (fault instanceof RangeFault) throw fault
    if (watch.isStalled) throw new RangeFault('stalled', `${url}: no byte for ${stallMilliseconds / 1000} s`)
    throw new RangeFault('network', `${url}: ${fault instanceof Error ? fault.message : String(fault)}`)
  } finally {
    watch.end()
  }
}

async function refuse(url: string, { status, headers, body }: Response): Promise<void> {
  if (status === 206) return
  await body?.cancel()
  const message = `${url}: a range of bytes (206) expected, ${status} found`
  const wait = retryAfterMilliseconds(headers.get('retry-after'))
  throw new RangeFault(status === 200 ? 'whole-file' : 'status', message, status, wait)
}

/** Seconds or a date (RFC 9110, 10.2.3); 0 for neither. */
function retryAfterMilliseconds(text: string | null): number {
  const seconds = Number(text)
  const asked = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text ?? '') - Date.now()
  return asked > 0 ? Math.min(asked, LONGEST_WAIT_MILLISECONDS) : 0
}

async function bodyOf(
  url: string,
  { headers, body }: Response,
  span: Span,
  watch: StallWatch,
): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(span.length)
  const reader = body?.getReader()
  let at = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    watch.touch()
    if (part.value) bytes.set(part.value.subarray(0, bytes.length - at), at)
    at += part.value?.length ?? 0
  }
  const expected = expectedBytes(headers.get('content-range'), span)
  if (at < expected) throw new RangeFault('cut-short', `${url}: ${expected} bytes expected, ${at} found`)
  return bytes.buffer.slice(0, at)
}

/** A range that reaches over the end of the file is answered with what is left; without a stated size nothing is known. */
function expectedBytes(contentRange: string | null, { offset, length }: Span): number {
  const [, size] = /\/(\d+)$/.exec(contentRange ?? '') ?? []
  return size === undefined ? 0 : Math.min(length, Number(size) - offset)
}
