/** "Only what is in the map's view": an ordinary area of the filter, so that map, table, tally and link always agree. */
import type { BoundingBox } from '../domain/package.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { TableSettings } from './table-settings.ts'

/** How many features pass the filter when the area is lifted. */
export interface BeyondArea {
  readonly shown: number
  /** Of these: without geometry. No area ever holds them. */
  readonly unlocated: number
}

/** Whether the filter asks for exactly what the map showed last. */
export const isViewOnly = ({ area }: FilterSpec, view: BoundingBox | null): boolean =>
  area?.kind === 'box' && view !== null && area.bbox.every((degrees, at) => degrees === view[at])

/** The filter for the view alone, and the settings that remember what it replaces. */
function viewOnly(filter: FilterSpec, view: BoundingBox, settings: TableSettings) {
  const { area, areaMatch } = filter
  return {
    filter: { ...filter, area: { kind: 'box', bbox: view }, areaMatch: 'touches' } satisfies FilterSpec,
    settings: { ...settings, areaBefore: area && { area, areaMatch } },
  }
}

/** The filter as it was before the view was asked for. */
function viewLifted(filter: FilterSpec, settings: TableSettings) {
  const before = settings.areaBefore ?? { area: null, areaMatch: 'touches' }
  return {
    filter: { ...filter, ...before } satisfies FilterSpec,
    settings: { ...settings, areaBefore: null },
  }
}

/** Filter and settings after the switch; the view must be known to be asked for. */
export const switchedView = (
  on: boolean,
  { filter, view, settings }: { filter: FilterSpec; view: BoundingBox | null; settings: TableSettings },
): { filter: FilterSpec; settings: TableSettings } =>
  on && view ? viewOnly(filter, view, settings) : viewLifted(filter, settings)
