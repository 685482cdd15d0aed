// What of the built site a reader waits for at which moment, found by following the static imports of the files.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { filesIn } from './files-in.mjs'

/**
 * Bytes as they are, as gzip -9, and as brotli 11 of every file alone, summed.
 * @typedef {{raw: number, gzip: number, brotli: number}} Size
 */

/** Static imports of a built chunk; dynamic ones have a parenthesis, and what a worker starts is an address. */
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)(?:[\w$\s{},*]+from)?\s*["'](\.\/[^"']+)["']/g

/**
 * A script with all that runs before it.
 * @param {string} dist folder of the built site
 * @param {readonly string[]} entries paths inside it
 * @returns {string[]} sorted
 */
export function scriptsOf(dist, entries) {
  const found = new Set(entries)
  for (const file of found) {
    const code = readFileSync(join(dist, file), 'utf8')
    for (const [, other] of code.matchAll(STATIC_IMPORT)) found.add(join(dirname(file), other))
  }
  return [...found].sort()
}

/**
 * The page with the scripts and style sheets that it names.
 * @param {string} dist
 * @param {string} page path inside it
 */
export function pageFiles(dist, page) {
  const html = readFileSync(join(dist, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) =>
    join(dirname(page), file),
  )
  const scripts = scriptsOf(
    dist,
    named.filter((file) => file.endsWith('.js')),
  )
  return [...new Set([page, ...scripts, ...named])]
}

/**
 * The one file of the site with this name before its hash. Throws when there is none, or several.
 * @param {readonly string[]} files
 * @param {string} folder
 * @param {string} name
 * @param {string} extension
 */
function only(files, folder, name, extension) {
  const pattern = new RegExp(`^${folder}/${name}-[\\w-]{8}\\.${extension}$`)
  const found = files.filter((file) => pattern.test(file))
  if (found.length === 1) return found[0]
  throw new Error(`size: one file expected for ${folder}/${name}-….${extension}, found ${found.length}`)
}

/**
 * A part of a language by a message that only this part of it says, since all languages have files of the same names.
 * @param {string} dist
 * @param {readonly string[]} files
 * @param {'first' | 'rest'} part
 * @param {RegExp} letters
 */
function partOfLanguage(dist, files, part, letters) {
  const named = files.filter((file) => new RegExp(`^assets/${part}-[\\w-]{8}\\.js$`).test(file))
  const counted = named.map((file) => ({
    file,
    n: readFileSync(join(dist, file), 'utf8').match(letters)?.length ?? 0,
  }))
  const [most] = counted.sort((one, other) => other.n - one.n)
  if (!most || most.n < 100) throw new Error(`size: assets/${part}-….js with ${letters} expected, none found`)
  return most.file
}

/** Letters that no other of our languages writes. */
const LETTERS = { hy: /[\u0531-\u0587]/g, az: /[əƏ]/g, ru: /[ыэЫЭ]/g }

/**
 * Files of each entry, by its name in `budgets` of package.json.
 * @param {string} dist folder of the built site
 * @returns {Readonly<Record<string, readonly string[]>>}
 */
export function sizeEntries(dist) {
  const files = filesIn(dist)
  const start = pageFiles(dist, 'index.html')
  const beside = (entries) =>
    scriptsOf(dist, entries).filter((file) => !start.includes(file) && !isMapLibre(file))
  const language = (tag) => ['first', 'rest'].map((part) => partOfLanguage(dist, files, part, LETTERS[tag]))
  return {
    'first screen': start,
    'map, without MapLibre': [
      ...beside([only(files, 'assets', 'map', 'js')]),
      only(files, 'assets', 'map', 'css'),
    ],
    MapLibre: files.filter(isMapLibre),
    'data worker': scriptsOf(dist, [only(files, 'assets', 'worker', 'js')]),
    'reading worker': scriptsOf(dist, readingFiles(dist, files)),
    'service worker': ['service-worker.js'],
    'embed page': pageFiles(dist, 'embed.html'),
    'embed element': scriptsOf(dist, [only(files, 'embed', 'cairn-map', 'js')]),
    Armenian: language('hy'),
    Azerbaijani: language('az'),
    Russian: language('ru'),
  }
}

/**
 * What a reading begins with: the worker's first file, and the one that it loads at once. The page has a file of that
 * name too, for where it may start no worker.
 * @param {string} dist
 * @param {readonly string[]} files
 */
function readingFiles(dist, files) {
  const first = only(files, 'assets', 'reading-worker', 'js')
  const [reader] = /reader-[\w-]{8}\.js/.exec(readFileSync(join(dist, first), 'utf8')) ?? []
  if (!reader) throw new Error(`size: ${first} that loads reader-….js expected`)
  return [first, `assets/${reader}`]
}

const isMapLibre = (file) => /^assets\/maplibre(-gl-worker)?-[\w-]{8}\.(js|css)$/.test(file)

/**
 * @param {string} dist
 * @param {readonly string[]} files
 * @returns {Size}
 */
export function sizeOf(dist, files) {
  const total = { raw: 0, gzip: 0, brotli: 0 }
  for (const file of files) {
    const bytes = readFileSync(join(dist, file))
    total.raw += bytes.length
    total.gzip += gzipSync(bytes, { level: 9 }).length
    total.brotli += brotliCompressSync(bytes).length
  }
  return total
}

/** Names without their hashes, for people. */
export const plainName = (file) => basename(file).replace(/-[\w-]{8}(?=\.)/, '')
