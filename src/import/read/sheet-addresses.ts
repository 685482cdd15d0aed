/** What a sheet says of the places of its cells, before a library makes room for them. */
import { MAX_CELLS, TableTooLarge } from './table-size.ts'

/** A sheet of Excel ends here (ECMA-376 knows no end); XFD is column 16,384. */
const MAX_ROWS = 1_048_576
const LAST_COLUMN = 16_384

/** `r="B12"` of a cell, `r="12"` of a row; whatever stands in the quotes, so that nothing passes in disguise. */
const ADDRESS = /\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Throws TableTooLarge when the part is a sheet and one of its cells says that it stands where no sheet ends. */
export function refuseAddresses(part: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(part)
  // By its content: a workbook may give its sheets any name.
  if (!text.includes('sheetData')) return
  let [mostRows, mostColumns] = [0, 0]
  for (const [, double, single] of text.matchAll(ADDRESS)) {
    const [row, column] = placeOf(double ?? single ?? '')
    mostRows = Math.max(mostRows, row)
    mostColumns = Math.max(mostColumns, column)
  }
  if (mostRows * mostColumns > MAX_CELLS) throw tooFar(`room for ${mostColumns} columns in ${mostRows} rows`)
}

function placeOf(address: string): readonly [row: number, column: number] {
  const [, letters, digits] = /^([A-Za-z]*)(\d*)$/.exec(address) ?? []
  if (letters === undefined) throw tooFar(`the address ${JSON.stringify(address.slice(0, 20))}`)
  const row = Number(digits)
  const column = letters.length > 3 ? Number.POSITIVE_INFINITY : columnOf(letters)
  if (row > MAX_ROWS || column > LAST_COLUMN) throw tooFar(`the address ${address.slice(0, 20)}`)
  return [row, column]
}

/** A is 1, XFD is 16,384. */
const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const tooFar = (found: string): TableTooLarge =>
  new TableTooLarge(
    `Expected cells between A1 and XFD${MAX_ROWS}, at most ${MAX_CELLS} in one sheet, found ${found}. Save the workbook anew in a spreadsheet.`,
  )
