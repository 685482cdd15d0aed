import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { isCompressible, mimeTypeOf } from './mime-types.mjs'
import { planResponse } from './plan-response.mjs'

/** @import {IncomingMessage, ServerResponse} from 'node:http' */
/** @import {FoundFile} from './locate-file.mjs' */
/** @import {Plan} from './plan-response.mjs' */

const compress = promisify(gzip)

/**
 * Compressed files by path; an entry is replaced when the file's tag changes.
 * @typedef {Map<string, {etag: string, bytes: Promise<Buffer>}>} GzipCache
 */

/**
 * Answers with a file, a part of it, or "you have it already".
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {FoundFile} file
 * @param {GzipCache} cache
 */
export async function sendFile(request, response, file, cache) {
  const mimeType = mimeTypeOf(file.path)
  const plan = planResponse(readAsked(request), storedForm(file, mimeType))
  response.setHeader('ETag', plan.etag)
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('Vary', 'Accept-Encoding')
  if (plan.status === 304) return end(response, 304)
  if (plan.status === 416) return end(response.setHeader('Content-Range', `bytes */${file.sizeBytes}`), 416)
  response.setHeader('Content-Type', mimeType)
  await (plan.gzip
    ? sendGzip(request, response, file, plan, cache)
    : sendBytes(request, response, file, plan))
}

/**
 * @param {IncomingMessage} request
 * @returns {import('./plan-response.mjs').Asked}
 */
function readAsked({ method = 'GET', headers }) {
  return {
    method,
    range: headers.range,
    ifNoneMatch: headers['if-none-match'],
    // Node's types allow a list in these two; Node itself gives one text.
    ifRange: headers['if-range']?.toString(),
    acceptEncoding: headers['accept-encoding']?.toString(),
  }
}

/**
 * @param {FoundFile} file
 * @param {string} mimeType
 */
function storedForm({ sizeBytes, modifiedMs }, mimeType) {
  const tag = `${sizeBytes.toString(36)}-${Math.round(modifiedMs * 1000).toString(36)}`
  return { sizeBytes, tag, compressible: isCompressible(mimeType) }
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 */
function end(response, status) {
  response.writeHead(status).end()
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {FoundFile} file
 * @param {Plan} plan
 * @param {GzipCache} cache
 */
async function sendGzip(request, response, file, plan, cache) {
  const bytes = await gzipped(file.path, plan.etag, cache)
  response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/**
 * @param {string} path
 * @param {string} etag
 * @param {GzipCache} cache
 */
function gzipped(path, etag, cache) {
  const known = cache.get(path)
  if (known?.etag === etag) return known.bytes
  const bytes = readFile(path).then((plain) => compress(plain))
  cache.set(path, { etag, bytes })
  return bytes
}

/**
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {FoundFile} file
 * @param {Plan} plan
 */
async function sendBytes(request, response, file, { status, first, last }) {
  if (status === 206) response.setHeader('Content-Range', `bytes ${first}-${last}/${file.sizeBytes}`)
  response.writeHead(status, { 'Content-Length': last - first + 1 })
  if (request.method === 'HEAD' || last < first) return void response.end()
  await pipeline(createReadStream(file.path, { start: first, end: last }), response)
}
