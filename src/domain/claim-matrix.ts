/**
 * Who says what about one feature: claimants by party down, what is claimed across.
 * Every claim stands in exactly one cell; nothing is averaged, summed or left out.
 */
import type { CairnFeature, Claim, LangText, Party, PredicateGroup } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'
import { partiesInOrder, partyOfAgent } from './party-order.ts'
import { isDenial, relationsOf, type SeenRelation } from './relations.ts'
import { type Standing, standingOf } from './standing.ts'
import { inStatementOrder } from './statement-order.ts'

export interface MatrixColumn {
  /** Id of the predicate. */
  readonly predicate: string
  readonly label: LangText
  /** null for a predicate that the package's vocabulary does not list. */
  readonly group: PredicateGroup | null
}

/** Neighbouring columns of one group. */
export interface MatrixColumnGroup {
  readonly group: PredicateGroup | null
  readonly columns: readonly MatrixColumn[]
}

export interface MatrixEntry {
  readonly claim: Claim
  readonly isDenial: boolean
  /** Whether the claim says itself that it has another claim's origin: it adds no voice. */
  readonly isRepetition: boolean
  readonly standing: Standing
  /** Contradiction, denying response, repetition and replacement, in both directions; other relations say nothing about agreement. */
  readonly relations: readonly SeenRelation[]
}

export interface MatrixRow {
  /** Agent id. */
  readonly claimant: string
  /** One list per column, in the order of `columns`; each in order of statement, undated last. */
  readonly cells: readonly (readonly MatrixEntry[])[]
}

export interface MatrixParty {
  readonly party: Party
  /** In the order in which the claimants first spoke. */
  readonly rows: readonly MatrixRow[]
}

export interface ClaimMatrix {
  readonly columns: readonly MatrixColumn[]
  readonly groups: readonly MatrixColumnGroup[]
  /** In the package's display order; only those that say something here. */
  readonly parties: readonly MatrixParty[]
}

/** The matrix of a feature; without columns and parties when nobody claims anything about it. */
export function claimMatrix(feature: CairnFeature, pkg: CairnPackage): ClaimMatrix {
  const claims = inStatementOrder(feature.properties.claims)
  const columns = columnsOf(claims, pkg)
  const parties = partiesInOrder(
    pkg,
    claims.map(({ claimant }) => claimant),
  ).flatMap((party) => {
    const own = claims.filter(({ claimant }) => partyOfAgent(claimant, pkg) === party.id)
    return own.length === 0 ? [] : [{ party, rows: rowsOf(own, columns, pkg) }]
  })
  return { columns, groups: groupsOf(columns), parties }
}

/** Predicates in use, group by group in the order in which the vocabulary brings them. */
function columnsOf(claims: readonly Claim[], pkg: CairnPackage): readonly MatrixColumn[] {
  const used = new Set(claims.map(({ predicate }) => predicate))
  const listed = pkg.predicates.filter(({ id }) => used.has(id))
  const groups = [...new Set(listed.map(({ group }) => group))]
  const columns = groups.flatMap((group) =>
    listed
      .filter((predicate) => predicate.group === group)
      .map(({ id, label }) => ({ predicate: id, label, group })),
  )
  const known = new Set(listed.map(({ id }) => id))
  const unlisted = [...used].filter((id) => !known.has(id))
  return [...columns, ...unlisted.map((id) => ({ predicate: id, label: { en: id }, group: null }))]
}

function groupsOf(columns: readonly MatrixColumn[]): readonly MatrixColumnGroup[] {
  const groups = [...new Set(columns.map(({ group }) => group))]
  return groups.map((group) => ({ group, columns: columns.filter((column) => column.group === group) }))
}

function rowsOf(
  claims: readonly Claim[],
  columns: readonly MatrixColumn[],
  pkg: CairnPackage,
): readonly MatrixRow[] {
  const claimants = [...new Set(claims.map(({ claimant }) => claimant))]
  return claimants.map((claimant) => ({
    claimant,
    cells: columns.map(({ predicate }) =>
      claims
        .filter((claim) => claim.claimant === claimant && claim.predicate === predicate)
        .map((claim) => entryOf(claim, pkg)),
    ),
  }))
}

function entryOf(claim: Claim, pkg: CairnPackage): MatrixEntry {
  return {
    claim,
    isDenial: isDenial(claim),
    isRepetition: claim.relations.some(({ type }) => type === 'repeats' || type === 'derives_from'),
    standing: standingOf(claim, pkg),
    relations: relationsOf(claim, pkg).filter((relation) => isTelling(relation, claim)),
  }
}

/** Relations by which two claims agree from one origin, replace or oppose each other. */
function isTelling({ type, direction, other }: SeenRelation, claim: Claim): boolean {
  if (type === 'responds_to') return isDenial(direction === 'outgoing' ? claim : other.claim)
  return ['contradicts', 'repeats', 'derives_from', 'supersedes', 'withdraws'].includes(type)
}
