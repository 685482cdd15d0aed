/** What the map showed last, as a box: it is known as long as the map was open once on this page. */
import type { BoundingBox } from '../domain/package.ts'
import { lngLatOfShare, mercatorShare } from '../picture/mercator-share.ts'
import type { WindowSize } from '../picture/web-mercator.ts'
import { patch, type Services } from './services.ts'
import type { Camera } from './session.ts'
import { roundTo } from './url-text.ts'

/** Pixels around the world at zoom 0, as in the camera of the address. */
const WORLD_PIXELS = 512

/** Longitudes of a box that does not leave ±180; west may be greater than east (RFC 7946, 5.2). */
function turned(lng: number): number {
  return lng >= -180 && lng <= 180 ? lng : lng - 360 * Math.round(lng / 360)
}

/**
 * West, south, east, north of the window around the camera, degrees WGS 84 with five decimals, so that the address
 * gives back the same box. A window wider than the world holds all longitudes.
 */
export function mapBox(camera: Camera, { width, height }: WindowSize): BoundingBox {
  const pixels = WORLD_PIXELS * 2 ** camera.zoom
  const [x, y] = mercatorShare([camera.lng, camera.lat])
  const [right, down] = [width / 2 / pixels, height / 2 / pixels]
  const [west, north] = lngLatOfShare([x - right, Math.max(0, y - down)])
  const [east, south] = lngLatOfShare([x + right, Math.min(1, y + down)])
  const isWhole = east - west >= 360
  const box = [isWhole ? -180 : turned(west), south, isWhole ? 180 : turned(east), north] as const
  const [w, s, e, n] = box.map((degrees) => roundTo(degrees, 5))
  return [w ?? 0, s ?? 0, e ?? 0, n ?? 0]
}

/** Keeps the size of the map's part of the page in the state; watches one element at a time, null none. */
export function mapSizeWatch({ store }: Services): (container: HTMLElement | null) => void {
  const observer = new ResizeObserver(([entry]) => {
    const { width = 0, height = 0 } = entry?.contentRect ?? {}
    if (width > 0 && height > 0) patch(store, { mapSize: { width, height } })
  })
  return (container) => {
    observer.disconnect()
    if (container) observer.observe(container)
  }
}
