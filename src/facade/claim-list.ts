/** The matching claims as one list, the newest statement first: located and unlocated, whoever speaks, by one rule. */
import { claimsAt } from '../domain/matching-claims.ts'
import { localText } from '../domain/package.ts'
import { partiesInOrder, partyOfAgent } from '../domain/party-order.ts'
import { statementDay } from '../domain/statement-order.ts'
import { t } from '../i18n/message.ts'
import { featureAt } from '../picture/shown-rows.ts'
import { statusAt } from '../query/core/status-column.ts'
import { claimItem, type ListedClaim } from './claim-item.ts'
import { type FacadeInput, FIRST_CLAIMS, MOST_CLAIMS } from './facade-input.ts'
import type { Tree } from './tree.ts'

/** Claims in the order of the list: newest statement first, undated last, equals by id. */
export function listedClaims({
  package: pkg,
  result,
  statuses,
}: Pick<FacadeInput, 'package' | 'result' | 'statuses'>): readonly ListedClaim[] {
  const all = Array.from(result.rows).flatMap((row, at) => {
    const feature = featureAt(pkg, row)
    const isContested = statusAt(statuses, row) === 'contested'
    return claimsAt(result.matchingClaims, at, feature).map((claim) => ({ claim, feature, isContested }))
  })
  const dated = all.map((listed) => ({ listed, day: statementDay(listed.claim) ?? Number.MIN_SAFE_INTEGER }))
  dated.sort((a, b) => b.day - a.day || (a.listed.claim.id < b.listed.claim.id ? -1 : 1))
  return dated.map(({ listed }) => listed)
}

/** Number of matching claims, and the list as far as it belongs on the first screen, with the way to all of it. */
export function claimSection(input: FacadeInput): Tree {
  const listed = listedClaims(input)
  const items = itemsOf(listed, input)
  return [
    'section',
    { class: 'claims' },
    ...headingOf(listed, input),
    ['ol', {}, ...items.slice(0, FIRST_CLAIMS)],
    ...furtherClaims(listed.length, items.slice(FIRST_CLAIMS), input),
  ]
}

/** All claims in one list, as far as a page can show them. */
export function wholeList(input: FacadeInput): Tree {
  const listed = listedClaims(input)
  return [
    'section',
    {},
    ...headingOf(listed, input),
    ['ol', {}, ...itemsOf(listed, input)],
    ...restOf(listed.length, input),
  ]
}

const itemsOf = (listed: readonly ListedClaim[], input: FacadeInput): readonly Tree[] =>
  listed.slice(0, MOST_CLAIMS).map((one) => claimItem(one, input))

const headingOf = (listed: readonly ListedClaim[], input: FacadeInput): readonly Tree[] => [
  ['h2', {}, t('facade.claims', { n: listed.length })],
  [
    'p',
    { class: 'soft' },
    [t('documents.contentNote'), t('facade.order'), t('facade.sitesSeeVisit')].join(' '),
  ],
  ...partyLine(listed, input),
]

/** How many claims come from whom: the newest few may all be of one side. */
function partyLine(listed: readonly ListedClaim[], { package: pkg, lang }: FacadeInput): Tree[] {
  const speakers = listed.map(({ claim }) => claim.claimant)
  const counts = partiesInOrder(pkg, speakers).flatMap(({ id, label }) => {
    const n = speakers.filter((agent) => partyOfAgent(agent, pkg) === id).length
    return n === 0 ? [] : [`${localText(label, lang)} ${n}`]
  })
  return counts.length < 2
    ? []
    : [['p', { class: 'soft' }, t('facade.parties', { parties: counts.join(' · ') })]]
}

function furtherClaims(count: number, rest: readonly Tree[], input: FacadeInput): Tree[] {
  if (rest.length === 0) return []
  const { claims } = input.links
  if (claims !== null)
    return [['p', {}, ['a', { class: 'more', href: claims }, t('facade.all', { n: count })]]]
  const summary: Tree = ['summary', {}, t('facade.further', { n: count - FIRST_CLAIMS })]
  const list: Tree = ['ol', { start: FIRST_CLAIMS + 1 }, ...rest]
  return [['details', { class: 'more' }, summary, list, ...restOf(count, input)]]
}

/** The way to what no page can list. */
function restOf(count: number, { links }: FacadeInput): Tree[] {
  if (count <= MOST_CLAIMS) return []
  return [['p', {}, ['a', { href: links.full }, t('facade.rest', { n: count - MOST_CLAIMS })]]]
}
