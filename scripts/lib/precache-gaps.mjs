import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from './files-in.mjs'

/** What the app starts and works without: nothing else may be missing from the precache. */
const notPrecached = [
  /** The worker itself is kept by the browser. */
  /^service-worker\.js$/,
  /^robots\.txt$/,
  /** Read by hosts, or sent by them in place of what is not there. */
  /^(_headers|\.htaccess|404\.html)$/,
  /** Schemas, read by editors and validators only; versions of packages, asked for by links that name them. */
  /^data\/[^/]+\/[^/]+\//,
  /^basemap\/licences\//,
  /** What stands in other people's pages; see vite.facades.ts. */
  /^(embed|examples)\//,
  /^embed\.html$/,
  /^data\/.+\/views\//,
  /** Pages to read beforehand. */
  /^docs\//,
  /** Maps that a site offers: asked for when somebody gets ready, then kept as areas. */
  /^areas\//,
  /** Archives are read by ranges, which a cache cannot answer. */
  /\.pmtiles$/,
]

/**
 * Files of a built site that its service worker does not keep although the app may ask for them: skipped in
 * silence, they are missing only when somebody stands without network. Empty when everything is kept.
 * @param {string} dist folder of the built site
 * @returns {string[]} paths inside the folder, with `/`
 */
export function precacheGaps(dist) {
  const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8')
  const kept = new Set(Array.from(worker.matchAll(/"url":\s*"([^"]+)"/g), ([, url]) => url))
  return filesIn(dist).filter((file) => !kept.has(file) && !notPrecached.some((name) => name.test(file)))
}
