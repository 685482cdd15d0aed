/** Opens what somebody chose or dropped: a package folder, a .zip of one, a file that Cairn has exported, or a GeoJSON file. */
import type { ParseResult, Sha256 } from '../domain/package.ts'
import { exportedCsv } from './exported-csv.ts'
import { exportedGeoJson } from './exported-geojson.ts'
import { type Format, type InputFile, isHousekeeping, unreadable } from './format.ts'
import { packageFolder } from './package-folder.ts'
import { plainGeoJson } from './plain-geojson.ts'
import { zip } from './zip.ts'

/** The first that knows the files reads them. */
const FORMATS: readonly Format[] = [packageFolder, zip, exportedCsv, exportedGeoJson, plainGeoJson]

/** How many names to list in a message. */
const NAMES_SHOWN = 3

/** Reads the files in the format that they are in. What is in none comes back without package and with one issue. */
export async function openFiles(input: readonly InputFile[], sha256: Sha256): Promise<ParseResult> {
  const files = input.filter(({ name }) => !isHousekeeping(name))
  const format = FORMATS.find((candidate) => candidate.detect(files))
  if (format) return format.read(files, sha256)
  const expected =
    'a folder or .zip with a datapackage.json, a file that Cairn exported, or one GeoJSON file expected (a table has to be imported)'
  return unreadable(files[0]?.name ?? '', 'unknown-format', `${expected}, ${namesOf(files)} found`)
}

function namesOf(files: readonly InputFile[]): string {
  if (files.length === 0) return 'no file'
  const names = files.slice(0, NAMES_SHOWN).map(({ name }) => name)
  const rest = files.length - names.length
  return rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ')
}
