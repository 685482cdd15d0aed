/** Web Mercator without MapLibre: the same zooms and pixels, for the drawing that needs no WebGL. */
import type { BoundingBox } from '../domain/package.ts'
import type { LngLat } from '../query/core/filter.ts'
import { MIN_ZOOM, OUTLINE_MAX_ZOOM, type ViewCamera, type ViewPadding } from './camera.ts'
import { lngLatOfShare, mercatorShare, type ScreenXY } from './mercator-share.ts'

export { lngLatOfShare, mercatorShare, type ScreenXY }

/** CSS pixels. */
export interface WindowSize {
  readonly width: number
  readonly height: number
}

/** From a place to pixels from the window's top left corner. */
export type Project = (place: LngLat) => ScreenXY

/** Side of the world at zoom 0 in pixels, as MapLibre counts. */
export const WORLD_PIXELS = 512

/** Pixels from the window's top left corner, for a camera whose centre is the window's. */
export function projection(camera: ViewCamera, size: WindowSize): Project {
  const scale = WORLD_PIXELS * 2 ** camera.zoom
  const [centreX, centreY] = mercatorShare([camera.lng, camera.lat])
  return (place) => {
    const [x, y] = mercatorShare(place)
    return [size.width / 2 + (x - centreX) * scale, size.height / 2 + (y - centreY) * scale]
  }
}

/** The camera after the ground was dragged by this many pixels. */
export function draggedCamera(camera: ViewCamera, [right, down]: ScreenXY): ViewCamera {
  const scale = WORLD_PIXELS * 2 ** camera.zoom
  const [x, y] = mercatorShare([camera.lng, camera.lat])
  const [lng, lat] = lngLatOfShare([x - right / scale, y - down / scale])
  return { ...camera, lng, lat }
}

/** The camera some zoom levels nearer (negative: farther), within what the outline allows. */
export const zoomedCamera = (camera: ViewCamera, levels: number): ViewCamera => ({
  ...camera,
  zoom: Math.max(MIN_ZOOM, Math.min(OUTLINE_MAX_ZOOM, camera.zoom + levels)),
})

/** The nearest camera, up to a zoom, that shows the whole box in the part of the window that padding leaves free. */
export function cameraOfBox(
  box: BoundingBox,
  size: WindowSize,
  padding: ViewPadding,
  maxZoom: number = OUTLINE_MAX_ZOOM,
): ViewCamera {
  const [west, north] = mercatorShare([box[0], box[3]])
  const [east, south] = mercatorShare([box[2], box[1]])
  const free = {
    width: Math.max(1, size.width - padding.left - padding.right),
    height: Math.max(1, size.height - padding.top - padding.bottom),
  }
  const fit = Math.min(free.width / Math.max(east - west, 1e-9), free.height / Math.max(south - north, 1e-9))
  const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, Math.log2(fit / WORLD_PIXELS)))
  const [lng, lat] = lngLatOfShare([(west + east) / 2, (north + south) / 2])
  const shift: ScreenXY = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2]
  return draggedCamera({ lng, lat, zoom }, shift)
}
