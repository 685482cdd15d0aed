/**
 * Whether a body that belongs to no side has itself worked on the remains and says so.
 * Decided from the package's data alone, since the format has no list of neutral
 * bodies, and on purpose hard to reach: the words could be taken for a verdict.
 */
import { agentWithBodies } from './claimant-body.ts'
import type { Agent, AgentKind, Claim, Source } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

const EXAMINING_ROLES: readonly string[] = ['forensic_body', 'neutral_intermediary']
const EXAMINING_GROUPS: readonly string[] = ['recovery', 'identity']
/** A claim that awaits examination, passes on what others say, or denies, examines nothing. */
const EXAMINING_MODALITIES: readonly string[] = ['asserted', 'presumed', 'possible']
/** When it saw or recovered remains: "hundreds are still unidentified" is about remains too, but about no work on them. */
const EXAMINING_DATES: readonly string[] = ['exhumation', 'discovery', 'observation']

/**
 * Whether the claim is such an examination: by a body of a party that is no side, in the role of forensic body or
 * neutral intermediary, about recovery or identity of remains at a stated time, in that body's own document.
 */
export function isNeutralExamination(claim: Claim, pkg: CairnPackage): boolean {
  const agent = pkg.agents.get(claim.claimant)
  return (
    agent !== undefined &&
    EXAMINING_ROLES.includes(claim.claimantRole) &&
    EXAMINING_MODALITIES.includes(claim.modality) &&
    EXAMINING_GROUPS.includes(groupOf(claim, pkg)) &&
    claim.dates.some(({ kind, edtf }) => EXAMINING_DATES.includes(kind) && edtf !== null) &&
    neutralParties(pkg).has(agent.party) &&
    claim.passages.some(({ source }) => isOwnDocument(pkg.sources.get(source), agent, pkg))
  )
}

function groupOf(claim: Claim, pkg: CairnPackage): string {
  return pkg.predicates.find(({ id }) => id === claim.predicate)?.group ?? ''
}

const neutralPartiesOf = new WeakMap<CairnPackage, ReadonlySet<string>>()

/**
 * Parties that are no side: nothing but intergovernmental and forensic bodies, or a party without state and armed group
 * that the package knows as neutral intermediary. A forensic body of a ministry has the ministry's party, hence a side.
 */
function neutralParties(pkg: CairnPackage): ReadonlySet<string> {
  const known = neutralPartiesOf.get(pkg)
  if (known) return known
  const claims = pkg.features.flatMap(({ properties }) => properties.claims)
  const mediating = claims.filter(({ claimantRole }) => claimantRole === 'neutral_intermediary')
  const mediators = new Set(mediating.map(({ claimant }) => pkg.agents.get(claimant)?.party))
  const neutral = pkg.parties
    .map(({ id }) => id)
    .filter((id) => {
      const kinds = [...pkg.agents.values()].filter(({ party }) => party === id).map(({ kind }) => kind)
      return mediators.has(id) ? !kinds.some(isFighting) : kinds.every(isAboveSides)
    })
  const parties = new Set(neutral)
  neutralPartiesOf.set(pkg, parties)
  return parties
}

function isFighting(kind: AgentKind): boolean {
  return kind === 'state' || kind === 'armed_group'
}

function isAboveSides(kind: AgentKind): boolean {
  return kind === 'igo' || kind === 'forensic_body'
}

/** Its author, publisher or site bears a name of the agent or of the body that the agent speaks for. */
function isOwnDocument(source: Source | undefined, agent: Agent, pkg: CairnPackage): boolean {
  if (!source) return false
  const authors = source.csl.author?.map(({ literal }) => literal) ?? []
  const credited = [...authors, source.csl.publisher, source.csl['container-title']].map((name) =>
    folded(name ?? ''),
  )
  const names = agentWithBodies(agent.id, pkg).flatMap((body) => body.names.map(({ value }) => folded(value)))
  return credited.some((credit) => names.some((name) => isNameAtStart(credit, name)))
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().trim()
}

/** "International Committee of the Red Cross (Russian site)" bears the name before its bracket. */
function isNameAtStart(credit: string, name: string): boolean {
  return name !== '' && credit.startsWith(name) && !/^[\p{L}\p{N}]/u.test(credit.slice(name.length))
}
