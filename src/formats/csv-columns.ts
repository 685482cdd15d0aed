/** The columns of the CSV form. Names are part of the public interface (docs/export.md). */
import { claimantName } from '../domain/claimant.ts'
import type { CairnFeature, Claim, DateKind, Passage } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { originalProperties } from '../domain/plain-feature.ts'
import type { Citations } from './citations-once.ts'
import { packageRecord, type RecordTexts } from './csv-records-of-claim.ts'
import { centreOf, leavingFeature } from './export-geometry.ts'
import { type ExportOrigin, licenceText } from './export-origin.ts'
import { quoteOf } from './quote-of.ts'
import { wktText } from './wkt-text.ts'

export interface CsvContext {
  readonly pkg: CairnPackage
  readonly origin: ExportOrigin
  readonly citations: Citations
  /** Records of the package that a claim needs, as JSON. */
  readonly records: RecordTexts
  /** The package's lists as JSON: in the first row only. */
  readonly lists: string | null
  readonly feature: CairnFeature
  /** null only for a feature of somebody's own GeoJSON, which nobody claims anything about. */
  readonly claim: Claim | null
}

export interface CsvColumn {
  readonly name: string
  /** What its value depends on: the same for the whole file, for a feature, or for each claim. */
  readonly of: 'origin' | 'feature' | 'claim'
  value(context: CsvContext): string | number | null
  /** Set where the claim alone says the value, so that a reader can tell whether somebody has changed it. */
  readonly stated?: (claim: Claim) => string | number | null
}

type OfClaim = (claim: Claim, context: CsvContext) => string | number | null

const ofClaim = (name: string, value: OfClaim): CsvColumn => ({
  name,
  of: 'claim',
  value: (context) => (context.claim ? value(context.claim, context) : null),
})

const stated = (name: string, value: (claim: Claim) => string | number | null): CsvColumn => ({
  ...ofClaim(name, value),
  stated: value,
})

const ofFeature = (name: string, value: (feature: CairnFeature) => string | number | null): CsvColumn => ({
  name,
  of: 'feature',
  value: ({ feature }) => value(feature),
})

const ofOrigin = (name: string, value: (origin: ExportOrigin) => string | null): CsvColumn => ({
  name,
  of: 'origin',
  value: ({ origin }) => value(origin),
})

/** Kinds with a column of their own, in the order of events. */
const DATE_KINDS: readonly DateKind[] = [
  'disappearance',
  'death',
  'burial',
  'incident',
  'destruction',
  'discovery',
  'observation',
  'exhumation',
  'handover',
  'statement',
  'publication',
]

const dateColumns = DATE_KINDS.map((kind) =>
  stated(`date_${kind}`, ({ dates }) => edtfList(dates.filter((date) => date.kind === kind))),
)

const edtfList = (dates: Claim['dates']): string =>
  dates.flatMap(({ edtf }) => (edtf === null ? [] : [edtf])).join('; ')

const partyOf = ({ claimant }: Claim, { pkg }: CsvContext): string | null =>
  pkg.agents.get(claimant)?.party ?? null

/** Whoever claims stands first, then how certainly, then what. */
const CLAIM_COLUMNS: readonly CsvColumn[] = [
  stated('claim', ({ id }) => id),
  stated('claimant', ({ claimant }) => claimant),
  ofClaim('claimantName', ({ claimant }, { pkg }) => claimantName(claimant, pkg)),
  stated('claimantRole', ({ claimantRole }) => claimantRole),
  stated('capacity', ({ capacity }) => capacity),
  ofClaim('party', partyOf),
  stated('modality', ({ modality }) => modality),
  stated('verbatimModal', ({ verbatimModal }) => verbatimModal),
  stated('polarity', ({ polarity }) => polarity),
  stated('predicate', ({ predicate }) => predicate),
  stated('statement', ({ statement }) => localText(statement, 'en')),
  stated('termInSource', ({ termInSource }) => termInSource ?? null),
  ...dateColumns,
  stated('countKind', ({ count }) => count?.kind ?? null),
  stated('countLow', ({ count }) => count?.low ?? null),
  stated('countBest', ({ count }) => count?.best ?? null),
  stated('countHigh', ({ count }) => count?.high ?? null),
  stated('countQualifier', ({ count }) => count?.qualifier ?? null),
  stated('countVerbatim', ({ count }) => count?.verbatim ?? null),
  stated('claimedPlace', ({ place }) => place.verbatim),
  stated('claimedPlaceId', ({ place }) => place.placeId),
  stated('claimedPrecision', ({ place }) => place.precisionCode),
  ofClaim('relations', ({ relations }) => relations.map(({ type, claim }) => `${type} ${claim}`).join('; ')),
]

/** Darwin Core's names where it has them. The outline says what the two numbers alone would not: how large the place is. */
const FEATURE_COLUMNS: readonly CsvColumn[] = [
  ofFeature('feature', ({ id }) => id),
  ofFeature('featureType', ({ properties }) => properties.featureType),
  ofFeature('label', ({ properties }) => localText(properties.label, 'en')),
  ofFeature('placeId', ({ properties }) => properties.placeId ?? null),
  ofFeature('precisionCode', ({ properties }) => properties.precisionCode),
  ofFeature('coordinateUncertaintyInMeters', ({ properties }) => properties.coordinateUncertaintyInMeters),
  ofFeature('decimalLatitude', (feature) => centreOf(feature)?.[1] ?? null),
  ofFeature('decimalLongitude', (feature) => centreOf(feature)?.[0] ?? null),
  ofFeature('footprintWKT', (feature) => wktText(leavingFeature(feature).geometry)),
]

/** The records as they are stored, for a loss-free way back. */
const RECORD_COLUMNS: readonly CsvColumn[] = [
  ofFeature('featureJson', (feature) => JSON.stringify(featureRecord(feature))),
  ofClaim('claimJson', (claim) => JSON.stringify(claim)),
  ofClaim('recordsJson', (claim, { records, feature }) => records(feature, claim)),
  { name: 'packageJson', of: 'origin', value: ({ origin, pkg }) => packageRecord(origin, pkg) },
  ofClaim('listsJson', (_, { lists }) => lists),
]

function featureRecord(feature: CairnFeature): object {
  const { type, id, geometry } = feature
  const { claims: _, ...properties } = feature.properties
  return { type, id, geometry, properties: originalProperties(feature) ?? properties }
}

const ORIGIN_COLUMNS: readonly CsvColumn[] = [
  ofOrigin('query', ({ query }) => query),
  ofOrigin('queryAddress', ({ queryAddress }) => queryAddress),
  ofOrigin('packageId', (origin) => origin.package.id),
  ofOrigin('packageVersion', (origin) => origin.package.version),
  ofOrigin('packageHash', (origin) => origin.package.hash),
  ofOrigin('cutOffDate', ({ cutOffDate }) => cutOffDate),
  ofOrigin('licence', ({ licences }) => licenceText(licences)),
  ofOrigin('note', ({ disclaimer }) => disclaimer),
]

/** All columns but those of the documents, whose number depends on the claims. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  ...CLAIM_COLUMNS,
  ...FEATURE_COLUMNS,
  ...ORIGIN_COLUMNS,
  ...RECORD_COLUMNS,
]

/** `source_1`, `citation_1`, `url_1`, `quote_1`, `source_2`, …: as many as the claim with most passages has. */
export function documentColumns(count: number): readonly CsvColumn[] {
  return Array.from({ length: count }, (_, at) => passageColumns(at)).flat()
}

function passageColumns(at: number): readonly CsvColumn[] {
  const ofPassage = (
    name: string,
    value: (passage: Passage, context: CsvContext) => string | null,
  ): CsvColumn =>
    ofClaim(`${name}_${at + 1}`, ({ passages }, context) => {
      const passage = passages[at]
      return passage ? value(passage, context) : null
    })
  return [
    ofPassage('source', ({ source }) => source),
    ofPassage('citation', ({ source }, { citations }) => citations(source)),
    ofPassage('url', ({ source }, { pkg }) => pkg.sources.get(source)?.url ?? null),
    ofPassage('quote', quoteOf),
  ]
}
