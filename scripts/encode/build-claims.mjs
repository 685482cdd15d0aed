import { agentOf, capacityOf } from './agents.mjs'
import { predicateOf } from './predicate-of.mjs'
import { relationsOf } from './relations.mjs'
import { seedSelectors } from './seeds.mjs'
import { remarksOf, statementOf, termInSource, verbatimModalOf } from './statements.mjs'

const ROLES = { 'republisher/syndicator': 'republisher' }

/** Passages that translate another text of the package: claim id to source id. */
const TRANSLATION_OF = { 'clm-armenpress-2022-04-01-2': 'src-armversion-203697' }

const MAX_WORDS = 12

function quoteSelector({ exact, prefix, suffix }) {
  return [{ type: 'TextQuoteSelector', exact, prefix: prefix || undefined, suffix: suffix || undefined }]
}

function passageOf(claim, report, captures) {
  const seed = captures.get(report.id)
  if (claim.quote.exact.split(/\s+/).length > MAX_WORDS) throw new Error(`${claim.id}: quote is too long`)
  return {
    source: report.id,
    capture: seed?.capture.sha256,
    selector: seed ? seedSelectors(seed.text, claim.quote, claim.id) : quoteSelector(claim.quote),
    lang: report.source.language,
    translationOf: TRANSLATION_OF[claim.id],
  }
}

const dateOf = ({ kind, edtf, verbatim, basis }) => ({ kind, edtf, verbatim, basis })
const placeOf = ({ verbatim, placeId, precisionCode }) => ({ verbatim, placeId, precisionCode })

function countOf(count) {
  if (count === null) return null
  const { kind, low, best, high, qualifier, verbatim } = count
  return { kind, low, best, high, qualifier, verbatim }
}

/** One claim of the references as a claim of the package. */
export function buildClaim(claim, report, all, captures) {
  return {
    id: claim.id,
    claimant: agentOf(claim).id,
    claimantRole: ROLES[claim.claimantRole] ?? claim.claimantRole,
    capacity: capacityOf(claim),
    predicate: predicateOf(claim),
    polarity: claim.polarity,
    modality: claim.modality,
    verbatimModal: verbatimModalOf(claim),
    statement: { en: statementOf(claim) },
    termInSource: termInSource(claim),
    dates: claim.dates.map(dateOf),
    place: placeOf(claim.place),
    count: countOf(claim.count),
    passages: [passageOf(claim, report, captures)],
    relations: relationsOf(claim, all),
    remarks: remarksOf(claim),
  }
}
