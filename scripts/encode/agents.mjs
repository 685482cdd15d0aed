import { ARMENIA_AND_KARABAKH } from './agents-am-nk.mjs'
import { AZERBAIJAN } from './agents-az.mjs'
import { OTHERS } from './agents-other.mjs'

const TABLE = [...AZERBAIJAN, ...ARMENIA_AND_KARABAKH, ...OTHERS]
const byClaimant = new Map(TABLE.flatMap((row) => row.claimants.map((claimant) => [claimant, row])))

/** Row of the agent table for a claim of the references. Throws when the spelling is unknown or the party differs. */
export function agentOf(claim) {
  const row = byClaimant.get(claim.claimant)
  if (!row) throw new Error(`${claim.id}: no agent for ${claim.claimant}`)
  if (row.party !== claim.claimantParty)
    throw new Error(`${claim.id}: ${row.id} is listed under ${row.party}`)
  return row
}

/**
 * Office or capacity at the date of the statement; null when none is stated. Where several
 * spellings became one agent, what the spelling said more goes here.
 */
export function capacityOf(claim) {
  const more = agentOf(claim).as?.[claim.claimant]
  return more ?? claim.capacityAtDate
}

const nameList = ({ en, self, ru }) => [
  { value: en, lang: 'en' },
  ...(self ? [{ value: self, lang: 'en' }] : []),
  ...(ru ? [{ value: ru, lang: 'ru' }] : []),
]

/** Offices that the claims state, once each, when the table has none of its own. */
function capacitiesOf(row, claims) {
  if (row.kind !== 'person') return undefined
  const titles = claims.filter((claim) => agentOf(claim) === row).map((claim) => claim.capacityAtDate)
  const stated = [...new Set(titles)].filter((title) => title !== null).map((title) => ({ title }))
  return row.capacities ?? stated
}

/** agents.json's list: every row that a claim uses, or that one in use belongs to, sorted by id. */
export function agentList(claims) {
  const used = new Set(claims.map((claim) => agentOf(claim).id))
  const needed = TABLE.filter((row) => used.has(row.id) || TABLE.some((other) => other.memberOf === row.id))
  const agents = needed.map((row) => ({
    id: row.id,
    kind: row.kind,
    names: nameList(row.names),
    party: row.party,
    capacities: capacitiesOf(row, claims),
    memberOf: row.memberOf,
    remarks: row.remarks,
  }))
  return agents.sort((a, b) => (a.id < b.id ? -1 : 1))
}
