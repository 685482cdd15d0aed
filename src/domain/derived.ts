/**
 * What follows from a feature's claims: how many independent origins, how many
 * parties, and in which way they stand to each other. Computed, explained by
 * reasons, never stored, and never a word about which claim is true.
 *
 * Status, the first that holds:
 * 1. `withdrawn`: no claim stands any more; each was withdrawn or replaced by its own claimant.
 * 2. `contested`: claims of different parties contradict each other (`contradicts`, or `responds_to` with a denial),
 *    or a party denies, in a predicate of group `dispute`, what another party affirms. A mere negative finding, such as
 *    a search without result, disputes nobody. It comes before examination, so that disagreement is never hidden.
 * 3. `examined_by_neutral_body`: see neutral-examination.ts.
 * 4. `multi_party`, `multi_origin_one_party`, `single_origin`: by origins and parties of the claims that affirm
 *    (of all claims where none affirms): a denial adds no voice to what it denies.
 */
import { claimantName } from './claimant.ts'
import type { CairnFeature, Claim } from './generated/package-types.ts'
import { independentOrigins, type Origin } from './independent-origins.ts'
import { isNeutralExamination } from './neutral-examination.ts'
import { type CairnPackage, localText } from './package.ts'
import { type Contradiction, contradictionsOf, isDenial } from './relations.ts'
import { standingOf } from './standing.ts'

export { contradictionsOf }

export type Status =
  | 'single_origin'
  | 'multi_origin_one_party'
  | 'multi_party'
  | 'contested'
  | 'examined_by_neutral_body'
  | 'withdrawn'

/** One sentence of the explanation: a key of the message catalogue `derived` and its values. */
export interface Reason {
  readonly key: `derived.${string}`
  readonly values: Readonly<Record<string, string | number>>
}

export interface Derived {
  /** null for a feature without claims (GeoJSON of somebody's own). */
  readonly status: Status | null
  /** Independent origins, not outlets; 0 without claims or when all were withdrawn. */
  readonly originCount: number
  /** Parties of those origins. */
  readonly partyCount: number
  /** Why, most telling first. */
  readonly reasons: readonly Reason[]
}

interface Grounds {
  readonly claims: readonly Claim[]
  readonly withdrawn: number
  readonly isAllWithdrawn: boolean
  readonly isAllDenial: boolean
  readonly contradictions: readonly Contradiction[]
  readonly disputes: readonly Claim[]
  /** Further denials and negative findings beside what another party affirms. */
  readonly otherDenials: readonly Claim[]
  readonly examinations: readonly Claim[]
  readonly origins: readonly Origin[]
  readonly parties: readonly string[]
}

/** Status, counts and their reasons; names in the reasons are in the language asked for, else as the package lists them. */
export function deriveStatus(feature: CairnFeature, pkg: CairnPackage, lang = 'en'): Derived {
  const grounds = groundsOf(feature, pkg)
  return {
    status: statusOf(grounds),
    originCount: grounds.origins.length,
    partyCount: grounds.parties.length,
    reasons: reasonsOf(grounds, pkg, lang),
  }
}

function groundsOf(feature: CairnFeature, pkg: CairnPackage): Grounds {
  const all = feature.properties.claims
  const standings = all.map((claim) => standingOf(claim, pkg))
  const claims = all.filter((_, i) => standings[i] === 'standing' || standings[i] === 'superseded')
  const affirming = claims.filter((claim) => !isDenial(claim))
  const origins = independentOrigins(affirming.length > 0 ? affirming : claims, pkg)
  return {
    claims,
    withdrawn: standings.filter((standing) => standing === 'withdrawn').length,
    isAllWithdrawn: all.length > 0 && !standings.includes('standing'),
    isAllDenial: claims.length > 0 && affirming.length === 0,
    contradictions: contradictionsOf(feature, pkg).filter((pair) => isLiveBetweenParties(pair, pkg)),
    ...denialsOf(claims, affirming, pkg),
    examinations: claims.filter((claim) => isNeutralExamination(claim, pkg)),
    origins,
    parties: partiesOf(origins, pkg),
  }
}

function statusOf(grounds: Grounds): Status | null {
  if (grounds.isAllWithdrawn) return 'withdrawn'
  if (grounds.claims.length === 0) return null
  if (grounds.contradictions.length > 0 || grounds.disputes.length > 0) return 'contested'
  if (grounds.examinations.length > 0) return 'examined_by_neutral_body'
  if (grounds.parties.length > 1) return 'multi_party'
  return grounds.origins.length > 1 ? 'multi_origin_one_party' : 'single_origin'
}

/** What was taken back contradicts nobody any more. */
function isLiveBetweenParties({ from, to, isBetweenParties }: Contradiction, pkg: CairnPackage): boolean {
  return isBetweenParties && [from, to].every(({ claim }) => standingOf(claim, pkg) !== 'withdrawn')
}

/**
 * Denials where another party affirms something. Those of group `dispute` contest it; what exactly they deny is not said,
 * so no pair is made up. Of the others nobody says that they answer it: "no new destruction in spring" need not.
 */
function denialsOf(
  claims: readonly Claim[],
  affirming: readonly Claim[],
  pkg: CairnPackage,
): Pick<Grounds, 'disputes' | 'otherDenials'> {
  const groups = new Map(pkg.predicates.map(({ id, group }) => [id, group]))
  const party = ({ claimant }: Claim): string => partyOf(claimant, pkg)
  const denials = claims.filter(
    (claim) => isDenial(claim) && affirming.some((other) => party(other) !== party(claim)),
  )
  const isDispute = ({ predicate }: Claim): boolean => groups.get(predicate) === 'dispute'
  return {
    disputes: denials.filter(isDispute),
    otherDenials: denials.filter((claim) => !isDispute(claim)),
  }
}

/** In the package's display order. */
function partiesOf(origins: readonly Origin[], pkg: CairnPackage): readonly string[] {
  const present = new Set(origins.flatMap(({ claimants }) => claimants.map((id) => partyOf(id, pkg))))
  const order = pkg.parties.map(({ id }) => id)
  return [...present].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

function partyOf(agentId: string, pkg: CairnPackage): string {
  return pkg.agents.get(agentId)?.party ?? agentId
}

function reasonsOf(grounds: Grounds, pkg: CairnPackage, lang: string): readonly Reason[] {
  const name = (claim: Claim) => claimantName(claim.claimant, pkg, lang)
  const said = new Set(grounds.contradictions.flatMap(deniers))
  const disputed = grounds.disputes.filter(({ id }) => !said.has(id))
  return [
    ...(grounds.isAllWithdrawn ? [{ key: 'derived.allWithdrawn', values: {} } as const] : []),
    ...distinct(grounds.contradictions.map((pair) => contradictionReason(pair, name))),
    ...disputed.map(
      (claim) => ({ key: 'derived.disputes', values: { who: name(claim), claim: claim.id } }) as const,
    ),
    ...grounds.examinations.map(
      (claim) => ({ key: 'derived.examined', values: { who: name(claim), claim: claim.id } }) as const,
    ),
    ...countReasons(grounds, pkg, lang),
    ...distinct(
      grounds.otherDenials
        .filter(({ id }) => !said.has(id))
        .map(
          (claim) => ({ key: 'derived.deniesHere', values: { who: name(claim), claim: claim.id } }) as const,
        ),
    ),
  ]
}

/** Ids of the claims whose denial the contradiction tells already. */
function deniers({ from, to, isMutual }: Contradiction): readonly string[] {
  return isMutual ? [from.claim.id, to.claim.id] : [from.claim.id]
}

/** Two bodies that contradict each other in several claims are named once, with the first of these. */
function distinct(reasons: readonly Reason[]): readonly Reason[] {
  const sentences = reasons.map(({ key, values }) =>
    JSON.stringify({ key, ...values, claim: '', otherClaim: '' }),
  )
  return reasons.filter((_, i) => sentences.indexOf(sentences[i] ?? '') === i)
}

function contradictionReason(
  { from, to, type, isMutual }: Contradiction,
  name: (claim: Claim) => string,
): Reason {
  const key = type === 'responds_to' ? 'derived.deniesInResponse' : 'derived.contradicts'
  return {
    key: isMutual ? 'derived.contradictEachOther' : key,
    values: { who: name(from.claim), whom: name(to.claim), claim: from.claim.id, otherClaim: to.claim.id },
  }
}

function countReasons(grounds: Grounds, pkg: CairnPackage, lang: string): readonly Reason[] {
  const { origins, parties, claims, withdrawn } = grounds
  const names = origins.map(({ claimants }) => claimants.map((id) => claimantName(id, pkg, lang)).join(' + '))
  const labels = parties.map((id) => partyLabel(id, pkg, lang))
  const reasons: Reason[] = []
  if (origins.length > 0) {
    const counted = origins.reduce((sum, origin) => sum + origin.claims.length, 0)
    reasons.push({
      key: grounds.isAllDenial ? 'derived.denyingOrigins' : 'derived.origins',
      values: { origins: origins.length, claims: counted, names: names.join('; ') },
    })
    reasons.push({ key: 'derived.parties', values: { parties: parties.length, names: labels.join('; ') } })
  }
  if (grounds.isAllDenial) reasons.push({ key: 'derived.onlyDenials', values: { claims: claims.length } })
  if (withdrawn > 0) reasons.push({ key: 'derived.withdrawnClaims', values: { claims: withdrawn } })
  return reasons
}

function partyLabel(partyId: string, pkg: CairnPackage, lang: string): string {
  const party = pkg.parties.find(({ id }) => id === partyId)
  return party ? localText(party.label, lang) : partyId
}
