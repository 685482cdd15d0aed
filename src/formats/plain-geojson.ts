/** One GeoJSON file of somebody's own: features without claimant, shown as what they are. */
import type { ParseResult, Sha256 } from '../domain/package.ts'
import { parsePlainGeoJson } from '../domain/parse.ts'
import { type Format, fileNotice, type InputFile, withNotices } from './format.ts'

export const plainGeoJson: Format = {
  name: 'GeoJSON',
  detect: (files) => files.filter(looksLikeJson).length === 1,
  read: readGeoJson,
}

async function readGeoJson(files: readonly InputFile[], sha256: Sha256): Promise<ParseResult> {
  const file = files.find(looksLikeJson)
  if (!file) throw new Error('GeoJSON: read was called without a JSON file; call detect first')
  const others = files.filter((other) => other !== file)
  const notices = others.map(({ name }) =>
    fileNotice(
      name,
      'file-ignored',
      `one GeoJSON file expected, this file beside ${file.name} found and not read`,
    ),
  )
  return withNotices(await parsePlainGeoJson(file.bytes, file.name, sha256, file.scan), notices)
}

/** By name, so that a file in a wrong encoding still reaches the parser that can say so, or by its first letter. */
function looksLikeJson({ name, bytes }: InputFile): boolean {
  return /\.(geo)?json$/i.test(name) || firstByteOfText(bytes) === 0x7b
}

/** The first byte after a byte order mark and white space; null in an empty file. */
function firstByteOfText(bytes: Uint8Array): number | null {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const start = hasMark ? 3 : 0
  const found = bytes.subarray(start, start + 1024).findIndex((byte) => byte > 0x20)
  return found < 0 ? null : (bytes[start + found] ?? null)
}
