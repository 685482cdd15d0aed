/** Features of somebody's own GeoJSON: what the file itself says of them. */
import type { CairnFeature, FeatureProperties } from './generated/package-types.ts'

/** Properties of a feature of a plain file: the file's own stand under `original`, untouched. */
export interface PlainProperties extends FeatureProperties {
  readonly original: Readonly<Record<string, unknown>>
}

/** The file's own properties of a feature; null for a feature of a package. */
export function originalProperties({ properties }: CairnFeature): Readonly<Record<string, unknown>> | null {
  return 'original' in properties ? (properties as PlainProperties).original : null
}
