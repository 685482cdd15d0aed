/** What the page knows of choosing an area and measuring; nothing of it is in the address but the chosen area itself. */
import type { DrawTool } from '../map/draw-tool.ts'
import type { Area, LngLat } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import type { AreaFault } from '../ui/area-bar.ts'
import type { AreaCounts } from '../ui/area-section.ts'

export interface AreaState {
  /** The tool in the reader's hand. */
  readonly tool: DrawTool | null
  /** The area as far as it is drawn; null while it is none yet. */
  readonly draft: Area | null
  /** What was measured, or is being measured; empty for nothing. */
  readonly line: readonly LngLat[]
  /** Why the last shape was not taken. */
  readonly fault: AreaFault | null
  /** Features by either rule, and the answer that they belong to; null while nothing was counted. */
  readonly counts: (AreaCounts & { readonly of: QueryResult }) | null
}

export const NO_AREA_TOOL: AreaState = {
  tool: null,
  draft: null,
  line: [],
  fault: null,
  counts: null,
}
