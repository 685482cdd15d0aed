/** `cairn export`: a whole package in another form, by the same code as in the app. */
import { claimCount, type ExportInput } from '../formats/export-input.ts'
import { openFiles } from '../formats/open-files.ts'
import { storedFiles } from '../formats/stored-files.ts'
import { type ExportForm, writeExport } from '../formats/write-export.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'

export interface ExportOptions {
  /** A package folder, a .zip of one, or a GeoJSON file. */
  readonly path: string
  /** The file to write; one that is there is replaced. */
  readonly to: string
  readonly form: ExportForm
}

/** Endings of file names by form; the first that fits counts. */
const ENDINGS: readonly (readonly [ending: string, form: ExportForm])[] = [
  ['.csl.json', 'csl'],
  ['.geojson', 'geojson'],
  ['.json', 'geojson'],
  ['.short.csv', 'csv-short'],
  ['.csv', 'csv'],
  ['.kml', 'kml'],
  ['.zip', 'zip'],
  ['.bib', 'bibtex'],
  ['.ris', 'ris'],
]

/** The form that a file name asks for; null when its ending says none. */
export function formOfName(name: string): ExportForm | null {
  const found = ENDINGS.find(([ending]) => name.toLowerCase().endsWith(ending))
  return found?.[1] ?? null
}

/** Writes the file and says what is in it; exit code 1 when features or claims were rejected, which no form but the stored package holds. Throws when a path cannot be read or written. */
export async function exportPackage(
  options: ExportOptions,
  effects: Effects = realEffects,
): Promise<ExitCode> {
  const { path, to, form } = options
  const opened = await effects.readPath(path)
  const { package: pkg, rejected, issues } = await openFiles(opened, effects.sha256)
  const files = await storedFiles(opened)
  if (!pkg || (form === 'zip' && !files))
    return cannot(path, pkg ? 'a package' : 'data', issues[0]?.message, effects)
  const question = { sentence: 'All features.', address: null }
  const input: ExportInput = { pkg, features: pkg.features, question, files }
  const { parts } = await writeExport(form, input, effects.sha256)
  await effects.writeFile(to, parts)
  effects.print(`${to}: ${form}, ${input.features.length} features, ${claimCount(input.features)} claims`)
  const lost = rejected.filter(({ kind }) => kind === 'feature' || kind === 'claim').length
  if (lost === 0) return EXIT.clean
  const where = form === 'zip' ? 'are in the zip as they are stored' : 'were left out'
  effects.error(`cairn: rejected features and claims: ${lost}; they ${where}; see cairn validate ${path}`)
  return EXIT.findings
}

function cannot(path: string, what: string, reason: string | undefined, effects: Effects): ExitCode {
  effects.error(`cairn: ${path} cannot be read as ${what}${reason === undefined ? '' : `: ${reason}`}`)
  return EXIT.findings
}
