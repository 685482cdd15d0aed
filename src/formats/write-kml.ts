/** KML 2.2 (OGC 07-147r2): areas as polygons; every placemark says in text who claims what, when, how certainly, in which document. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { xmlText } from '../domain/xml-text.ts'
import { type Citations, citationsOf } from './citations-once.ts'
import { centreOf, leavingFeature } from './export-geometry.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin, originLines } from './export-origin.ts'
import { kmlClaimText } from './kml-claim-text.ts'
import { kmlGeometry } from './kml-geometry.ts'
import { xmlTextShownAsHtml } from './xml-text.ts'

/** The file: one folder with places, one with what has none, so that nothing is left out. */
export function writeKml(input: ExportInput): ExportFile {
  const { pkg, features } = input
  const citations = citationsOf(pkg)
  const folder = (name: string, inside: readonly CairnFeature[]): readonly string[] =>
    inside.length === 0
      ? []
      : [
          `<Folder><name>${name}</name>\n`,
          ...inside.map((feature) => placemark(feature, pkg, citations)),
          '</Folder>\n',
        ]
  return {
    name: exportName(input, 'kml'),
    mediaType: 'application/vnd.google-earth.kml+xml',
    parts: [
      '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n',
      `<name>${xmlText(`${pkg.title} ${pkg.kind === 'plain' ? '' : pkg.version}`.trim())}</name>\n`,
      `<description>${xmlTextShownAsHtml(originLines(exportOrigin(input)).join('\n'))}</description>\n`,
      STYLE,
      ...folder(
        'Place stated',
        features.filter(({ geometry }) => geometry !== null),
      ),
      ...folder(
        'Place not stated',
        features.filter(({ geometry }) => geometry === null),
      ),
      '</Document></kml>\n',
    ],
  }
}

/** Colours are alpha, blue, green, red. One style for all: a mark says nothing about who is right. */
const STYLE =
  '<Style id="area"><LineStyle><color>ff8f3a5b</color><width>1.5</width></LineStyle>' +
  '<PolyStyle><color>408f3a5b</color></PolyStyle></Style>\n'

function placemark(feature: CairnFeature, pkg: CairnPackage, citations: Citations): string {
  const { id, properties } = feature
  const description = properties.claims.map((claim) => kmlClaimText(claim, pkg, citations)).join('\n\n')
  return [
    `<Placemark><name>${xmlText(localText(properties.label, 'en'))}</name>`,
    description === '' ? '' : `<description>${xmlTextShownAsHtml(description)}</description>`,
    '<styleUrl>#area</styleUrl>',
    extendedData({ feature: id, ...placeData(feature, pkg) }),
    kmlGeometry(leavingFeature(feature).geometry),
    '</Placemark>\n',
  ].join('')
}

/** Somebody's own GeoJSON states neither type nor precision. */
function placeData(
  feature: CairnFeature,
  { kind }: CairnPackage,
): Readonly<Record<string, string | number | null>> {
  if (kind === 'plain') return {}
  const { featureType, precisionCode, coordinateUncertaintyInMeters } = feature.properties
  const [decimalLongitude, decimalLatitude] = centreOf(feature) ?? [null, null]
  return { featureType, precisionCode, coordinateUncertaintyInMeters, decimalLatitude, decimalLongitude }
}

function extendedData(values: Readonly<Record<string, string | number | null>>): string {
  const data = Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [`<Data name="${name}"><value>${xmlText(String(value))}</value></Data>`],
  )
  return `<ExtendedData>${data.join('')}</ExtendedData>`
}
