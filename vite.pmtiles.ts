/** The reader of map archives as we use it, without what comes along in its one file. */
import type { Plugin } from 'vite'

const READER = /node_modules[\\/]pmtiles[\\/]dist[\\/]esm[\\/]index\.js$/

/** For browsers without DecompressionStream, which Cairn does not support: gzip is unpacked up to a bound (src/tiles/unpack.ts). */
const INFLATE = 'import{decompressSync as W}from"fflate";'

/** Gives a function its name and nothing else; as a call at the top of the file it keeps every part alive. */
const NAMED = /;d\(([\w$]+),"[\w$]+"\)/g

/**
 * Leaves out the library's own inflate (6 kB gzip), and lets its parts for Leaflet and its protocol for MapLibre be
 * dropped where nobody asks for them. Throws where the library no longer looks as it did: look what it is, and mend this.
 */
export function slimArchiveReader(): Plugin {
  return {
    name: 'cairn-slim-archive-reader',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      return READER.test(id) ? { code: slim(code), map: null } : null
    },
  }
}

/** The text of the library without the two. */
export function slim(code: string): string {
  if (!code.includes(INFLATE) || !NAMED.test(code))
    throw new Error('pmtiles: its import of fflate and its named functions expected, not found')
  return code
    .replace(INFLATE, 'const W=()=>{throw new Error("DecompressionStream expected, none found")};')
    .replace(NAMED, '')
    .replaceAll(/=d\(/g, '=/*#__PURE__*/d(')
}
