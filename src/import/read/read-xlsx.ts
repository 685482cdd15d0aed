/** XLSX: every sheet with something in it is a table. */

import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { unzip } from '../../formats/unzip.ts'
import type { ImportTable } from '../table.ts'
import type { GridRecord } from './find-head.ts'
import { gridTable } from './grid-table.ts'
import { knownShape } from './known-shape.ts'
import { joinRepeats } from './kobo-repeats.ts'
import { type Reading, readIssue, refused, step, type TableFile, type Tell } from './reading.ts'
import { refuseAddresses } from './sheet-addresses.ts'
import { cellText, numberText } from './sheet-cell.ts'
import { TableTooLarge } from './table-size.ts'
import { timemapSheets } from './timemap-sheets.ts'

/** The tables of a workbook. Throws TableTooLarge. */
export async function readXlsx({ name, bytes }: TableFile, tell: Tell): Promise<Reading> {
  const unpacked = unzip(bytes)
  if ('fault' in unpacked) return refused(name, unpacked.code, unpacked.fault)
  // Packed again without compression: the library would unpack large parts in workers of its own, which no strict page allows.
  const parts = unpacked.files.map((file) => [file.name, file.bytes] as const)
  for (const [path, part] of parts) if (path.endsWith('.xml')) refuseAddresses(part)
  const plain = zipSync(Object.fromEntries(parts.filter(([path]) => /\.(xml|rels)$/.test(path))), {
    level: 0,
  })
  try {
    const sheets = await readXlsxFile(plain.slice().buffer, { trim: false, parseNumber: numberText })
    return await tablesOf(name, sheets, tell)
  } catch (fault) {
    if (fault instanceof TableTooLarge) throw fault
    // A library's own stumbling says nothing to the reader of a message.
    const found =
      fault instanceof Error && !(fault instanceof TypeError) ? fault.message : 'parts that do not fit'
    return refused(
      name,
      'xlsx-damaged',
      `Expected a workbook (.xlsx), found one that cannot be read (${found}). Open it in a spreadsheet and save it again.`,
    )
  }
}

interface Sheet {
  readonly sheet: string
  readonly data: readonly (readonly unknown[])[]
}

async function tablesOf(file: string, sheets: readonly Sheet[], tell: Tell): Promise<Reading> {
  const tables: ImportTable[] = []
  for (const [at, sheet] of sheets.entries()) {
    const name = sheets.length > 1 ? `${file}#${sheet.sheet}` : file
    const table = sheetTable(name, sheet)
    if (table) tables.push(knownShape(table))
    await step(tell, at + 1, sheets.length)
  }
  if (tables.length === 0) return { tables, issues: [nothing(file)] }
  return (await timemapSheets(file, tables, tell)) ?? { tables: joinRepeats(tables), issues: [] }
}

const nothing = (file: string) =>
  readIssue('error', file, 'table-empty', 'Expected a sheet with a header and rows, found none.')

function sheetTable(name: string, { data }: Sheet): ImportTable | null {
  const records = data.map((cells, at): GridRecord => ({ line: at + 1, cells: cells.map(cellText) }))
  return gridTable({
    name,
    format: 'xlsx',
    detected: {},
    records,
    faulty: [],
    textOf: ({ cells }) => cells.join('\t'),
    repairsOf: () => [],
    isSheet: true,
  })
}
