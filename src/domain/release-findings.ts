/** What is wrong with a release as the successor of another one. */
import type { CairnPackage } from './package.ts'
import type { TableRecord } from './record-table.ts'
import type { CorrectedRecord, DiffRecord } from './release-diff.ts'

export type DiffCode =
  | 'other-package'
  | 'version-not-new'
  | 'release-dropped'
  | 'deleted-without-tombstone'
  | 'correction-not-in-log'
  | 'id-changed-kind'
  | 'id-reused'
  | 'tombstone-dropped'

export interface DiffFinding {
  readonly code: DiffCode
  /** The id or version that it is about. */
  readonly id: string
  /** Expected, found, cure. */
  readonly message: string
}

interface Compared {
  readonly older: CairnPackage
  readonly newer: CairnPackage
  readonly before: ReadonlyMap<string, TableRecord>
  readonly after: ReadonlyMap<string, TableRecord>
  readonly added: readonly DiffRecord[]
  readonly corrected: readonly CorrectedRecord[]
  readonly withdrawn: readonly DiffRecord[]
}

/** Every finding, those about the whole package first. */
export function diffFindings(compared: Compared): readonly DiffFinding[] {
  return [
    ...packageFindings(compared),
    ...logFindings(compared),
    ...vanished(compared),
    ...uncommented(compared),
    ...changedKinds(compared),
    ...tombstoneFindings(compared),
  ]
}

const finding = (code: DiffCode, id: string, message: string): DiffFinding => ({ code, id, message })

function packageFindings({ older, newer }: Compared): readonly DiffFinding[] {
  if (older.id === newer.id) return []
  const message = `Expected two releases of one package, found "${older.id}" and "${newer.id}". Compare a package with an earlier release of itself.`
  return [finding('other-package', newer.id, message)]
}

/** A link that names a version must mean the same bytes for ever; and an older release stays in the log. */
function logFindings({ older, newer, added, corrected, withdrawn }: Compared): readonly DiffFinding[] {
  const isChanged = added.length + corrected.length + withdrawn.length > 0
  const again =
    isChanged && older.version === newer.version
      ? [
          finding(
            'version-not-new',
            newer.version,
            `Expected a version of its own for what changed, found ${newer.version} for both. Raise the version.`,
          ),
        ]
      : []
  const versions = new Set(newer.releases.map(({ version }) => version))
  const dropped = older.releases.filter(({ version }) => !versions.has(version))
  return [
    ...again,
    ...dropped.map(({ version }) =>
      finding(
        'release-dropped',
        version,
        `Expected every earlier release in changes.json, found none of version ${version}. Put it back.`,
      ),
    ),
  ]
}

function vanished({ newer, withdrawn }: Compared): readonly DiffFinding[] {
  return withdrawn
    .filter(({ id }) => !newer.tombstones.has(id))
    .map(({ id, kind }) =>
      finding(
        'deleted-without-tombstone',
        id,
        `Expected the ${kind} "${id}" in the package or a "withdrawn" entry for it in changes.json, found neither. Add the entry with its reason.`,
      ),
    )
}

function uncommented({ corrected }: Compared): readonly DiffFinding[] {
  return corrected
    .filter(({ reason }) => reason === null)
    .map(({ id, kind, fields }) =>
      finding(
        'correction-not-in-log',
        id,
        `Expected a "corrected" entry in changes.json for the ${kind} "${id}", found none, though these differ: ${fieldsText(fields)}. Add the entry with its reason.`,
      ),
    )
}

const FIELDS_NAMED = 3

function fieldsText(fields: CorrectedRecord['fields']): string {
  const named = fields.slice(0, FIELDS_NAMED).map(({ path }) => path)
  const rest = fields.length - named.length
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ')
}

function changedKinds({ before, after }: Compared): readonly DiffFinding[] {
  return [...before.values()].flatMap(({ id, kind }) => {
    const now = after.get(id)?.kind
    if (now === undefined || now === kind) return []
    const message = `Expected "${id}" to name a ${kind} for ever, found it naming a ${now}. Give the ${now} an id of its own.`
    return [finding('id-changed-kind', id, message)]
  })
}

/** What was withdrawn stays withdrawn, and the reason stays readable. */
function tombstoneFindings({ older, newer, after }: Compared): readonly DiffFinding[] {
  return [...older.tombstones].flatMap(([id, { date }]) => {
    if (after.has(id)) {
      const message = `Expected "${id}" to stay withdrawn as of ${date}, found it in use. Give the record a new id.`
      return [finding('id-reused', id, message)]
    }
    if (newer.tombstones.has(id)) return []
    const message = `Expected the withdrawal of "${id}" of ${date} to stay in changes.json, found no such entry. Put it back.`
    return [finding('tombstone-dropped', id, message)]
  })
}
