/** The difference of two releases as text: ids by what happened, fields of corrections, then the findings. */
import type { FieldChange } from '../domain/changed-fields.ts'
import type { CorrectedRecord, DiffRecord, ReleaseDiff } from '../domain/release-diff.ts'
import type { OpenedSide } from './diff.ts'

/** Lines to print. */
export function diffText(older: OpenedSide, newer: OpenedSide, found: ReleaseDiff): readonly string[] {
  const { added, corrected, withdrawn, unchanged, findings } = found
  return [
    `${newer.pkg.title} (${newer.pkg.id}): ${older.pkg.version} → ${newer.pkg.version}`,
    ...section('Added', added, recordLines),
    ...section('Corrected', corrected, correctedLines),
    ...section('Withdrawn', withdrawn, recordLines),
    ...section('Findings', findings, ({ code, id, message }) => [`  ${code} ${id}: ${message}`]),
    ...errorLines('OLD', older),
    ...errorLines('NEW', newer),
    '',
    `${added.length} added, ${corrected.length} corrected, ${withdrawn.length} withdrawn, ${unchanged} unchanged; ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`,
  ]
}

function section<Item>(
  title: string,
  items: readonly Item[],
  linesOf: (item: Item) => readonly string[],
): readonly string[] {
  return items.length === 0 ? [] : ['', `${title}: ${items.length}`, ...items.flatMap(linesOf)]
}

function recordLines({ id, kind, reason }: DiffRecord): readonly string[] {
  return [`  ${kind} ${id}: ${reason ?? '(not in the log)'}`]
}

function correctedLines(record: CorrectedRecord): readonly string[] {
  return [...recordLines(record), ...record.fields.map(fieldLine)]
}

const MAX_VALUE = 60

function fieldLine({ path, before, after }: FieldChange): string {
  return `    ${path}: ${shown(before)} → ${shown(after)}`
}

/** As JSON, cut where it is long; a field that is not there says so. */
function shown(value: unknown): string {
  if (value === undefined) return '(absent)'
  const text = JSON.stringify(value)
  const points = Array.from(text)
  return points.length <= MAX_VALUE ? text : `${points.slice(0, MAX_VALUE - 1).join('')}…`
}

/** Records with faults are not loaded and so not compared: that must not pass for "nothing changed". */
function errorLines(side: string, { errors, unread }: OpenedSide): readonly string[] {
  if (errors === 0) return []
  const left = unread.size > 0 ? `; not compared: ${[...unread].join(', ')}` : ''
  return ['', `${side} has ${errors} ${errors === 1 ? 'error' : 'errors'}, which cairn validate lists${left}`]
}
