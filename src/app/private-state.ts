/** What must not be seen while the vault is locked, beside the notes: which areas are kept, and where somebody wants to go. */
import { NO_FIELD } from '../ui/field-state.ts'
import type { Overlay, PageState } from './page-state.ts'

/** The same state without it. Nothing on the disk is touched. */
export function withoutPrivate({
  areas,
  ready,
  field,
}: Pick<PageState, 'areas' | 'ready' | 'field'>): Pick<PageState, 'areas' | 'ready' | 'field'> {
  const { holdings } = ready
  return {
    areas: {
      ...areas,
      ...{ list: [], sealed: areas.sealed + areas.list.length, planned: null, file: null, said: null },
    },
    ready: { ...ready, holdings: holdings && { ...holdings, areas: [] }, report: null, busy: null },
    field: { ...field, target: null, kept: [] },
  }
}

/** Panels about the one feature that was open, or about where the reader stands. */
const OF_ONE_PLACE: ReadonlySet<Overlay> = new Set(['field', 'print', 'share'])

type Way = Pick<PageState, 'field' | 'fieldShapes' | 'picked' | 'pickedAs' | 'overlay'>

/** The same state without where the reader stands, where they were going, and what they had picked. */
export const withoutWay = ({ overlay }: Pick<PageState, 'overlay'>): Way => ({
  ...{ field: NO_FIELD, fieldShapes: null, picked: [], pickedAs: null },
  overlay: OF_ONE_PLACE.has(overlay) ? 'none' : overlay,
})
