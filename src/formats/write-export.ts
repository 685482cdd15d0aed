/** The forms of export by name; the code of each is loaded when it is asked for. */
import type { Sha256 } from '../domain/package.ts'
import type { ExportFile, ExportInput } from './export-input.ts'

type Writer = (input: ExportInput, sha256: Sha256) => ExportFile | Promise<ExportFile>

const WRITERS = {
  geojson: async () => (await import('./write-geojson.ts')).writeGeoJson,
  csv: async () => (await import('./write-csv.ts')).writeCsv,
  'csv-short': async () => (await import('./write-short-csv.ts')).writeShortCsv,
  kml: async () => (await import('./write-kml.ts')).writeKml,
  zip: async () => (await import('./write-zip.ts')).writeZip,
  csl: async () => (await import('./write-csl-json.ts')).writeCslJson,
  bibtex: async () => (await import('./write-bibtex.ts')).writeBibTex,
  ris: async () => (await import('./write-ris.ts')).writeRis,
} satisfies Readonly<Record<string, () => Promise<Writer>>>

export type ExportForm = keyof typeof WRITERS

/** Names of all forms. */
export const EXPORT_FORMS = Object.keys(WRITERS) as readonly ExportForm[]

/** Writes the selection in one form. Throws when the form cannot hold it: a package file of what is no package. */
export async function writeExport(form: ExportForm, input: ExportInput, sha256: Sha256): Promise<ExportFile> {
  const writer: Writer = await WRITERS[form]()
  return writer(input, sha256)
}
