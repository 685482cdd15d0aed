/** A PMTiles archive on this disk or on a host that answers range requests, as the planner reads it. */
import { type FileHandle, open } from 'node:fs/promises'
import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles'

/** Tries of one request before it is given up; waits between them double. */
const TRIES = 4
const FIRST_WAIT_MILLISECONDS = 500

/** Opens `where`, a path or an http(s) address. Close it when done. Throws when the file cannot be opened. */
export async function archiveSource(where: string): Promise<Source & { close(): Promise<void> }> {
  return /^https?:\/\//.test(where) ? hostSource(where) : fileSource(where, await open(where))
}

function fileSource(path: string, handle: FileHandle): Source & { close(): Promise<void> } {
  return {
    getKey: () => path,
    close: () => handle.close(),
    getBytes: async (offset, length) => {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await handle.read(bytes, 0, length, offset)
      return { data: bytes.buffer.slice(0, bytesRead) }
    },
  }
}

function hostSource(url: string): Source & { close(): Promise<void> } {
  return {
    getKey: () => url,
    close: async () => undefined,
    getBytes: (offset, length, _signal, etag) => fetchRange(url, offset, length, etag, TRIES),
  }
}

/** Network faults, 429 and 5xx are tried again; everything else is final. */
async function fetchRange(
  url: string,
  offset: number,
  length: number,
  etag: string | undefined,
  tries: number,
): Promise<RangeResponse> {
  const headers = { range: `bytes=${offset}-${offset + length - 1}` }
  const response = await fetch(url, { headers }).catch((fault: unknown) => {
    if (tries <= 1) throw new Error(`${url}: ${fault instanceof Error ? fault.message : String(fault)}`)
    return null
  })
  const isPassing = response === null || response.status === 429 || response.status >= 500
  if (isPassing && tries > 1) {
    await response?.body?.cancel()
    await pause(FIRST_WAIT_MILLISECONDS * 2 ** (TRIES - tries))
    return fetchRange(url, offset, length, etag, tries - 1)
  }
  return rangeOf(response, url, etag)
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

async function rangeOf(
  response: Response | null,
  url: string,
  etag: string | undefined,
): Promise<RangeResponse> {
  if (response?.status !== 206) {
    await response?.body?.cancel()
    const found = response === null ? 'no answer' : String(response.status)
    throw new Error(`${url}: a range of bytes (206) expected, ${found} found`)
  }
  const now = response.headers.get('etag') ?? undefined
  if (etag !== undefined && now !== etag) throw new EtagMismatch(`${url}: replaced while it was read`)
  return now === undefined
    ? { data: await response.arrayBuffer() }
    : { data: await response.arrayBuffer(), etag: now }
}
