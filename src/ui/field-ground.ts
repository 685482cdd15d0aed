/** The ground that a target may lie on: a point, or an area in which the documents place it. */

import type { LngLat } from '../coordinates/coordinate-form.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { isSiteClass } from '../domain/precision-order.ts'
import { type FeatureShape, placeColumns } from '../query/core/place-columns.ts'
import type { FieldTarget } from './field-state.ts'

/** What guidance needs of a place; positions are [longitude, latitude] in degrees. */
export interface Ground {
  readonly shape: FeatureShape
  /** Whether the documents know an area only: nobody is led to its middle. */
  readonly isArea: boolean
}

/** A site whose stated radius is larger is an area like any other. */
const SITE_RADIUS_METERS = 100

const grounds = new WeakMap<CairnFeature, Ground | null>()

/** null for a feature without geometry. */
export function groundOf(feature: CairnFeature): Ground | null {
  const known = grounds.get(feature)
  if (known !== undefined) return known
  const shape = placeColumns([feature]).shapes[0] ?? null
  const ground = shape && { shape, isArea: isArea(feature, shape) }
  grounds.set(feature, ground)
  return ground
}

/** A plain file states no class: its points are points, with the radius that it gives or none. */
function isArea({ properties }: CairnFeature, { polygons, radiusMeters }: FeatureShape): boolean {
  const isSite = properties.claims.length === 0 || isSiteClass(properties.precisionCode)
  return polygons.length > 0 || radiusMeters > SITE_RADIUS_METERS || !isSite
}

/** A typed position is the point that was typed. */
export const groundOfPosition = (lngLat: LngLat): Ground => ({
  shape: { points: [[...lngLat]], paths: [], polygons: [], radiusMeters: 0 },
  isArea: false,
})

/** A target as far as it can be found in the package that is open. */
export interface FoundTarget {
  readonly ground: Ground | null
  /** The feature; null for a typed position. */
  readonly feature: CairnFeature | null
  /** The feature's name, or what the reader called a typed position; null when it has none. */
  readonly name: string | null
}

/** null without target, and for a feature that the open package does not have. */
export function findTarget(
  target: FieldTarget | null,
  pkg: CairnPackage | null,
  lang: string,
): FoundTarget | null {
  if (target === null) return null
  if (target.kind === 'typed')
    return { ground: groundOfPosition(target.lngLat), feature: null, name: target.label }
  const feature = pkg?.features.find(({ id }) => id === target.featureId)
  if (!feature) return null
  return { ground: groundOf(feature), feature, name: localText(feature.properties.label, lang) }
}
