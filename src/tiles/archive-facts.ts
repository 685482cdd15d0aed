/** What an archive of claims says of itself: text of strangers, taken over only where it is what `cairn tiles` writes. */

export interface ArchiveClaimant {
  readonly id: string
  readonly name: string
  /** Id of the party; null in archives that do not carry it. */
  readonly party: string | null
}

/** An id with its words, by language. */
export interface ArchiveWord {
  readonly id: string
  readonly label: Readonly<Record<string, string>>
}

export interface ArchiveFacts {
  readonly title: string
  readonly version: string | null
  /** Id of the package. */
  readonly package: string | null
  /** The kind of date by which it can be filtered. */
  readonly date: string
  /** In the tiles, and without place: in no tile. */
  readonly placed: number
  readonly unlocated: number
  /** By number. */
  readonly claimants: readonly ArchiveClaimant[]
  readonly parties: readonly ArchiveWord[]
  /** The vocabulary of what is claimed; empty in archives that do not carry it. */
  readonly predicates: readonly ArchiveWord[]
}

/** null for the description of any other archive, such as a basemap's. */
export function readArchiveFacts(metadata: unknown): ArchiveFacts | null {
  const cairn = member(metadata, 'cairn')
  const claimants = member(cairn, 'claimants')
  if (!Array.isArray(claimants)) return null
  const claims = member(cairn, 'claims')
  return {
    title: text(member(metadata, 'name')) ?? '',
    version: text(member(metadata, 'version')),
    package: text(member(cairn, 'package')),
    date: text(member(cairn, 'date')) ?? '',
    placed: count(member(claims, 'placed')),
    unlocated: count(member(claims, 'unlocated')),
    claimants: claimants.map(claimantOf),
    parties: wordsOf(member(cairn, 'parties')),
    predicates: wordsOf(member(cairn, 'predicates')),
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 500) : null)
const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0

function claimantOf(value: unknown, number: number): ArchiveClaimant {
  const id = text(member(value, 'id')) ?? `claimant ${number}`
  return { id, name: text(member(value, 'name')) ?? id, party: text(member(value, 'party')) }
}

const wordsOf = (list: unknown): readonly ArchiveWord[] =>
  Array.isArray(list) ? list.flatMap((word) => wordOf(word) ?? []) : []

function wordOf(value: unknown): ArchiveWord | null {
  const id = text(member(value, 'id'))
  const label = member(value, 'label')
  if (id === null || typeof label !== 'object' || label === null) return null
  const words = Object.entries(label).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return { id, label: Object.fromEntries(words) }
}
