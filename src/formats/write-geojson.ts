/** GeoJSON (RFC 7946): one feature each, claims nested as they are; question and origin under one foreign member of the collection. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { originalProperties } from '../domain/parse-plain.ts'
import { leavingFeature } from './export-geometry.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin, ORIGIN_KEY } from './export-origin.ts'
import { neededRecords } from './export-records.ts'
import { detach } from './export-relations.ts'

/** The file. Without claims (somebody's own GeoJSON) the features leave with the properties that they came with. */
export function writeGeoJson(input: ExportInput): ExportFile {
  const { pkg } = input
  const { features, leftOut } = detach(input.features, pkg.tombstones)
  const isPlain = pkg.kind === 'plain'
  const head = {
    ...exportOrigin(input, leftOut),
    ...(isPlain ? {} : { parties: pkg.parties, predicates: pkg.predicates, ...neededRecords(features, pkg) }),
  }
  const lines = features.map((feature) =>
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

function plainFeature(feature: CairnFeature): object {
  const { type, id, geometry } = feature
  return { type, id, geometry, properties: originalProperties(feature) ?? {} }
}
