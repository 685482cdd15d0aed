/** GeoJSON (RFC 7946): one feature each, claims nested as they are; question and origin under one foreign member of the collection. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { originalProperties } from '../domain/plain-feature.ts'
import { leavingFeature } from './export-geometry.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin, ORIGIN_KEY } from './export-origin.ts'
import { neededRecords } from './export-records.ts'
import { detach } from './export-relations.ts'
import { keptReleases } from './export-releases.ts'

/** The file. Without claims (somebody's own GeoJSON) the features leave with the properties that they came with. */
export function writeGeoJson(input: ExportInput): ExportFile {
  const { pkg } = input
  const detached = detach(input.features, pkg.tombstones)
  const isPlain = pkg.kind === 'plain'
  const head = {
    ...exportOrigin(input, detached.leftOut),
    ...(isPlain ? {} : explained(pkg, detached.features)),
  }
  const lines = detached.features.map((feature) =>
    JSON.stringify(isPlain ? plainFeature(feature) : leavingFeature(feature)),
  )
  return {
    name: exportName(input, 'geojson'),
    mediaType: 'application/geo+json',
    parts: [
      `{"type":"FeatureCollection","${ORIGIN_KEY}":${JSON.stringify(head)},"features":[\n`,
      ...lines.map((line, at) => (at < lines.length - 1 ? `${line},\n` : `${line}\n`)),
      ']}\n',
    ],
  }
}

/** What makes the file a whole: the package's lists, and the records that the claims need. */
function explained(pkg: CairnPackage, features: readonly CairnFeature[]): object {
  const needed = neededRecords(features, pkg)
  return {
    bbox: pkg.bbox,
    parties: pkg.parties,
    predicates: pkg.predicates,
    gloss: pkg.gloss,
    areasFromPoints: features.filter(becomesArea).map(({ id }) => id),
    ...needed,
    releases: keptReleases(pkg, features, needed),
  }
}

/** Whether a point leaves as an area and can come back as the point that it was. */
const becomesArea = (feature: CairnFeature): boolean =>
  feature.geometry?.type === 'Point' &&
  feature.properties.decimalLatitude === undefined &&
  leavingFeature(feature).geometry?.type !== 'Point'

function plainFeature(feature: CairnFeature): object {
  const { type, id, geometry } = feature
  return { type, id, geometry, properties: originalProperties(feature) ?? {} }
}
