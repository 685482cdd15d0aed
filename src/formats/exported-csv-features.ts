/** Features with their claims out of the rows of an exported CSV, in the order of the rows. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import type { Issue, RejectedRecord } from '../domain/issue.ts'
import { type ExportedRow, type Members, objectIn, rowWarning, unreadableRecord } from './exported-rows.ts'

export interface RowFeatures {
  /** Unchecked: they are judged afterwards, as those of any package. */
  readonly features: readonly CairnFeature[]
  /** Line of each record by id. */
  readonly lines: ReadonlyMap<string, number>
  readonly claimRows: readonly ClaimRow[]
  readonly rejected: readonly RejectedRecord[]
  readonly issues: readonly Issue[]
}

export interface ClaimRow {
  readonly claim: Claim
  readonly row: ExportedRow
}

interface Collected {
  /** By id. */
  readonly features: Map<string, { readonly feature: Members; readonly claims: Map<string, Members> }>
  readonly lines: Map<string, number>
  readonly claimRows: ClaimRow[]
  readonly rejected: RejectedRecord[]
  /** Ids of the rejected features. */
  readonly lost: Set<string>
  readonly issues: Issue[]
}

/** One bad cell costs its own record; a feature whose record is bad in one row is read from another. */
export function rowFeatures(rows: readonly ExportedRow[], file: string): RowFeatures {
  const collected: Collected = {
    features: new Map(),
    lines: new Map(),
    claimRows: [],
    rejected: [],
    lost: new Set(),
    issues: [],
  }
  const known = featureReader(rows)
  for (const row of rows) collect(row, known, file, collected)
  const { lines, claimRows, rejected, issues } = collected
  const features = Array.from(collected.features.values(), ({ feature, claims }) =>
    withClaims(feature, [...claims.values()]),
  )
  return { features, lines, claimRows, rejected, issues }
}

type FeatureReader = (row: ExportedRow) => Members | null

/** The feature of a row, else the one that another row has under the same id. Outlines are long, so each text is read once. */
function featureReader(rows: readonly ExportedRow[]): FeatureReader {
  const byText = new Map<string, Members | null>()
  const byId = new Map<string, Members>()
  for (const { cell } of rows) {
    const text = cell('featureJson')
    if (!byText.has(text)) byText.set(text, objectIn(text))
    const feature = byText.get(text)
    if (feature && !byId.has(cell('feature'))) byId.set(cell('feature'), feature)
  }
  return ({ cell }) => byText.get(cell('featureJson')) ?? byId.get(cell('feature')) ?? null
}

function collect(row: ExportedRow, known: FeatureReader, file: string, into: Collected): void {
  const { line, cell } = row
  if (cell('featureJson') === '' && cell('claimJson') === '') {
    into.issues.push(rowWarning(file, 'csv-row-without-record', WITHOUT_RECORD, line))
    return
  }
  const feature = known(row)
  if (!feature) {
    reject(into, unreadableRecord(file, 'feature', row))
    return
  }
  const id = String(feature.id)
  if (!into.lines.has(id)) into.lines.set(id, line)
  const entry = into.features.get(id) ?? { feature, claims: new Map() }
  into.features.set(id, entry)
  if (cell('claimJson') !== '') collectClaim(row, entry.claims, file, into)
}

const WITHOUT_RECORD =
  'Expected a record in the columns featureJson and claimJson, found a row without. It was not read: a row that was written by hand has no passage and no claimant to show.'

function collectClaim(row: ExportedRow, claims: Map<string, Members>, file: string, into: Collected): void {
  const claim = objectIn(row.cell('claimJson'))
  if (!claim) {
    reject(into, unreadableRecord(file, 'claim', row))
    return
  }
  const id = String(claim.id)
  if (claims.has(id)) {
    const message = `Expected each claim once, found ${id} in a second row of the same feature. The first one was read.`
    into.issues.push(rowWarning(file, 'csv-claim-twice', message, row.line))
    return
  }
  into.lines.set(id, row.line)
  into.claimRows.push({ claim: claim as unknown as Claim, row })
  claims.set(id, claim)
}

/** A feature whose rows are all bad is rejected once, or it would be counted by its claims. */
function reject(into: Collected, record: RejectedRecord): void {
  const { kind, id } = record
  if (kind !== 'feature' || id === null || !into.lost.has(id)) into.rejected.push(record)
  if (kind === 'feature' && id !== null) into.lost.add(id)
  into.issues.push(...record.issues)
}

function withClaims(feature: Members, claims: readonly Members[]): CairnFeature {
  const properties = { ...(feature.properties as Members | null), claims }
  return { ...feature, properties } as unknown as CairnFeature
}
