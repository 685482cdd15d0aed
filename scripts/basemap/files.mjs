/** Reading and writing, with paths from the root of the checkout. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const ROOT = new URL('../../', import.meta.url)

/** @param {string} path from the root of the checkout */
const locate = (path) => fileURLToPath(new URL(path, ROOT))

/**
 * @param {string} path
 * @returns {any} whatever the file holds; the caller knows its own file
 */
export function readJson(path) {
  return JSON.parse(readFileSync(locate(path), 'utf8'))
}

/**
 * Writes the file and prints its size, raw and gzipped.
 * @param {string} path
 * @param {string} text
 */
export function writeText(path, text) {
  mkdirSync(dirname(locate(path)), { recursive: true })
  writeFileSync(locate(path), `${text}\n`)
  const kilobytes = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length].map((n) =>
    (n / 1000).toFixed(1),
  )
  console.log(`${path}: ${kilobytes[0]} kB, ${kilobytes[1]} kB gzipped`)
}
