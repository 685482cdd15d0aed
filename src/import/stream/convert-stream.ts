/**
 * A text table too large to be held → features, batch by batch. It is read twice: what has to be known about the whole
 * table first, then its rows. A feature is handed on when the last row that names it was read. Kept are ids, claimants,
 * documents, features that wait for further rows, and numbers; the rows become what `convertTable` makes of them.
 */
import type { CairnFeature } from '../../domain/generated/package-types.ts'
import { convertRow, titleOf, type Work, workOn } from '../convert-table.ts'
import type { ImportSummary } from '../import-summary.ts'
import type { Mapping } from '../mapping.ts'
import type { PackageRecords } from '../package-records.ts'
import type { RowOutcome } from '../report.ts'
import { idOf, idReader, keyMaker, type RowKey } from '../row-keys.ts'
import type { ImportTable, TableRow } from '../table.ts'
import { decidedFeature } from '../table-decision.ts'
import type { TableFacts } from '../table-facts.ts'
import { placeReader } from '../written-place.ts'
import { batchTables, type Pieces, StreamRefused } from './batch-tables.ts'
import { type StreamAccount, streamAccount } from './stream-account.ts'
import { type Survey, surveyStream } from './survey-stream.ts'

/** Takes what is made; the next batch waits for it. */
export interface StreamTaker {
  /** Features that are whole, and the rows of the batch that have something to say. */
  take(features: readonly CairnFeature[], rows: readonly RowOutcome[], table: ImportTable): Promise<void>
}

export interface StreamConversion {
  readonly title: string
  readonly records: PackageRecords
  /** `lines` and `rejectedRows` name the first; the numbers count all. */
  readonly summary: ImportSummary
}

/** Reads the file twice. Throws StreamRefused for one that cannot be read in batches, and what `pieces` throws. */
export async function convertStream(
  pieces: Pieces,
  name: string,
  mapping: Mapping,
  taker: StreamTaker,
  batchBytes?: number,
): Promise<StreamConversion> {
  const survey = await surveyStream(batchTables(pieces, name, batchBytes), mapping)
  if (survey === null) throw new StreamRefused('Expected rows, found none.')
  const account = streamAccount()
  const rows = new RowStream(name, mapping, survey, account)
  for await (const table of batchTables(pieces, name, batchBytes)) await rows.take(table, taker)
  return { title: titleOf(mapping, name), records: rows.records, summary: account.end(survey) }
}

class RowStream {
  readonly #mapping: Mapping
  readonly #survey: Survey
  readonly #account: StreamAccount
  readonly #work: Work
  readonly #idOf: (row: TableRow) => string
  readonly #keyOf: (row: TableRow) => RowKey
  readonly #placeOf: TableFacts['placeOf']
  /** Rows that have not come yet, of ids that name several. */
  readonly #awaited: Map<string, number>

  constructor(name: string, mapping: Mapping, survey: Survey, account: StreamAccount) {
    const { columns, cell, rowsOfId, ids } = survey
    this.#mapping = mapping
    this.#survey = survey
    this.#account = account
    this.#awaited = new Map(rowsOfId)
    this.#idOf = idReader(columns, cell)
    this.#keyOf = keyMaker(columns, this.#idOf, (id) => rowsOfId.has(id))
    this.#placeOf = placeReader(columns, cell)
    this.#work = workOn(name, mapping, new Set([...(ids ?? rowsOfId.keys())].map(idOf)))
  }

  get records(): PackageRecords {
    return this.#work.records
  }

  async take(table: ImportTable, taker: StreamTaker): Promise<void> {
    const facts = this.#factsOf(table)
    const { outcomes } = this.#work
    const whole: CairnFeature[] = []
    outcomes.length = 0
    for (const [at, { featureId }] of facts.keys.entries()) this.#read(at, featureId, facts, whole)
    for (const feature of whole) this.#account.addFeature(feature)
    await taker.take(whole, this.#account.addRows(table, outcomes), table)
    // Ids that the import gives are unlike each other by themselves; only a table's own could meet them again.
    if (this.#survey.ids === null) this.#work.taken.clear()
  }

  #factsOf(table: ImportTable): TableFacts {
    const { columns, cell, dateStyles, axes, rowsAtPoint, listsArePaired } = this.#survey
    const keys = table.rows.map(this.#keyOf)
    for (const { featureId } of keys) this.#work.taken.add(featureId)
    return {
      ...{ table, mapping: this.#mapping, columns, cell, dateStyles, axes, rowsAtPoint, listsArePaired },
      placeOf: this.#placeOf,
      keys,
    }
  }

  #read(at: number, featureId: string, facts: TableFacts, whole: CairnFeature[]): void {
    const { features } = this.#work
    convertRow(at, facts, this.#work)
    const row = facts.table.rows[at]
    if (row && this.#isAwaited(this.#idOf(row))) return
    const feature = features.get(featureId)
    if (feature) whole.push(decidedFeature(feature, this.#mapping.publication ?? null))
    features.delete(featureId)
  }

  /** Whether further rows will name the id. */
  #isAwaited(id: string): boolean {
    const rows = (this.#awaited.get(id) ?? 1) - 1
    if (rows > 0) this.#awaited.set(id, rows)
    else this.#awaited.delete(id)
    return rows > 0
  }
}
