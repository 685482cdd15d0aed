/**
 * CSV for a report: one row per claim and only what a reader of the table needs, where `write-csv.ts` carries everything
 * that leads back to the package. Columns: docs/export.md.
 */
import { claimantName } from '../domain/claimant.ts'
import { type Derived, deriveStatus } from '../domain/derived.ts'
import { featureById } from '../domain/feature-by-id.ts'
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { placeLabel } from '../domain/place-label.ts'
import { opponentsOf } from '../domain/standing.ts'
import { statementDate } from '../domain/statement-order.ts'
import { type Citations, citationsOf } from './citations-once.ts'
import { csvCell, csvLine } from './csv-cell.ts'
import { type ExportFile, type ExportInput, exportName } from './export-input.ts'
import { exportOrigin, licenceText } from './export-origin.ts'
import { quoteOf } from './quote-of.ts'
import { BYTE_ORDER_MARK, CSV_MEDIA_TYPE } from './write-csv.ts'

interface Row {
  readonly pkg: CairnPackage
  readonly feature: CairnFeature
  readonly claim: Claim
  /** Of the whole feature. */
  readonly derived: Derived
  readonly citations: Citations
}

type Column = readonly [name: string, value: (row: Row) => string | number | null]

/** What several documents or dates have to say stands in one cell. */
const joined = (texts: readonly (string | null | undefined)[]): string =>
  [...new Set(texts)].filter(Boolean).join('; ')

/** The place as the claim states it: by its names, else in the document's words. */
function localityOf({ claim, pkg }: Row): string {
  const place = pkg.places.get(claim.place.placeId ?? '')
  return place ? placeLabel(place).main : (claim.place.verbatim ?? '')
}

function partyOf({ claim, pkg }: Row): string {
  const id = pkg.agents.get(claim.claimant)?.party ?? ''
  const party = pkg.parties.find((one) => one.id === id)
  return party ? localText(party.label, 'en') : id
}

/** EDTF; a day of publication says that it is one. */
function saidOn({ claim }: Pick<Row, 'claim'>): string {
  const said = statementDate(claim)
  return said?.kind === 'publication' ? `publication ${said.edtf}` : (said?.edtf ?? '')
}

/** "discovery 2024-02-21; burial 2020": what the claim dates beside its own making. */
const eventDates = ({ claim }: Row): string =>
  joined(
    claim.dates
      .filter(({ kind, edtf }) => edtf !== null && kind !== 'statement' && kind !== 'publication')
      .map(({ kind, edtf }) => `${kind} ${edtf}`),
  )

/**
 * "Harbour Office (clm-2, 2021-03-19)": claims that contradict the row's claim, wherever in the package they stand, since
 * "contested" alone names nobody.
 */
function contradictedBy({ feature, claim, pkg }: Row): string {
  return joined(
    opponentsOf(claim, feature, pkg).map(
      (other) =>
        `${claimantName(other.claimant, pkg)} (${other.id}, ${saidOn({ claim: other }) || 'undated'})`,
    ),
  )
}

/** Darwin Core's and Dublin Core's names where they have them (docs/export.md). */
const COLUMNS: readonly Column[] = [
  ['title', ({ feature }) => localText(feature.properties.label, 'en')],
  ['locality', localityOf],
  ['claimedPrecision', ({ claim }) => claim.place.precisionCode],
  ['statement', ({ claim }) => localText(claim.statement, 'en')],
  ['claimantName', ({ claim, pkg }) => claimantName(claim.claimant, pkg)],
  ['partyName', partyOf],
  ['statementDate', saidOn],
  ['eventDates', eventDates],
  ['modality', ({ claim }) => claim.modality],
  ['polarity', ({ claim }) => claim.polarity],
  ['status', ({ derived }) => derived.status],
  ['independentOrigins', ({ derived }) => derived.originCount],
  ['contradictedBy', contradictedBy],
  [
    'bibliographicCitation',
    ({ claim, citations }) => joined(claim.passages.map(({ source }) => citations(source))),
  ],
  ['quote', ({ claim }) => joined(claim.passages.map(quoteOf))],
  ['url', ({ claim, pkg }) => joined(claim.passages.map(({ source }) => pkg.sources.get(source)?.url))],
  ['claim', ({ claim }) => claim.id],
]

/** The file. The last column says in every row where it comes from; a feature without claims has its title and that. */
export function writeShortCsv(input: ExportInput): ExportFile {
  const origin = csvCell(originText(input))
  const context = { pkg: input.pkg, citations: citationsOf(input.pkg) }
  const head = [...COLUMNS.map(([name]) => csvCell(name)), csvCell('datasetName')]
  const rows = input.features.map((feature) =>
    rowsOf(feature, context).map((cells) => csvLine([...cells, origin])),
  )
  return {
    name: exportName(input, 'short.csv'),
    mediaType: CSV_MEDIA_TYPE,
    parts: [BYTE_ORDER_MARK, csvLine(head), ...rows.flat()],
  }
}

function rowsOf(
  feature: CairnFeature,
  context: Pick<Row, 'pkg' | 'citations'>,
): readonly (readonly string[])[] {
  const { claims } = feature.properties
  if (claims.length === 0)
    return [[csvCell(localText(feature.properties.label, 'en')), ...COLUMNS.slice(1).map(() => '')]]
  // Which claims leave does not change how all of them stand to each other.
  const derived = deriveStatus(featureById(feature.id, context.pkg) ?? feature, context.pkg)
  return claims.map((claim) =>
    COLUMNS.map(([, value]) => csvCell(value({ ...context, feature, claim, derived }))),
  )
}

/** "Karabakh 1.0.0, documents up to 2026-11-22, CC-BY-4.0; Features with …": one text, so that a row that was cut out keeps it. */
function originText(input: ExportInput): string {
  const { query, package: pkg, cutOffDate, licences } = exportOrigin(input)
  const upTo = cutOffDate === null ? '' : `, documents up to ${cutOffDate}`
  return `${pkg.title} ${pkg.version}${upTo}, licence ${licenceText(licences)}: ${query}`
}
