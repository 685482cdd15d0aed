/** The account of a table that was read in batches: every row is counted, the first examples of each kind are kept. */
import type { CairnFeature } from '../../domain/generated/package-types.ts'
import { decided, faultyOutcome, isUndated } from '../import-report.ts'
import { type ImportSummary, summaryCounter } from '../import-summary.ts'
import type { ImportReport, RowOutcome } from '../report.ts'
import { emptyTallies, reportText, tally } from '../report-text.ts'
import type { ImportTable } from '../table.ts'
import type { Survey } from './survey-stream.ts'

export interface StreamAccount {
  /** Rows of a batch, with those that are no rows; answers all of them that have something to say, in their order. */
  addRows(table: ImportTable, outcomes: readonly RowOutcome[]): readonly RowOutcome[]
  /** A feature that is whole. */
  addFeature(feature: CairnFeature): void
  end(survey: Survey): ImportSummary
}

/** Begins with no row. */
export function streamAccount(): StreamAccount {
  const counter = summaryCounter()
  const tallies = emptyTallies()
  const sums = { rows: 0, rejected: 0, repaired: 0, features: 0, claims: 0, unlocated: 0, undated: 0 }
  let first: ImportTable | null = null
  return {
    addRows(table, outcomes) {
      first ??= { ...table, rows: [], faulty: [] }
      const all = [...outcomes, ...table.faulty.map((row) => faultyOutcome(row, table))].sort(
        (a, b) => a.line - b.line,
      )
      sums.rows += all.length
      const telling = all.filter(saysSomething)
      for (const outcome of telling) {
        counter.add(outcome)
        tally(outcome, tallies)
        if (outcome.outcome === 'rejected') sums.rejected++
        if (outcome.repairs.length > 0) sums.repaired++
      }
      return telling
    },
    addFeature(feature) {
      sums.features++
      sums.claims += feature.properties.claims.length
      if (feature.geometry === null) sums.unlocated++
      if (isUndated(feature)) sums.undated++
    },
    end(survey) {
      const lists = counter.lists()
      const head = {
        ...sums,
        table: first?.name ?? '',
        imported: sums.rows - sums.rejected,
        detected: { ...first?.detected, ...decided(survey) },
        leftOut: leftOut(survey),
      }
      const report: ImportReport = { ...head, outcomes: lists.rejectedRows }
      return { ...head, ...lists, lines: reportText(report, tallies) }
    },
  }
}

const saysSomething = ({ outcome, repairs, issues }: RowOutcome): boolean =>
  outcome === 'rejected' || repairs.length > 0 || issues.length > 0

const leftOut = ({ columns, leftOut: cells }: Survey): ImportReport['leftOut'] =>
  columns
    .filter(({ index }) => cells.has(index))
    .map(({ index, name }) => ({ column: name, cells: cells.get(index) ?? 0 }))
