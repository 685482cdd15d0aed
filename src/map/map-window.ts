/** The part of the map that panels leave free, and how the camera uses it. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapCamera, MapPadding } from './map-surface.ts'

export const NO_PADDING: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 }

/** Air around fitted places, in CSS pixels: room for marks and their names. */
const AIR = 56

/** Free side of a phone's map above the sheet, in CSS pixels. */
const SMALL_WINDOW = 300

/** Fitting a single small place still shows its neighbourhood. */
export const CLOSEST_FIT = 11

/** A place that is flown to is shown at least this near, so that its neighbourhood can be read. */
const APPROACH_ZOOM = 9

/**
 * Padding for fitting: the panels and some air. When panels leave almost nothing free, the air
 * goes first, since MapLibre refuses to fit into a negative window.
 */
export function paddingAround(
  padding: MapPadding,
  window: { clientWidth: number; clientHeight: number },
): MapPadding {
  const free = Math.min(
    window.clientWidth - padding.left - padding.right,
    window.clientHeight - padding.top - padding.bottom,
  )
  // A small window spends less on air: its marks would melt into one.
  const air = Math.max(0, Math.min(AIR, free < SMALL_WINDOW ? free / 12 : free / 8))
  if (free <= 0) return NO_PADDING
  return {
    top: padding.top + air,
    right: padding.right + air,
    bottom: padding.bottom + air,
    left: padding.left + air,
  }
}

/** The closest zoom for flying to a place: as near as now, or near enough to read its neighbourhood. */
export const approachLimit = (current: number): number => Math.max(current, APPROACH_ZOOM)

/** Where a map looks now. */
export function cameraOf(map: Pick<MapLibreMap, 'getCenter' | 'getZoom'>): MapCamera {
  const { lng, lat } = map.getCenter()
  return { lng, lat, zoom: map.getZoom() }
}

/** Whether two cameras show the same view for the eye: less than a pixel apart. */
export const sameCamera = (a: MapCamera, b: MapCamera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.005 && Math.abs(a.lng - b.lng) < 1e-5 && Math.abs(a.lat - b.lat) < 1e-5

/** Tells the style sheet how far in from each side the controls stand. */
export function showPadding(holder: HTMLElement, padding: MapPadding): void {
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    holder.style.setProperty(`--map-${side}`, `${padding[side]}px`)
  }
}
