import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { parseByteRange } from '../../scripts/lib/byte-range.mjs'

export type Fault = 'none' | 'busy' | 'broken' | 'missing' | 'whole' | 'cut' | 'stall' | 'silent' | 'gone'

export interface AskedRange {
  readonly first: number
  readonly last: number
}

/** A host of one archive that answers ranges, names its version, counts what it is asked and fails on request. */
export interface RangeServer {
  readonly url: string
  readonly asked: AskedRange[]
  /** Answers that were under way when the asker hung up. */
  abandoned: number
  bytes: Uint8Array
  etag: string
  /** What becomes of request `number`, from 0. */
  fault: (number: number) => Fault
  /** Milliseconds before each answer. */
  delay: number
  close(): Promise<void>
}

export async function startRangeServer(bytes: Uint8Array): Promise<RangeServer> {
  const server = createServer((request, response) => void answer(host, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host: RangeServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/world.pmtiles`,
    asked: [],
    abandoned: 0,
    bytes,
    etag: '"1"',
    fault: () => 'none',
    delay: 0,
    close: () => closed(server),
  }
  return host
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

async function answer(host: RangeServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = {
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'range',
    'access-control-expose-headers': 'etag, content-range',
  }
  if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end()
  const range = parseByteRange(request.headers.range, host.bytes.length)
  const { first, last } =
    typeof range === 'object' && range ? range : { first: 0, last: host.bytes.length - 1 }
  const fault = host.fault(host.asked.length)
  host.asked.push({ first, last })
  response.once('close', () => {
    if (!response.writableFinished) host.abandoned++
  })
  await pause(host.delay)
  const body = host.bytes.subarray(first, last + 1)
  const named = { ...headers, etag: host.etag }
  const partial = { ...named, 'content-range': `bytes ${first}-${last}/${host.bytes.length}` }
  if (fault === 'busy') response.writeHead(429, { ...headers, 'retry-after': '0' }).end()
  else if (fault === 'broken') response.writeHead(503, headers).end()
  else if (fault === 'missing') response.writeHead(404, headers).end()
  else if (fault === 'silent') return
  else if (fault === 'gone') response.destroy()
  else if (fault === 'whole') response.writeHead(200, named).end(host.bytes)
  else if (fault === 'cut') response.writeHead(206, partial).end(body.subarray(0, body.length >> 1))
  else if (fault === 'stall') response.writeHead(206, partial).write(body.subarray(0, 10))
  else response.writeHead(206, partial).end(body)
}
