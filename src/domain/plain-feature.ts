/** Features of somebody's own GeoJSON: what the file itself says of them. */
import type { Geometry } from 'geojson'
import type { CairnFeature, FeatureProperties } from './generated/package-types.ts'

/** Properties of a feature of a plain file: the file's own stand under `original`, untouched. */
export interface PlainProperties extends FeatureProperties {
  readonly original: Readonly<Record<string, unknown>>
}

/** The file's own properties of a feature; null for a feature of a package. */
export function originalProperties({ properties }: CairnFeature): Readonly<Record<string, unknown>> | null {
  return 'original' in properties ? (properties as PlainProperties).original : null
}

/** A feature in which nothing is wrong; `index` is its place in the file. */
export function soundFeature(value: unknown, index: number): CairnFeature {
  const { geometry, properties } = value as { geometry: Geometry | null; properties: unknown }
  return plainFeature(geometry, properties, featureId(value, index), index)
}

/** The id that the file gives; else a name by its place. */
export function featureId(feature: unknown, index: number): string {
  const { id } = feature as { id?: unknown }
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `feature-${index + 1}`
}

/** Names that other programs give to the name of a feature, best first. */
const LABEL_MEMBERS = ['label', 'name', 'Name', 'NAME', 'title', 'Title']

/** The vocabulary of packages is filled with the values that say least: nobody stated a type or a precision. */
export function plainFeature(
  geometry: Geometry | null,
  properties: unknown,
  id: string,
  index: number,
): CairnFeature {
  const original =
    typeof properties === 'object' && properties !== null ? (properties as Record<string, unknown>) : {}
  const plain: PlainProperties = {
    featureType: 'incident_location',
    label: { en: givenLabel(original) ?? `Feature ${index + 1}` },
    precisionCode: geometry === null ? 'unlocated' : 'site_named',
    coordinateUncertaintyInMeters: null,
    claims: [],
    original,
  }
  return { type: 'Feature', id, geometry, properties: plain }
}

function givenLabel(original: Readonly<Record<string, unknown>>): string | null {
  for (const member of LABEL_MEMBERS) {
    const value = original[member]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return null
}
