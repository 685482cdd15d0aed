/** Every way in which the session changes. Pure: the same session and action give the same session. */
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { normalFilter } from '../query/core/normal-filter.ts'
import type { Camera, Selection, Session, View } from './session.ts'
import { roundedCamera } from './url-camera.ts'

export type Action =
  /** The reader asks another question. */
  | { readonly type: 'filter'; readonly filter: FilterSpec }
  /** Nothing is asked any more; selection, view and camera stay. */
  | { readonly type: 'reset' }
  /** What is absent stays, null clears. */
  | { readonly type: 'select'; readonly selection: Partial<Selection> }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'camera'; readonly camera: Camera | null }
  | { readonly type: 'lang'; readonly lang: string }
  /** Another package: what was asked and selected in the old one means nothing there. */
  | { readonly type: 'data'; readonly data: string | null }
  /** Another version of the same package; null takes the present one. */
  | { readonly type: 'version'; readonly version: string | null }
  /** A whole session, from the address or the history. */
  | { readonly type: 'open'; readonly session: Session }

const NOTHING_SELECTED: Selection = { site: null, claim: null, source: null }

/** The next session; the very same object when the action changes nothing. */
export function reduce(session: Session, action: Action): Session {
  const next = step(session, action)
  return JSON.stringify(next) === JSON.stringify(session) ? session : next
}

function step(session: Session, action: Action): Session {
  switch (action.type) {
    case 'filter':
      return { ...session, filter: normalFilter(action.filter) }
    case 'reset':
      return { ...session, filter: EMPTY_FILTER }
    case 'select':
      return { ...session, selection: selected(session.selection, action.selection) }
    case 'view':
      return { ...session, view: action.view }
    case 'camera':
      return { ...session, camera: action.camera && roundedCamera(action.camera) }
    case 'lang':
      return { ...session, lang: action.lang }
    case 'version':
      return { ...session, version: action.version }
    case 'data':
      return {
        ...session,
        data: action.data,
        version: null,
        filter: EMPTY_FILTER,
        selection: NOTHING_SELECTED,
        camera: null,
      }
    case 'open':
      return { ...action.session, filter: normalFilter(action.session.filter) }
  }
}

/** A claim belongs to its site: another site, or none, closes the claim unless the action names one. */
function selected(before: Selection, change: Partial<Selection>): Selection {
  const site = change.site === undefined ? before.site : change.site
  const claimBefore = site === before.site ? before.claim : null
  return {
    site,
    claim: change.claim === undefined ? claimBefore : change.claim,
    source: change.source === undefined ? before.source : change.source,
  }
}
