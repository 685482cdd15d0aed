/**
 * What a release changed against an older one, and whether its log says so: ids are
 * permanent, nothing vanishes without a tombstone, and corrections are told with a reason.
 */
import { changedFields, type FieldChange } from './changed-fields.ts'
import type { ChangeAction, ChangeEntry } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'
import { type DiffKind, recordTable, type TableRecord } from './record-table.ts'
import { type DiffFinding, diffFindings } from './release-findings.ts'

export interface DiffRecord {
  readonly id: string
  readonly kind: DiffKind
  /** Reason in the log of the new package; null when the log does not tell of it. */
  readonly reason: string | null
}

export interface CorrectedRecord extends DiffRecord {
  readonly fields: readonly FieldChange[]
}

/** A package and the ids of records that could not be read: of these nothing is known, so they count as unchanged. */
export interface DiffSide {
  readonly pkg: CairnPackage
  readonly unread: ReadonlySet<string>
}

export interface ReleaseDiff {
  readonly added: readonly DiffRecord[]
  readonly corrected: readonly CorrectedRecord[]
  /** Gone from the package; `reason` is that of the tombstone, null without one. */
  readonly withdrawn: readonly DiffRecord[]
  readonly unchanged: number
  readonly findings: readonly DiffFinding[]
}

/** Compares two releases record by record, in the order in which the packages hold them. */
export function releaseDiff(older: DiffSide, newer: DiffSide): ReleaseDiff {
  const before = recordTable(older.pkg)
  const after = recordTable(newer.pkg)
  const logged = loggedSince(older.pkg, newer.pkg)
  const reasonOf = (id: string, action: ChangeAction) => logged.get(`${action} ${id}`)?.reason ?? null
  const added = [...after.values()]
    .filter(({ id }) => !before.has(id) && !older.unread.has(id))
    .map(({ id, kind }) => ({ id, kind, reason: reasonOf(id, 'added') }))
  const corrected = correctedRecords(before, after).map((record) => ({
    ...record,
    reason: reasonOf(record.id, 'corrected'),
  }))
  const withdrawn = [...before.values()]
    .filter(({ id }) => !after.has(id) && !newer.unread.has(id))
    .map(({ id, kind }) => ({ id, kind, reason: newer.pkg.tombstones.get(id)?.reason ?? null }))
  const kept = [...before.values()].filter(({ id, kind }) => after.get(id)?.kind === kind).length
  return {
    added,
    corrected,
    withdrawn,
    unchanged: kept - corrected.length,
    findings: diffFindings({
      older: older.pkg,
      newer: newer.pkg,
      before,
      after,
      added,
      corrected,
      withdrawn,
    }),
  }
}

/** A record that changed its kind is another record under an old id: that is a finding, its fields tell nothing. */
function correctedRecords(
  before: ReadonlyMap<string, TableRecord>,
  after: ReadonlyMap<string, TableRecord>,
): readonly Omit<CorrectedRecord, 'reason'>[] {
  return [...before.values()].flatMap(({ id, kind, content }) => {
    const record = after.get(id)
    if (!record || record.kind !== kind) return []
    const fields = changedFields(content, record.content)
    return fields.length > 0 ? [{ id, kind, fields }] : []
  })
}

/** Entries of the new log that the old one has not, by action and id. */
function loggedSince(older: CairnPackage, newer: CairnPackage): ReadonlyMap<string, ChangeEntry> {
  const known = new Set(older.releases.flatMap(({ entries }) => entries.map(entryKey)))
  const fresh = newer.releases
    .flatMap(({ entries }) => entries)
    .filter((entry) => !known.has(entryKey(entry)))
  return new Map(fresh.reverse().map((entry) => [`${entry.action} ${entry.id}`, entry]))
}

const entryKey = ({ id, action, date, reason }: ChangeEntry): string =>
  JSON.stringify([id, action, date, reason])
