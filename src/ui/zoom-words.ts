/** What a map that ends at a zoom shows, and what it does not: as seen on maps of the Protomaps basemap. */
import { t } from '../i18n/message.ts'

const STREETS_FROM = 13
const VILLAGES_FROM = 10

/** One sentence for the finest zoom of a map. */
export function zoomWords(zoom: number): string {
  if (zoom >= STREETS_FROM) return t('ready.showsStreets')
  return t(zoom >= VILLAGES_FROM ? 'ready.endsAtRoads' : 'ready.endsAtTowns', { zoom })
}
