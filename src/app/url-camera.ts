/** The camera in the address: `#zoom/lat/lng`, as MapLibre and OpenStreetMap write it. */
import type { Camera } from './session.ts'
import { decimalNumber, degreesText, roundTo } from './url-text.ts'

const DEEPEST_ZOOM = 24

/** `#zoom/lat/lng`; empty when the map may choose. Zoom with two decimals, degrees with five. */
export function cameraHash(camera: Camera | null): string {
  if (!camera) return ''
  const { zoom, lat, lng } = roundedCamera(camera)
  return `#${zoom}/${degreesText(lat)}/${degreesText(lng)}`
}

/** The camera as a link carries it: rounded, and with a longitude between -180 and 180. */
export function roundedCamera({ zoom, lat, lng }: Camera): Camera {
  const isInRange = lng >= -180 && lng <= 180
  const turned = isInRange ? lng : lng - 360 * Math.round(lng / 360)
  return { lng: roundTo(turned, 5), lat: roundTo(lat, 5), zoom: roundTo(zoom, 2) }
}

/** What the hash says: null when it speaks of no camera (a link inside the page), `faulty` when it cannot be one. */
export function readCameraHash(hash: string): Camera | null | 'faulty' {
  const parts = hash.replace(/^#/, '').split('/')
  if (parts.length !== 3) return null
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts.map(decimalNumber)
  const isCamera = zoom >= 0 && zoom <= DEEPEST_ZOOM && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  return isCamera ? { lng, lat, zoom } : 'faulty'
}
