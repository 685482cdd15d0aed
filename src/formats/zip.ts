/** A package folder or a GeoJSON file in one .zip archive. Unpacking is loaded only when an archive is opened. */
import type { ParseResult, Sha256 } from '../domain/package.ts'
import { type Format, type InputFile, unreadable } from './format.ts'
import { packageFolder } from './package-folder.ts'
import { plainGeoJson } from './plain-geojson.ts'

/** What an archive may hold; not another archive. */
const INNER: readonly Format[] = [packageFolder, plainGeoJson]

export const zip: Format = {
  name: 'zip',
  detect: (files) => files.length === 1 && files.every(startsLikeZip),
  read: readZip,
}

async function readZip(files: readonly InputFile[], sha256: Sha256): Promise<ParseResult> {
  const archive = files[0]
  if (!archive) throw new Error('zip: read was called without an archive; call detect first')
  const { unzip } = await import('./unzip.ts')
  const unpacked = unzip(archive.bytes)
  if ('fault' in unpacked) return unreadable(archive.name, unpacked.code, unpacked.fault)
  const format = INNER.find((inner) => inner.detect(unpacked.files))
  if (format) return format.read(unpacked.files, sha256)
  const message = 'an archive with a datapackage.json or one GeoJSON file expected, neither found in it'
  return unreadable(archive.name, 'zip-without-package', message)
}

/** `PK` and the mark of a first file, or of the directory of an empty archive. */
function startsLikeZip({ bytes }: InputFile): boolean {
  const [p, k, third, fourth] = bytes
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}
