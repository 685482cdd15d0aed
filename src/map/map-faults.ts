/** What MapLibre reports, as sentences for people. */
import type { ErrorEvent } from 'maplibre-gl'
import { t } from '../i18n/message.ts'
import { SOURCES } from './layer-ids.ts'

/** A part of the basemap could not be read; the marks do not depend on it. */
export const basemapFault = (what: string, error: unknown): string =>
  t('map.basemapFailed', { what: `${what}: ${error instanceof Error ? error.message : String(error)}` })

/** An `error` event of the map, told apart by the source that it names. */
export function mapFault(event: ErrorEvent): string {
  const source = 'sourceId' in event ? String(event.sourceId) : ''
  return source === SOURCES.ground
    ? basemapFault(source, event.error)
    : t('map.failed', { message: event.error.message })
}
