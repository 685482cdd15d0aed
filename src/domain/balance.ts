/**
 * Whom a package lets speak, and how: numbers per party in the package's own order,
 * never a ranking and never a grade of the parties. A lopsided package is told, not mended.
 */
import type { CairnFeature, Claim, Modality, Party } from './generated/package-types.ts'
import { independentOrigins } from './independent-origins.ts'
import type { CairnPackage } from './package.ts'
import { partiesInOrder, partyOfAgent } from './party-order.ts'
import { isDenial } from './relations.ts'
import { type Dominance, dominantParty } from './rules/balance.ts'
import { standingOf } from './standing.ts'

/** In the order in which the format lists them, from firm to denied. */
export const MODALITIES: readonly Modality[] = [
  'asserted',
  'presumed',
  'possible',
  'pending',
  'reported_by_others',
  'denied',
]

export interface BalanceCounts {
  readonly claims: number
  /** Agents that say them. */
  readonly claimants: number
  /** Claims on features that have a geometry, and on those that have none; together `claims`. */
  readonly located: number
  readonly unlocated: number
  /** Claims by what they do; a denial by polarity or by modality denies. Together `claims`. */
  readonly affirming: number
  readonly denying: number
  /** Together `claims`. */
  readonly modalities: Readonly<Record<Modality, number>>
  /**
   * Independent origins, counted feature by feature: one voice on two features counts twice. Of a party: origins whose
   * first claimants all belong to it. Withdrawn claims have no origin.
   */
  readonly origins: number
  /** Documents in which the claims stand. One that carries claims of several parties counts for each of them. */
  readonly documents: number
  /** Claims with at least one grade by a named assessor, and without; together `claims`. */
  readonly graded: number
  readonly notGraded: number
}

export interface PartyBalance extends BalanceCounts {
  readonly party: Party
}

export interface Balance {
  /** Every party that the package lists, in its order, silent ones included. */
  readonly parties: readonly PartyBalance[]
  readonly total: BalanceCounts
  /** Origins whose first claimants belong to more than one party; with those of the parties, the total. */
  readonly jointOrigins: number
  /** The party that supplies more than 80 % of the claims; null when none does. */
  readonly dominant: Dominance | null
}

interface Said {
  readonly claim: Claim
  readonly party: string
  readonly isLocated: boolean
}

/** Counts the package's claims; all zero for a GeoJSON file without claims. */
export function balance(pkg: CairnPackage): Balance {
  const said = pkg.features.flatMap((feature) => saidAt(feature, pkg))
  const origins = pkg.features.flatMap((feature) => originParties(feature, pkg))
  const claims = said.map(({ claim }) => claim)
  const parties = partiesInOrder(
    pkg,
    claims.map(({ claimant }) => claimant),
  )
  return {
    parties: parties.map((party) => ({
      party,
      ...countsOf(
        said.filter((one) => one.party === party.id),
        origins.filter((owners) => owners.length === 1 && owners[0] === party.id).length,
      ),
    })),
    total: countsOf(said, origins.length),
    jointOrigins: origins.filter((owners) => owners.length > 1).length,
    dominant: dominantParty(claims, pkg.agents),
  }
}

function saidAt(feature: CairnFeature, pkg: CairnPackage): readonly Said[] {
  const isLocated = feature.geometry !== null
  return feature.properties.claims.map((claim) => ({
    claim,
    party: partyOfAgent(claim.claimant, pkg),
    isLocated,
  }))
}

/** For each independent origin at the feature, the parties of those who said it first. */
function originParties(feature: CairnFeature, pkg: CairnPackage): readonly (readonly string[])[] {
  const standing = feature.properties.claims.filter((claim) => {
    const how = standingOf(claim, pkg)
    return how === 'standing' || how === 'superseded'
  })
  return independentOrigins(standing, pkg).map(({ claimants }) => [
    ...new Set(claimants.map((id) => partyOfAgent(id, pkg))),
  ])
}

function countsOf(said: readonly Said[], origins: number): BalanceCounts {
  const count = (test: (one: Said) => boolean): number => said.filter(test).length
  const located = count(({ isLocated }) => isLocated)
  const denying = count(({ claim }) => isDenial(claim))
  const graded = count(({ claim }) => (claim.assessments ?? []).length > 0)
  const ofModality = (modality: Modality) => count(({ claim }) => claim.modality === modality)
  return {
    claims: said.length,
    claimants: new Set(said.map(({ claim }) => claim.claimant)).size,
    located,
    unlocated: said.length - located,
    affirming: said.length - denying,
    denying,
    modalities: Object.fromEntries(MODALITIES.map((modality) => [modality, ofModality(modality)])) as Record<
      Modality,
      number
    >,
    origins,
    documents: new Set(said.flatMap(({ claim }) => claim.passages.map(({ source }) => source))).size,
    graded,
    notGraded: said.length - graded,
  }
}
