/** The part of the ground that is looked at, as the map and as the lookout say it. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { BoundingBox } from '../domain/package.ts'
import { mercatorShare } from '../picture/web-mercator.ts'
import type { ShareWindow } from '../query/core/lookout.ts'

/** Which part of the ground is looked at, and how closely. `bounds` may pass 180° where the map shows the world again. */
export interface MapWindow {
  readonly bounds: BoundingBox
  readonly zoom: number
}

/** How far beyond the view a crowd is drawn on every side, in widths of the view: dragging shows no gap at once. */
const MARGIN = 0.4

/** The part of the ground that a map shows. */
export function windowOf(map: MapLibreMap): MapWindow {
  const bounds = map.getBounds()
  return {
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    zoom: map.getZoom(),
  }
}

export function widened({ bounds: [west, south, east, north], zoom }: MapWindow): MapWindow {
  const [wide, high] = [MARGIN * (east - west), MARGIN * (north - south)]
  const bounds: BoundingBox = [
    west - wide,
    Math.max(-90, south - high),
    east + wide,
    Math.min(90, north + high),
  ]
  return { bounds, zoom }
}

/** Whether what was drawn for one window is right for another: all of it, in the same cells. */
export const covers = ({ bounds, zoom }: MapWindow, view: MapWindow): boolean =>
  Math.floor(zoom) === Math.floor(view.zoom) &&
  bounds[0] <= view.bounds[0] &&
  bounds[1] <= Math.max(-90, view.bounds[1]) &&
  bounds[2] >= view.bounds[2] &&
  bounds[3] >= Math.min(90, view.bounds[3])

/** In shares of the world. */
export function shareWindow({ bounds: [west, south, east, north], zoom }: MapWindow): ShareWindow {
  const [, top] = mercatorShare([0, north])
  const [, bottom] = mercatorShare([0, south])
  return {
    west: ((((west + 180) / 360) % 1) + 1) % 1,
    north: top,
    width: Math.min(1, (east - west) / 360),
    height: bottom - top,
    level: Math.max(0, Math.floor(zoom)),
    zoom,
  }
}
