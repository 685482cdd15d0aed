/** Which part of the world is drawn; the same zooms for the live map, the outline and a picture. */

/** Degrees WGS 84 and Web Mercator zoom (512-pixel tiles). */
export interface ViewCamera {
  readonly lng: number
  readonly lat: number
  readonly zoom: number
}

/** CSS pixels along each side where nothing important should lie. */
export interface ViewPadding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * Closest zoom: houses and paths of an area that is kept on the device. A claim does not become sharper by coming
 * nearer (domain.md R26): marks and counts of coarse places have given way to their areas long before (fade.ts).
 */
export const MAX_ZOOM = 18

/** Closest zoom of what is drawn from the outline of the world alone: pictures, and the view without WebGL. */
export const OUTLINE_MAX_ZOOM = 13

/** Farthest zoom: a continent. */
export const MIN_ZOOM = 2
