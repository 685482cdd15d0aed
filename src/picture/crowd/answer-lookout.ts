/** Looks at the present answer from where the map stands; used by the data worker, and in the page where there is none. */
import type { BoundingBox, CairnPackage } from '../../domain/package.ts'
import { firstCode } from '../../query/core/facet-column.ts'
import type { Facet } from '../../query/core/filter.ts'
import type { Found } from '../../query/core/found-rows.ts'
import type { Cell, CellMembers, MarkView, ShareWindow } from '../../query/core/lookout.ts'
import type { QueryIndex } from '../../query/core/query-index.ts'
import { shapeOfType } from '../mark-shape.ts'
import { cellMembers, extentOf } from './cell-members.ts'
import { ASIDE, type MarkColumns, markColumns } from './mark-columns.ts'
import type { ShownMarks } from './mark-view.ts'
import { signCode } from './sign-codes.ts'
import { WindowMarks } from './window-marks.ts'

/** What a lookout needs of a package besides its index. */
export interface SeenPackage {
  readonly hash: string
  readonly isPlain: boolean
  readonly marks: MarkColumns
}

export const seenPackage = (pkg: CairnPackage): SeenPackage => ({
  hash: pkg.hash,
  isPlain: pkg.kind === 'plain',
  marks: markColumns(pkg),
})

export class AnswerLookout {
  #index: QueryIndex | null = null
  #seen: SeenPackage | null = null
  #shown: ShownMarks | null = null
  #window: ShareWindow | null = null
  /** What stands in the window: found once, counted for every answer. */
  #inside: WindowMarks | null = null

  /** From now on answers are about this package; null is none. */
  use(index: QueryIndex, seen: SeenPackage | null): void {
    this.#index = index
    this.#seen = seen
    this.#shown = null
    this.#inside = null
  }

  /** A new answer; what the watched window shows of it, null when none is watched. */
  answer(found: Found): MarkView | null {
    const [index, seen] = [this.#index, this.#seen]
    if (!index || !seen) return null
    const before = this.#shown
    const signOf = signsOf(index, seen, found)
    this.#shown = { columns: seen.marks, packageHash: seen.hash, rows: found.rows, signOf }
    // Of a small step only the cells are counted again in which it changed something.
    if (before && found.change?.since === before.rows)
      this.#inside?.follow(before, this.#shown, found.change.rows)
    else this.#inside?.forget()
    return this.#look()
  }

  /** Looks elsewhere; what is shown there, null before the first answer. */
  watch(window: ShareWindow | null): MarkView | null {
    this.#window = window
    this.#inside = null
    return this.#look()
  }

  members(cell: Cell): CellMembers {
    return this.#shown ? cellMembers(this.#shown, cell) : { rows: new Uint32Array(), span: 0 }
  }

  extent(): BoundingBox | null {
    return this.#shown && extentOf(this.#shown)
  }

  #look(): MarkView | null {
    const [shown, window] = [this.#shown, this.#window]
    if (!shown || !window) return null
    this.#inside ??= new WindowMarks(shown.columns, window)
    return this.#inside.view(shown)
  }
}

function signsOf(index: QueryIndex, { isPlain, marks }: SeenPackage, found: Found): (row: number) => number {
  const codeOf = facetReader(index)
  return (row) => {
    const shape = isPlain ? 'dot' : shapeOfType(codeOf('type', row) ?? '')
    return signCode(shape, lineOf(index, marks, found, row), codeOf('status', row) === 'contested')
  }
}

function facetReader({ facets }: QueryIndex): (facet: Facet, row: number) => string | null {
  return (facet, row) => {
    const column = facets.find((one) => one.facet === facet)
    const code = column ? firstCode(column, row) : null
    return code === null ? null : (column?.values[code] ?? null)
  }
}

/** The firmest line of the matching claims that say the thing itself, else of all of them; solid without claims. */
function lineOf(
  { claimStarts }: QueryIndex,
  { lines }: MarkColumns,
  { matches }: Found,
  row: number,
): number {
  let least = 2 * ASIDE
  const end = claimStarts[row + 1] ?? 0
  for (let claim = claimStarts[row] ?? 0; claim < end; claim++)
    if (matches(claim)) least = Math.min(least, lines[claim] ?? 0)
  return least % ASIDE
}
