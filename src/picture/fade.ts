/**
 * Marks of coarse places give way to their area: as the disc grows on screen the mark in its
 * middle fades, since it must not suggest that the centre is meant (domain.md R25, R26).
 */
import type { Footprint, FootprintKind } from './footprint.ts'

/** Metres per pixel at zoom 0 on the equator, for 512-pixel tiles. */
const METERS_PER_PIXEL = 40_075_016.686 / 512

/** Radius on screen, in pixels, at which the mark begins to fade; `exact` has no area to give way to. */
const FADE_FROM_PIXELS = { soft: 56, hatched: 9 } as const

/** Zoom levels between the full mark and none. */
export const FADE_SPAN = 1.4

/** A zoom that is never reached: the mark never fades. */
export const NEVER = 99

/** Zoom at which a radius on the ground has this size on screen, on a given latitude. */
export function zoomAtRadius(radiusMeters: number, latitude: number, radiusPixels: number): number {
  return Math.log2((radiusPixels * METERS_PER_PIXEL * Math.cos((latitude * Math.PI) / 180)) / radiusMeters)
}

/** Zoom at which the mark begins to fade. `isSite`: the mark stands for the site itself and stays. */
export function fadeZoom(place: {
  readonly kind: FootprintKind
  readonly radiusMeters: number | null
  readonly isSite: boolean
  readonly latitude: number
}): number {
  if (place.kind === 'exact' || place.isSite || place.radiusMeters === null) return NEVER
  return zoomAtRadius(place.radiusMeters, place.latitude, FADE_FROM_PIXELS[place.kind])
}

/** The same of a footprint. Named one by one: a disc is no plain object. */
export const fadeOf = ({ kind, radiusMeters, isSite, anchors }: Footprint): number =>
  fadeZoom({ kind, radiusMeters, isSite, latitude: anchors[0]?.[1] ?? 0 })

/** Opacity of a mark at a zoom, 0 to 1: the rule that `fadeOut` of src/map hands to MapLibre. */
export const markOpacity = (zoom: number, fadesAt: number): number =>
  Math.max(0, Math.min(1, 1 - (zoom - fadesAt) / FADE_SPAN))
