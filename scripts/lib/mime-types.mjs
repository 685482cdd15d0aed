import { extname } from 'node:path'

/** @type {Readonly<Record<string, string>>} */
export const mimeTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/**
 * The media type of a file by the end of its name. An unknown ending gives `application/octet-stream`:
 * with `nosniff` beside it a browser then downloads the file instead of guessing what it is.
 * @param {string} path
 */
export function mimeTypeOf(path) {
  return mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * Whether gzip makes files of this type smaller. Fonts, pictures and tile archives are compressed inside already.
 * @param {string} mimeType
 */
export function isCompressible(mimeType) {
  return /^text\/|json|javascript|svg|xml/.test(mimeType)
}
