/**
 * Which headers a path gets: the one table that scripts/serve.mjs sends by and that the files for other hosts are
 * written from (hosting-files.mjs). Expressions look for the end of a path, so that they hold whatever folder the site
 * stands in, and use nothing that nginx, Apache, Go or JavaScript read differently (no look-around, no slash escapes).
 */
import { embedPolicy, fixedHeaders, strictPolicy } from './security-headers.mjs'

/**
 * @typedef {object} HeaderRule
 * @property {string} name the header
 * @property {string} about what the rule is for, one line
 * @property {readonly string[]} paths expressions; one that is found is enough
 * @property {string} value where one is found
 * @property {string | null} otherwise null sends no such header
 * @property {boolean} [onlyFound] not with errors: nobody may keep for a year that a file is not there yet
 */

/** What stands in other people's pages: the frame, the views published as files, and the element with what it loads. */
const framed = ['/embed([.]html)?$', '/(embed|views)/']

/** Vite's hashed names: their bytes never change. */
const hashed = '/(assets|embed)/([^/]+/)*[^/]+-[A-Za-z0-9_-]{8}[.](js|css|woff2|svg|png|json)$'

/** A version of a package, `/data/karabakh/1.2.0/sources.json`: never written again. Its views are, by each build. */
const versioned = '/data/[^/]+/[0-9][^/]*/(captures/)?[^/]+[.][a-z0-9]+$'

/** A frame without an origin of its own, and an element in another site's page, read these from elsewhere. */
const shared = ['/(assets|basemap|data|embed|views)/', '/embed([.]html)?$']

/** @type {readonly HeaderRule[]} */
export const headerRules = [
  {
    name: 'Content-Security-Policy',
    about: 'Our own origin and nothing else; only what is made for it may stand in frames of other sites.',
    paths: framed,
    value: embedPolicy,
    otherwise: strictPolicy,
  },
  {
    name: 'Access-Control-Allow-Origin',
    about: 'Readable from other sites and from frames without an origin: what embeds load. Never cookies.',
    paths: shared,
    value: '*',
    otherwise: null,
  },
  {
    name: 'Access-Control-Expose-Headers',
    about: 'Archives are read by ranges.',
    paths: shared,
    value: 'Content-Range, ETag',
    otherwise: null,
  },
  {
    name: 'Cache-Control',
    about:
      'Hashed names and version folders never change; all else is asked for anew, and mostly answered with 304.',
    paths: [hashed, versioned],
    value: 'public, max-age=31536000, immutable',
    otherwise: 'no-cache',
    onlyFound: true,
  },
]

/**
 * The headers for a path, as it is sent (percent-encoded, no query).
 * @param {string} path begins with `/`
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  const ruled = headerRules.map(({ name, paths, value, otherwise }) => {
    const isFound = paths.some((expression) => new RegExp(expression).test(path))
    return /** @type {const} */ ([name, isFound ? value : otherwise])
  })
  const sent = ruled.filter(([, value]) => value !== null)
  return { ...fixedHeaders, ...Object.fromEntries(sent) }
}
