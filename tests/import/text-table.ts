import type { ImportTable } from '../../src/import/table.ts'

/** A table from lines of cells, the first of which is the header; nothing of it is read from a file. */
export function textTable(
  lines: readonly (readonly string[])[],
  more: Partial<ImportTable> = {},
): ImportTable {
  const [columns = [], ...rows] = lines
  return {
    name: 'synthetic.csv',
    format: 'csv',
    detected: {},
    columns,
    rows: rows.map((cells, at) => ({ line: at + 2, cells, geometry: null, repairs: [] })),
    faulty: [],
    ...more,
  }
}
