/** How large a table may become in memory: a row costs a cell for every column, however short it is in its file. */

/** Whole questionnaires have some hundreds; what needs more is read as columns by mistake, or made to fill memory. */
const MAX_COLUMNS = 5_000
/** Some 400 MB of references. */
export const MAX_CELLS = 50_000_000

/** Nothing of the file is read; the message says what to do. */
export class TableTooLarge extends Error {}

/** Throws TableTooLarge before the cells are made. */
export function refuseSize(columns: number, rows: number): void {
  if (columns > MAX_COLUMNS)
    throw new TableTooLarge(
      `Expected at most ${MAX_COLUMNS} columns, found ${columns}. Leave columns out, or check the separator.`,
    )
  if (columns * rows > MAX_CELLS)
    throw new TableTooLarge(
      `Expected at most ${MAX_CELLS} cells, found ${columns} columns in ${rows} rows. Leave columns out, or split the file.`,
    )
}
