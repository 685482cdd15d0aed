/** What stands on the map's edge: zoom buttons, scale, and our own fixed attribution. */
import { type IControl, type Map as MapLibreMap, NavigationControl, ScaleControl } from 'maplibre-gl'
import { t } from '../i18n/message.ts'

/**
 * Attribution as plain text of the product. MapLibre's own control is not used: it takes markup
 * from sources, and nothing from a dataset may reach the page that way.
 */
class AttributionLine implements IControl {
  readonly line = document.createElement('p')

  onAdd(): HTMLElement {
    this.line.className = 'maplibregl-ctrl map-attribution'
    this.line.textContent = t('map.attribution')
    // One or two lines on a phone (map.css); whoever touches it or comes by keyboard reads all of it.
    if (matchMedia('(max-width: 600px)').matches) Object.assign(this.line, { tabIndex: 0, role: 'note' })
    return this.line
  }

  onRemove(): void {
    this.line.remove()
  }
}

/** Adds the controls. Bottom left, from bottom to top: attribution, scale. */
export function addControls(map: MapLibreMap): void {
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new AttributionLine(), 'bottom-left')
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left')
}

/** Names those whose archives are drawn above the outline, as text beside our own. */
export function showCredits(map: MapLibreMap, credits: readonly string[]): void {
  const line = map.getContainer().querySelector('.map-attribution')
  if (line) line.textContent = [t('map.attribution'), ...credits].join(' ')
}

/** Words of the controls and of the map's region, in the reader's language. */
export const controlWords = (): Record<string, string> => ({
  'Map.Title': t('map.title'),
  'NavigationControl.ZoomIn': t('map.zoomIn'),
  'NavigationControl.ZoomOut': t('map.zoomOut'),
  'CooperativeGesturesHandler.WindowsHelpText': t('map.zoomWithCtrl'),
  'CooperativeGesturesHandler.MacHelpText': t('map.zoomWithCommand'),
  'CooperativeGesturesHandler.MobileHelpText': t('map.moveWithTwo'),
})
