/** The columns of the CSV form. Names are part of the public interface (docs/export.md). */
import { claimantName } from '../domain/claimant.ts'
import type { CairnFeature, Claim, DateKind, Passage } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { originalProperties } from '../domain/plain-feature.ts'
import type { Citations } from './citations-once.ts'
import { centreOf, leavingFeature } from './export-geometry.ts'
import { type ExportOrigin, licenceText } from './export-origin.ts'
import { quoteOf } from './quote-of.ts'
import { wktText } from './wkt-text.ts'

export interface CsvContext {
  readonly pkg: CairnPackage
  readonly origin: ExportOrigin
  readonly citations: Citations
  readonly feature: CairnFeature
  /** null only for a feature of somebody's own GeoJSON, which nobody claims anything about. */
  readonly claim: Claim | null
}

export interface CsvColumn {
  readonly name: string
  /** What its value depends on: the same for the whole file, for a feature, or for each claim. */
  readonly of: 'origin' | 'feature' | 'claim'
  value(context: CsvContext): string | number | null
}

type OfClaim = (claim: Claim, context: CsvContext) => string | number | null

const ofClaim = (name: string, value: OfClaim): CsvColumn => ({
  name,
  of: 'claim',
  value: (context) => (context.claim ? value(context.claim, context) : null),
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
  ofClaim(`date_${kind}`, ({ dates }) => edtfList(dates.filter((date) => date.kind === kind))),
)

const edtfList = (dates: Claim['dates']): string =>
  dates.flatMap(({ edtf }) => (edtf === null ? [] : [edtf])).join('; ')

const partyOf = ({ claimant }: Claim, { pkg }: CsvContext): string | null =>
  pkg.agents.get(claimant)?.party ?? null

/** Whoever claims stands first, then how certainly, then what. */
const CLAIM_COLUMNS: readonly CsvColumn[] = [
  ofClaim('claim', ({ id }) => id),
  ofClaim('claimant', ({ claimant }) => claimant),
  ofClaim('claimantName', ({ claimant }, { pkg }) => claimantName(claimant, pkg)),
  ofClaim('claimantRole', ({ claimantRole }) => claimantRole),
  ofClaim('capacity', ({ capacity }) => capacity),
  ofClaim('party', partyOf),
  ofClaim('modality', ({ modality }) => modality),
  ofClaim('verbatimModal', ({ verbatimModal }) => verbatimModal),
  ofClaim('polarity', ({ polarity }) => polarity),
  ofClaim('predicate', ({ predicate }) => predicate),
  ofClaim('statement', ({ statement }) => localText(statement, 'en')),
  ofClaim('termInSource', ({ termInSource }) => termInSource ?? null),
  ...dateColumns,
  ofClaim('countKind', ({ count }) => count?.kind ?? null),
  ofClaim('countLow', ({ count }) => count?.low ?? null),
  ofClaim('countBest', ({ count }) => count?.best ?? null),
  ofClaim('countHigh', ({ count }) => count?.high ?? null),
  ofClaim('countQualifier', ({ count }) => count?.qualifier ?? null),
  ofClaim('countVerbatim', ({ count }) => count?.verbatim ?? null),
  ofClaim('claimedPlace', ({ place }) => place.verbatim),
  ofClaim('claimedPlaceId', ({ place }) => place.placeId),
  ofClaim('claimedPrecision', ({ place }) => place.precisionCode),
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
