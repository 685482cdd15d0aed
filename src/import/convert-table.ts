/** Rows of a table to the files of a package, with the account of every row. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { PackageFiles, Sha256 } from '../domain/package.ts'
import { importReport } from './import-report.ts'
import type { Mapping } from './mapping.ts'
import { mergedFeature } from './merged-features.ts'
import { packageFiles } from './package-files.ts'
import { type PackageRecords, packageRecords } from './package-records.ts'
import { plainText } from './plain-text.ts'
import { readRow } from './read-row.ts'
import type { ImportReport, Progress, RowOutcome } from './report.ts'
import { rowNotes } from './row-notes.ts'
import { rowRecord } from './row-record.ts'
import type { ImportTable } from './table.ts'
import { decidedFeature } from './table-decision.ts'
import { type TableFacts, tableFacts } from './table-facts.ts'
import { withUniqueClaims } from './unique-ids.ts'

export interface ConvertEffects {
  readonly sha256: Sha256
  /** Heard every two thousand rows. */
  readonly tell?: (progress: Progress) => void
  /** Asked as often; true makes `convertTable` throw `ImportCancelled`. */
  readonly isCancelled?: () => boolean
  /** RFC 3339 time that the package says it was made; now when absent. */
  readonly created?: string
}

export interface Conversion {
  readonly files: PackageFiles
  readonly report: ImportReport
}

/** The reader cancelled; nothing was made. */
export class ImportCancelled extends Error {}

const ROWS_PER_SLICE = 2_000

/** The package as files, which `parsePackage` reads without errors, and what became of every row. Throws `ImportCancelled`. */
export async function convertTable(
  table: ImportTable,
  mapping: Mapping,
  effects: ConvertEffects,
): Promise<Conversion> {
  await pause('converting', 0, table.rows.length, effects)
  const facts = tableFacts(table, mapping)
  const work = workOn(table.name, mapping, new Set(facts.keys.map(({ featureId }) => featureId)))
  for (let from = 0; from < table.rows.length; from += ROWS_PER_SLICE) {
    const to = Math.min(from + ROWS_PER_SLICE, table.rows.length)
    for (let at = from; at < to; at++) convertRow(at, facts, work)
    await pause('converting', to, table.rows.length, effects)
  }
  const { publication = null } = mapping
  const features = [...work.features.values()].map((feature) => decidedFeature(feature, publication))
  await pause('checking', 0, null, effects)
  const made = {
    title: titleOf(mapping, table.name),
    tableName: work.records.tableSource.csl.title ?? 'table',
    created: effects.created ?? new Date().toISOString(),
    features,
    records: work.records,
  }
  const files = await packageFiles(made, effects.sha256)
  return { files, report: importReport(facts, features, work.outcomes) }
}

/** Lets the page draw and a cancel be heard. */
async function pause(
  step: Progress['step'],
  done: number,
  total: number | null,
  { tell, isCancelled }: ConvertEffects,
): Promise<void> {
  tell?.({ step, done, total })
  await new Promise<void>((resolve) => setTimeout(resolve, 0))
  if (isCancelled?.()) throw new ImportCancelled('the import was cancelled')
}

/** What grows while rows are converted. */
export interface Work {
  readonly records: PackageRecords
  readonly features: Map<string, CairnFeature>
  /** Ids in use: all features first, whether or not their rows are sound, so that a claim never takes one. */
  readonly taken: Set<string>
  readonly outcomes: RowOutcome[]
}

/** Begins without features; `taken` are the ids of those that will come. */
export function workOn(tableName: string, mapping: Mapping, taken: Set<string>): Work {
  const name = plainText(tableName, '', rowNotes(tableName, 0)) || 'table'
  const records = packageRecords(name, mapping.defaults.lang)
  return { records, features: new Map(), taken, outcomes: [] }
}

/** The title that a package of the table bears. */
export const titleOf = (mapping: Mapping, tableName: string): string =>
  plainText(mapping.title, '', rowNotes(tableName, 0)) || tableName

/** Reads the row of `facts.table` at an index into `work`. */
export function convertRow(
  at: number,
  facts: TableFacts,
  { records, features, taken, outcomes }: Work,
): void {
  const row = facts.table.rows[at]
  if (!row) return
  const draft = readRow(row, at, facts)
  const made = rowRecord(draft, facts.listsArePaired, records)
  if (made) {
    const feature = withUniqueClaims(made, taken, draft.notes)
    const known = features.get(feature.id)
    features.set(feature.id, known ? mergedFeature(known, feature, draft.notes) : feature)
  }
  const { repairs, issues } = draft.notes
  outcomes.push({
    line: row.line,
    outcome: made ? 'imported' : 'rejected',
    featureId: made?.id ?? null,
    repairs,
    issues,
  })
}
