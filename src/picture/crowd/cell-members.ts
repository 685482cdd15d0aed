/** What stands in one cell, and around everything that is shown. */
import type { BoundingBox } from '../../domain/package.ts'
import type { Cell, CellMembers } from '../../query/core/lookout.ts'
import { lngLatOfShare } from '../web-mercator.ts'
import { cellsAt } from './cells.ts'
import type { ShownMarks } from './mark-view.ts'

/** Rows of the shown marks in a cell, each once, in row order. */
export function cellMembers({ columns, rows }: ShownMarks, { level, column, line }: Cell): CellMembers {
  const cells = cellsAt(level)
  const found = new Set<number>()
  const edges = noEdges()
  for (let at = 0; at < columns.x.length; at++) {
    const [row = 0, x = 0, y = 0] = [columns.rows[at], columns.x[at], columns.y[at]]
    if (rows[row] === 0 || Math.floor(x * cells) !== column || Math.floor(y * cells) !== line) continue
    found.add(row)
    widen(edges, x, y, 0)
  }
  const span = found.size === 0 ? 0 : Math.max(edges.east - edges.west, edges.south - edges.north)
  return { rows: Uint32Array.from(found), span }
}

/** Degrees; null when nothing that is shown has a place. */
export function extentOf({ columns, rows }: ShownMarks): BoundingBox | null {
  const edges = noEdges()
  for (let at = 0; at < columns.x.length; at++)
    if (rows[columns.rows[at] ?? 0] === 1)
      widen(edges, columns.x[at] ?? 0, columns.y[at] ?? 0, columns.reaches[at] ?? 0)
  if (edges.west > edges.east) return null
  const [west, north] = lngLatOfShare([edges.west, edges.north])
  const [east, south] = lngLatOfShare([edges.east, edges.south])
  return [west, south, east, north]
}

const noEdges = () => ({ west: Infinity, north: Infinity, east: -Infinity, south: -Infinity })

function widen(edges: ReturnType<typeof noEdges>, x: number, y: number, reach: number): void {
  edges.west = Math.min(edges.west, x - reach)
  edges.north = Math.min(edges.north, y - reach)
  edges.east = Math.max(edges.east, x + reach)
  edges.south = Math.max(edges.south, y + reach)
}
