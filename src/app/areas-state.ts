/** What the page knows of map areas. */
import type { StoredArea } from '../storage/area-rows.ts'
import type { AreaLine, AreaRun, AreaSaid } from '../ui/areas-events.ts'

/** An area whose size is known and that waits for the reader's word. */
export interface PlannedRow {
  readonly row: StoredArea
  readonly from: string | File
  readonly tiles: number
}

export interface AreasState {
  /** Newest first; the outline is not among them. */
  readonly list: readonly AreaLine[]
  /** Areas that are sealed and cannot be opened now. */
  readonly sealed: number
  readonly run: AreaRun | null
  readonly planned: PlannedRow | null
  readonly isPlanning: boolean
  /** An archive that was dropped on the page or opened from the header. */
  readonly file: File | null
  readonly said: AreaSaid | null
  /** Whether this browser keeps anything. */
  readonly lasting: boolean
}

export const NO_AREAS: AreasState = {
  list: [],
  sealed: 0,
  run: null,
  planned: null,
  isPlanning: false,
  file: null,
  said: null,
  lasting: true,
}
