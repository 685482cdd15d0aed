/**
 * Reads a `Range` header (RFC 9110, section 14.1.2) against a file of `sizeBytes` bytes.
 *
 * `null` means: send the whole file. That is what the standard asks for when there is no header, when it is
 * malformed or in another unit, and what it allows for several ranges at once, which tile readers never ask for.
 * @param {string | undefined} header
 * @param {number} sizeBytes
 * @returns {{first: number, last: number} | 'unsatisfiable' | null} `last` is inclusive
 */
export function parseByteRange(header, sizeBytes) {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  const isReversed = from !== '' && to !== '' && Number(from) > Number(to)
  if ((from === '' && to === '') || isReversed) return null
  const range = from === '' ? lastBytes(Number(to), sizeBytes) : bytesFrom(from, to, sizeBytes)
  return range.first > range.last ? 'unsatisfiable' : range
}

/**
 * `bytes=-500`: the last 500 bytes, or all of a shorter file.
 * @param {number} lengthBytes
 * @param {number} sizeBytes
 */
function lastBytes(lengthBytes, sizeBytes) {
  return { first: Math.max(0, sizeBytes - lengthBytes), last: sizeBytes - 1 }
}

/**
 * `bytes=100-` and `bytes=100-199`: an end beyond the file is cut, a start beyond it stays beyond.
 * @param {string} from
 * @param {string} to
 * @param {number} sizeBytes
 */
function bytesFrom(from, to, sizeBytes) {
  const last = to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1)
  return { first: Number(from), last }
}
