/** What must not be seen while the vault is locked, beside the notes: which areas are kept, and where somebody wants to go. */
import type { PageState } from './page-state.ts'

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
