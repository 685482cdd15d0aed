/** What the map shows and takes while the reader walks: the pill with distance and bearing, a place that is held. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LngLat } from '../coordinates/coordinate-form.ts'
import { digitMeters } from '../coordinates/known-meters.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** Distance and bearing on the map, within reach of the thumb; nothing unless the reader asked for it. */
export function fieldPill({ field, parsed, session }: PageState): TemplateResult | typeof nothing {
  if (!field.isOnMap) return nothing
  void import('../ui/field-pill.ts')
  return html`<cairn-field-pill
    class="field-pill" .pkg=${parsed?.package ?? null} .field=${field} lang=${session.lang}
  ></cairn-field-pill>`
}

/** CSS pixels that a finger covers, and metres of one at zoom 0 on the equator. */
const FINGER_PIXELS = 10
const PIXEL_METERS = 78_271.5

/** A place held on the map becomes the target while the map shows the position; as fine as a finger is at that zoom. */
export function holdTarget({ store }: Services, lngLat: LngLat): void {
  const { field, session } = store.get()
  if (!field.isOnMap) return
  const scale = Math.cos((lngLat[1] * Math.PI) / 180) / 2 ** (session.camera?.zoom ?? 0)
  const target = {
    kind: 'typed',
    lngLat,
    digitMeters: digitMeters(FINGER_PIXELS * PIXEL_METERS * scale),
    label: null,
  } as const
  patch(store, { field: { ...field, target } })
}
