import { parseByteRange } from './byte-range.mjs'

/**
 * @typedef {object} Asked what the request says about the form it wants, header values as sent
 * @property {string} method
 * @property {string} [range]
 * @property {string} [ifRange]
 * @property {string} [ifNoneMatch]
 * @property {string} [acceptEncoding]
 *
 * @typedef {object} Stored what we hold
 * @property {number} sizeBytes
 * @property {string} tag names this version of the file, without quotes
 * @property {boolean} compressible
 *
 * @typedef {object} Plan
 * @property {200 | 206 | 304 | 416} status
 * @property {boolean} gzip
 * @property {string} etag of the form that is sent: gzip and plain bytes differ, so their tags do
 * @property {number} first first byte of the file to send
 * @property {number} last last byte, inclusive; `first - 1` when there is none
 */

/** Below this, the gzip header and the extra header lines eat what compression saves. */
const smallestWorthGzipBytes = 1024

/**
 * Decides how to answer, before any byte is read (RFC 9110, sections 13 and 14).
 * @param {Asked} asked
 * @param {Stored} stored
 * @returns {Plan}
 */
export function planResponse(asked, stored) {
  const gzip = mayGzip(asked, stored)
  const etag = gzip ? `"${stored.tag}-gzip"` : `"${stored.tag}"`
  const whole = { gzip, etag, first: 0, last: stored.sizeBytes - 1 }
  if (matches(asked.ifNoneMatch, etag)) return { ...whole, status: 304 }
  const range = appliesRange(asked, etag) ? parseByteRange(asked.range, stored.sizeBytes) : null
  if (range === null) return { ...whole, status: 200 }
  if (range === 'unsatisfiable') return { ...whole, status: 416 }
  return { ...whole, ...range, status: 206 }
}

/**
 * A range counts in the bytes of the file, so an answer to one is never compressed.
 * @param {Asked} asked
 * @param {Stored} stored
 */
function mayGzip(asked, stored) {
  if (!stored.compressible || asked.range !== undefined || stored.sizeBytes < smallestWorthGzipBytes)
    return false
  return acceptsGzip(asked.acceptEncoding ?? '')
}

/** @param {string} acceptEncoding */
function acceptsGzip(acceptEncoding) {
  return acceptEncoding.split(',').some((offer) => {
    const [name = '', quality = 'q=1'] = offer.split(';').map((part) => part.trim().toLowerCase())
    return name === 'gzip' && Number(quality.replace('q=', '')) > 0
  })
}

/**
 * `If-Range` with another version's tag asks for the whole new file: half of each would be a broken file.
 * @param {Asked} asked
 * @param {string} etag
 */
function appliesRange(asked, etag) {
  return asked.method === 'GET' && (asked.ifRange === undefined || asked.ifRange === etag)
}

/**
 * @param {string | undefined} ifNoneMatch
 * @param {string} etag
 */
function matches(ifNoneMatch, etag) {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
