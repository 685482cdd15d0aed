/**
 * Any file that somebody has → tables of text. Nothing here knows what a column means (`mapping.ts`).
 * Each form is loaded when a file of it comes; faults come back as issues and never as exceptions.
 */
import { exportedCsv } from '../formats/exported-csv.ts'
import { isHousekeeping } from '../formats/format.ts'
import { readZipDirectory } from '../formats/zip-directory.ts'
import { type FileKind, fileKind, opensAsItIs } from './read/file-kind.ts'
import { joined, type Reading, refused, type TableFile, type Tell } from './read/reading.ts'
import { TableTooLarge } from './read/table-size.ts'

export type { Reading, TableFile } from './read/reading.ts'

/** Larger files would not fit beside their rows into the memory of a browser's tab. */
const MAX_BYTES = 300 * 1024 * 1024

const DESCRIPTOR = /(?:^|\/)datapackage\.json$/

/**
 * Whether the files are tables to be mapped: by name and first bytes, no promise that they are free of faults.
 * False for what opens as it is (packages, GeoJSON, Cairn's own exports), although `readTables` reads GeoJSON too.
 */
export function isTable(input: readonly TableFile[]): boolean {
  const files = input.filter(({ name }) => !isHousekeeping(name))
  if (files.some(({ name }) => DESCRIPTOR.test(name)) || exportedCsv.detect(files)) return false
  return files.some((file) => {
    const kind = fileKind(file)
    if (kind === 'zip') return zipHoldsTables(file)
    // A .txt beside other files is a note about them, and one without columns is a note of its own.
    if (kind === 'csv' && /\.txt$/i.test(file.name)) return files.length === 1 && hasColumns(file)
    return kind === 'json' ? !opensAsItIs(file) : kind !== null
  })
}

/** Whether the first of several lines is parted by something. */
const hasColumns = ({ bytes }: TableFile): boolean =>
  /^[^\r\n]*[\t;,|][^\r\n]*[\r\n]+[^\r\n]/.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)),
  )

/** As much of a text file as its first lines may have. */
const HEAD_BYTES = 16_384

function zipHoldsTables({ bytes }: TableFile): boolean {
  const names = (readZipDirectory(bytes) ?? []).flatMap(({ name }) => (isHousekeeping(name) ? [] : name))
  if (names.some((name) => DESCRIPTOR.test(name))) return false
  return names.some((name) => /\.(csv|tsv|tab|txt|xlsx|js|kml|gpx)$/i.test(name)) || countOfJson(names) > 1
}

const countOfJson = (names: readonly string[]): number =>
  names.filter((name) => /\.(geo)?json$/i.test(name)).length

/** Reads every file; the tables in the order of the files. `tell` is told how far it is, in rows of the file being read. */
export async function readTables(input: readonly TableFile[], tell: Tell = () => {}): Promise<Reading> {
  const files = input.filter(({ name }) => !isHousekeeping(name))
  const { timemapFiles, readTimemapFiles } = await import('./read/timemap-json.ts')
  const timemap = timemapFiles(files)
  const readings = timemap.length > 0 ? [await readTimemapFiles(timemap, tell)] : []
  for (const file of files) if (!timemap.includes(file)) readings.push(await readFile(file, tell))
  const { tables, issues } = joined(readings)
  const hasRepeats = tables.length > 1 && tables.some(({ format }) => format === 'kobo')
  if (!hasRepeats) return { tables, issues }
  const { joinRepeats } = await import('./read/kobo-repeats.ts')
  try {
    return { tables: joinRepeats(tables), issues }
  } catch (fault) {
    return unreadable(tables[0]?.name ?? '', 'csv', fault)
  }
}

type Reader = (file: TableFile, tell: Tell) => Promise<Reading>

const READERS: Readonly<Record<Exclude<FileKind, 'zip'>, () => Promise<Reader>>> = {
  csv: async () => (await import('./read/read-csv.ts')).readCsv,
  json: async () => (await import('./read/read-json.ts')).readJson,
  xml: async () => (await import('./read/read-xml.ts')).readXml,
  xlsx: async () => (await import('./read/read-xlsx.ts')).readXlsx,
}

async function readFile(file: TableFile, tell: Tell): Promise<Reading> {
  const { name, bytes } = file
  if (bytes.length > MAX_BYTES) return refused(name, 'file-too-large', tooLarge(bytes.length))
  const kind = fileKind(file)
  if (kind === null) return refused(name, 'unknown-format', unknown(bytes))
  if (kind === 'zip') return readZip(file, tell)
  try {
    const read = await READERS[kind]()
    return await read(file, tell)
  } catch (fault) {
    return unreadable(name, kind, fault)
  }
}

function unreadable(name: string, kind: FileKind, fault: unknown): Reading {
  if (fault instanceof TableTooLarge) return refused(name, 'table-too-large', fault.message)
  const found = fault instanceof Error ? fault.message : String(fault)
  return refused(
    name,
    'file-unreadable',
    `Expected a file that can be read as ${kind}, found a fault: ${found}`,
  )
}

async function readZip(file: TableFile, tell: Tell): Promise<Reading> {
  const { zipFiles } = await import('./read/read-zip.ts')
  const files = zipFiles(file)
  return 'tables' in files ? files : readTables(files, tell)
}

const tooLarge = (bytes: number): string =>
  `Expected a file of at most ${MAX_BYTES / 1024 / 1024} MB, found ${Math.ceil(bytes / 1024 / 1024)} MB. Split it, or leave out the columns that are not needed.`

const FORMS = 'CSV, XLSX, GeoJSON, JSON, KML, GPX or a .zip of such files'

function unknown(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'Expected a table, found a file of 0 bytes. Export or copy it again.'
  const isOldOffice = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
  return isOldOffice
    ? `Expected ${FORMS}, found a workbook of the form before 2007 or one with a password. Save it as .xlsx without password.`
    : `Expected ${FORMS}, found none of these. Export the data in one of them.`
}
