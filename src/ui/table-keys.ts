/** The keyboard in a grid, as the ARIA pattern has it: one cell is in reach of Tab, keys move it. */

/** Row 0 is the head. Both count from 0. */
export interface GridCell {
  readonly row: number
  readonly column: number
}

/** How far the grid reaches. */
export interface GridSize {
  /** Rows with the head. */
  readonly rows: number
  readonly columns: number
  /** Rows that a page up or down passes. */
  readonly page: number
}

/** Which keys mean a move. */
type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>

const MOVES: Readonly<Record<string, (at: GridCell, size: GridSize) => GridCell>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: row === 0 ? 0 : Math.max(1, row - page), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
}

/** With Control (or Command): from end to end of the whole grid; the first row is the one below the head. */
const FAR_MOVES: typeof MOVES = {
  Home: (_, { rows }) => ({ row: Math.min(1, rows - 1), column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
}

/** The cell within the grid that is nearest to the one asked for; the same one when it is within. */
export function clampedCell(cell: GridCell, { rows, columns }: GridSize): GridCell {
  const row = Math.max(0, Math.min(rows - 1, cell.row))
  const column = Math.max(0, Math.min(columns - 1, cell.column))
  return row === cell.row && column === cell.column ? cell : { row, column }
}

/** Where the key leads; null when it is none of the grid's. */
export function cellAfter({ key, ctrlKey, metaKey }: Press, at: GridCell, size: GridSize): GridCell | null {
  const move = (ctrlKey || metaKey ? FAR_MOVES : MOVES)[key]
  return move ? clampedCell(move(at, size), size) : null
}
