import { describe, expect, test } from 'vitest'
import { deriveStatus } from '../../src/domain/derived.ts'
import type { Agent, Claim, Source } from '../../src/domain/generated/package-types.ts'
import { contradictionsOf } from '../../src/domain/relations.ts'
import { t } from '../../src/i18n/message.ts'
import { madeAgent, madeClaim, madeClaimIn, madeFeature, madePackage, madeSource } from './made-package.ts'

const A = madeAgent('ag-a', 'party-a')
const A2 = madeAgent('ag-a2', 'party-a')
const B = madeAgent('ag-b', 'party-b')
const OUTLET = madeAgent('ag-outlet', 'party-media', { kind: 'outlet' })
const OTHER_OUTLET = madeAgent('ag-outlet-2', 'party-media-2', { kind: 'outlet' })

function derive(
  claims: readonly Claim[],
  agents: readonly Agent[] = [A, A2, B, OUTLET, OTHER_OUTLET],
  sources?: readonly Source[],
) {
  const feature = madeFeature('ft-1', claims)
  return deriveStatus(feature, madePackage([feature], agents, sources))
}

const keys = (result: ReturnType<typeof derive>) => result.reasons.map(({ key }) => key)
const relation = (type: Claim['relations'][number]['type'], claim: string): Partial<Claim> => ({
  relations: [{ type, claim }],
})

describe('independent origins, not outlets', () => {
  test('one claimant who repeats itself is one origin', () => {
    const result = derive([madeClaim('c1'), madeClaim('c2'), madeClaim('c3')])
    expect(result).toMatchObject({ status: 'single_origin', originCount: 1, partyCount: 1 })
  })

  test('two bodies of one party are two origins of one party', () => {
    const result = derive([madeClaim('c1'), madeClaim('c2', { claimant: 'ag-a2' })])
    expect(result).toMatchObject({ status: 'multi_origin_one_party', originCount: 2, partyCount: 1 })
  })

  test('an office holder and the body it speaks for are one origin', () => {
    const holder = madeAgent('ag-holder', 'party-a', { kind: 'person', memberOf: 'ag-a' })
    const result = derive([madeClaim('c1'), madeClaim('c2', { claimant: 'ag-holder' })], [A, holder])
    expect(result).toMatchObject({ status: 'single_origin', originCount: 1 })
  })

  test('an agent that is its own member by mistake does not hang', () => {
    const one = madeAgent('ag-one', 'party-a', { memberOf: 'ag-two' })
    const two = madeAgent('ag-two', 'party-a', { memberOf: 'ag-one' })
    expect(derive([madeClaim('c1', { claimant: 'ag-one' })], [one, two]).originCount).toBe(1)
  })

  test.each(['repeats', 'derives_from'] as const)(
    'a claim that %s another is its origin, and its party is not counted',
    (type) => {
      const result = derive([
        madeClaim('c1'),
        madeClaim('c2', { claimant: 'ag-outlet', ...relation(type, 'c1') }),
      ])
      expect(result).toMatchObject({ status: 'single_origin', originCount: 1, partyCount: 1 })
      expect(result.reasons[0]?.values.names).toBe('Body ag-a')
    },
  )

  test('two claims that repeat the same claim of another feature are one origin', () => {
    const here = madeFeature('ft-1', [
      madeClaim('c1', relation('repeats', 'c9')),
      madeClaim('c2', { claimant: 'ag-b', ...relation('repeats', 'c9') }),
    ])
    const there = madeFeature('ft-2', [madeClaim('c9', { claimant: 'ag-a2' })])
    expect(deriveStatus(here, madePackage([here, there], [A, A2, B])).originCount).toBe(1)
  })

  test('a claimant met on another feature does not join two bodies here', () => {
    const here = madeFeature('ft-1', [madeClaim('c1'), madeClaim('c2', { claimant: 'ag-b' })])
    const there = madeFeature('ft-2', [
      madeClaim('c8'),
      madeClaim('c9', { claimant: 'ag-b', ...relation('repeats', 'c8') }),
    ])
    expect(deriveStatus(here, madePackage([here, there], [A, B])).originCount).toBe(2)
  })

  test('corroboration keeps origins apart', () => {
    const result = derive([
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-b', ...relation('corroborates', 'c1') }),
    ])
    expect(result).toMatchObject({ status: 'multi_party', originCount: 2, partyCount: 2 })
  })
})

describe('relay chains of documents', () => {
  const agency = madeSource('src-agency')
  const paper = madeSource('src-paper', {
    derivedFrom: [{ source: 'src-agency', citedAs: 'the agency', step: 'relays' }],
  })
  const copy = madeSource('src-copy', {
    derivedFrom: [{ source: 'src-paper', citedAs: 'the paper', step: 'syndicates' }],
  })
  const outletClaim = (id: string, source: string, claimant = 'ag-outlet') =>
    madeClaimIn(source, id, { claimant, claimantRole: 'publisher' })

  test('outlets in their own words are no origin beside the speaker whose document they relay', () => {
    const claims = [
      madeClaimIn('src-agency', 'c1'),
      outletClaim('c2', 'src-paper'),
      outletClaim('c3', 'src-copy', 'ag-outlet-2'),
    ]
    expect(derive(claims, undefined, [agency, paper, copy])).toMatchObject({
      status: 'single_origin',
      originCount: 1,
      partyCount: 1,
    })
  })

  test('outlets that relay the same absent document are one origin', () => {
    const cited = (id: string, citedAs: string) =>
      madeSource(id, { derivedFrom: [{ source: null, citedAs, step: 'quotes' }] })
    const claims = [outletClaim('c1', 'src-1'), outletClaim('c2', 'src-2', 'ag-outlet-2')]
    expect(
      derive(claims, undefined, [cited('src-1', 'The Agency, 3 May'), cited('src-2', 'the agency, 3 May ')])
        .originCount,
    ).toBe(1)
    expect(
      derive(claims, undefined, [cited('src-1', 'The Agency'), cited('src-2', 'Another')]).originCount,
    ).toBe(2)
  })

  test('two speakers quoted along one chain stay two origins', () => {
    const claims = [
      madeClaimIn('src-agency', 'c1'),
      madeClaimIn('src-paper', 'c2', { claimant: 'ag-b' }),
      outletClaim('c3', 'src-paper'),
    ]
    expect(derive(claims, undefined, [agency, paper])).toMatchObject({ originCount: 2, partyCount: 2 })
  })

  test('an outlet that reports by itself is an origin', () => {
    expect(
      derive([madeClaimIn('src-agency', 'c1'), outletClaim('c2', 'src-else')], undefined, [
        agency,
        madeSource('src-else'),
      ]).originCount,
    ).toBe(2)
  })

  test('documents that derive from each other by mistake do not hang', () => {
    const loop = (id: string, source: string) =>
      madeSource(id, { derivedFrom: [{ source, citedAs: source, step: 'relays' }] })
    expect(
      derive([outletClaim('c1', 'src-1')], undefined, [loop('src-1', 'src-2'), loop('src-2', 'src-1')])
        .originCount,
    ).toBe(1)
  })
})

describe('contested', () => {
  test('a contradiction between parties, with who contradicts whom', () => {
    const result = derive([
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-b', ...relation('contradicts', 'c1') }),
    ])
    expect(result.status).toBe('contested')
    expect(result.reasons[0]).toEqual({
      key: 'derived.contradicts',
      values: { who: 'Body ag-b', whom: 'Body ag-a', claim: 'c2', otherClaim: 'c1' },
    })
  })

  test('a contradiction within one party is listed and does not make it contested', () => {
    const feature = madeFeature('ft-1', [
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-a2', ...relation('contradicts', 'c1') }),
    ])
    const pkg = madePackage([feature], [A, A2])
    expect(deriveStatus(feature, pkg).status).toBe('multi_origin_one_party')
    expect(contradictionsOf(feature, pkg)).toMatchObject([
      { isBetweenParties: false, from: { claim: { id: 'c2' } } },
    ])
  })

  test('both features of a contradiction are contested', () => {
    const here = madeFeature('ft-1', [madeClaim('c1')])
    const there = madeFeature('ft-2', [
      madeClaim('c2', { claimant: 'ag-b', ...relation('contradicts', 'c1') }),
    ])
    const pkg = madePackage([here, there], [A, B])
    expect([here, there].map((feature) => deriveStatus(feature, pkg).status)).toEqual([
      'contested',
      'contested',
    ])
    expect(contradictionsOf(here, pkg)).toMatchObject([{ from: { row: 1 }, to: { row: 0 } }])
  })

  test('a mutual contradiction is one, named as mutual', () => {
    const result = derive([
      madeClaim('c1', relation('contradicts', 'c2')),
      madeClaim('c2', { claimant: 'ag-b', ...relation('contradicts', 'c1') }),
    ])
    expect(keys(result).filter((key) => key.includes('contradict'))).toEqual(['derived.contradictEachOther'])
  })

  test('a denying response contradicts, any other response does not', () => {
    const response = { claimant: 'ag-b', ...relation('responds_to', 'c1') }
    expect(derive([madeClaim('c1'), madeClaim('c2', { ...response, polarity: 'denies' })]).status).toBe(
      'contested',
    )
    expect(derive([madeClaim('c1'), madeClaim('c2', { ...response, modality: 'denied' })]).status).toBe(
      'contested',
    )
    expect(derive([madeClaim('c1'), madeClaim('c2', response)]).status).toBe('multi_party')
  })

  test('a denial of another party in a predicate of dispute contests without a relation', () => {
    const denial = { claimant: 'ag-b', predicate: 'evidence-disputed', polarity: 'denies' } as const
    const result = derive([madeClaim('c1'), madeClaim('c2', denial)])
    expect(result.status).toBe('contested')
    expect(result.reasons[0]).toEqual({ key: 'derived.disputes', values: { who: 'Body ag-b', claim: 'c2' } })
    expect(derive([madeClaim('c1'), madeClaim('c2', { ...denial, claimant: 'ag-a2' })]).status).not.toBe(
      'contested',
    )
  })

  test('a search without result disputes nobody and adds no voice', () => {
    const negative = { claimant: 'ag-b', predicate: 'search-without-result', polarity: 'denies' } as const
    expect(derive([madeClaim('c1'), madeClaim('c2', negative)])).toMatchObject({
      status: 'single_origin',
      partyCount: 1,
    })
  })

  test('it is said all the same who denies something beside what another party affirms', () => {
    const negative = { claimant: 'ag-b', predicate: 'search-without-result', polarity: 'denies' } as const
    const { reasons } = derive([madeClaim('c1'), madeClaim('c2', negative), madeClaim('c3', negative)])
    expect(reasons.filter(({ key }) => key === 'derived.deniesHere')).toEqual([
      { key: 'derived.deniesHere', values: { who: 'Body ag-b', claim: 'c2' } },
    ])
    const ofItsOwn = derive([madeClaim('c1'), madeClaim('c2', { ...negative, claimant: 'ag-a2' })])
    expect(keys(ofItsOwn)).not.toContain('derived.deniesHere')
  })

  test('a feature with nothing but negative findings counts them and says so', () => {
    const result = derive([madeClaim('c1', { predicate: 'search-without-result', polarity: 'denies' })])
    expect(result).toMatchObject({ status: 'single_origin', originCount: 1 })
    expect(keys(result)).toEqual(['derived.denyingOrigins', 'derived.parties', 'derived.onlyDenials'])
  })
})

describe('examined by a neutral body', () => {
  const NEUTRAL = madeAgent('ag-n', 'party-n', { names: [{ value: 'Neutral Committee', lang: 'en' }] })
  const STATE = madeAgent('ag-state', 'party-a', { kind: 'state' })
  const titled = (id: string, publisher: string) =>
    madeSource(id, { csl: { id, type: 'webpage', publisher } })
  const own = titled('src-own', 'Neutral Committee (SYNTHETIC site)')
  const relayed = titled('src-relay', 'Neutral Committees Daily')
  const examination: Partial<Claim> = {
    claimant: 'ag-n',
    claimantRole: 'neutral_intermediary',
    predicate: 'recovery',
    dates: [{ kind: 'exhumation', edtf: '2023-10', basis: 'stated' }],
  }
  const status = (claim: Claim, agents: readonly Agent[] = [A, STATE, NEUTRAL]) =>
    derive([madeClaim('c1'), claim], agents, [own, relayed]).status

  test('its own document about recovery of remains', () => {
    const result = derive([madeClaim('c1'), madeClaim('c2', examination)], [A, STATE, NEUTRAL], [own])
    expect(result.status).toBe('examined_by_neutral_body')
    expect(result.reasons[0]).toEqual({
      key: 'derived.examined',
      values: { who: 'Neutral Committee', claim: 'c2' },
    })
  })

  test.each([
    ['only relayed by an outlet', madeClaimIn('src-relay', 'c2', examination)],
    ['about something else', madeClaim('c2', { ...examination, predicate: 'burial' })],
    ['in another role', madeClaim('c2', { ...examination, claimantRole: 'speaker' })],
    ['still awaited', madeClaim('c2', { ...examination, modality: 'pending' })],
    [
      'about no work at any time',
      madeClaim('c2', { ...examination, dates: [{ kind: 'publication', edtf: '2023', basis: 'stated' }] }),
    ],
  ])('not when it is %s', (_, claim) => {
    expect(status(claim)).toBe('multi_party')
  })

  test('not by a mediator of a party that has a state or an armed group', () => {
    const fighter = madeAgent('ag-fighter', 'party-n', { kind: 'armed_group' })
    expect(status(madeClaim('c2', examination), [A, NEUTRAL, fighter])).toBe('multi_party')
  })

  test('a forensic body counts only when its party is nothing but such bodies', () => {
    const claim = madeClaim('c2', { ...examination, claimantRole: 'forensic_body' })
    const forensic = madeAgent('ag-n', 'party-n', { kind: 'forensic_body', names: NEUTRAL.names })
    const ministry = madeAgent('ag-ministry', 'party-n')
    expect(status(claim, [A, forensic])).toBe('examined_by_neutral_body')
    expect(status(claim, [A, forensic, ministry])).toBe('multi_party')
  })

  test('disagreement between parties is never hidden by it', () => {
    const denial = madeClaim('c3', { claimant: 'ag-b', ...relation('contradicts', 'c1') })
    const result = derive(
      [madeClaim('c1'), madeClaim('c2', examination), denial],
      [A, B, STATE, NEUTRAL],
      [own],
    )
    expect(result.status).toBe('contested')
    expect(keys(result)).toContain('derived.examined')
  })
})

describe('reasons', () => {
  test('two bodies that contradict each other in several claims are named once', () => {
    const result = derive([
      madeClaim('c1'),
      madeClaim('c2'),
      madeClaim('c3', { claimant: 'ag-b', ...relation('contradicts', 'c1') }),
      madeClaim('c4', { claimant: 'ag-b', ...relation('contradicts', 'c2') }),
    ])
    expect(result.reasons.filter(({ key }) => key === 'derived.contradicts')).toHaveLength(1)
  })

  test('a denial that a contradiction tells already is not told again', () => {
    const denial = { claimant: 'ag-b', predicate: 'evidence-disputed', polarity: 'denies' } as const
    const result = derive([madeClaim('c1'), madeClaim('c2', { ...denial, ...relation('contradicts', 'c1') })])
    expect(keys(result)).not.toContain('derived.disputes')
  })
})

describe('withdrawn', () => {
  test('when its claimant took every claim back', () => {
    const result = derive([madeClaim('c1'), madeClaim('c2', relation('withdraws', 'c1'))])
    expect(result).toMatchObject({ status: 'withdrawn', originCount: 0, partyCount: 0 })
    expect(keys(result)).toEqual(['derived.allWithdrawn', 'derived.withdrawnClaims'])
  })

  test('when the only claim was replaced by one on another feature', () => {
    const here = madeFeature('ft-1', [madeClaim('c1')])
    const there = madeFeature('ft-2', [madeClaim('c2', relation('supersedes', 'c1'))])
    expect(deriveStatus(here, madePackage([here, there])).status).toBe('withdrawn')
  })

  test('not when a count was only replaced by a later one', () => {
    expect(derive([madeClaim('c1'), madeClaim('c2', relation('supersedes', 'c1'))]).status).toBe(
      'single_origin',
    )
  })

  test('nobody can withdraw for somebody else', () => {
    const result = derive([
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-b', ...relation('withdraws', 'c1') }),
    ])
    expect(result.status).toBe('single_origin')
  })

  test('a withdrawn claim contradicts nobody and is not counted', () => {
    const result = derive([
      madeClaim('c1'),
      madeClaim('c2', { claimant: 'ag-b', ...relation('contradicts', 'c1') }),
      madeClaim('c3', { claimant: 'ag-b', ...relation('withdraws', 'c2') }),
    ])
    expect(result).toMatchObject({ status: 'single_origin', originCount: 1 })
    expect(keys(result)).toContain('derived.withdrawnClaims')
  })
})

test('a feature without claims has no status', () => {
  expect(derive([])).toEqual({ status: null, originCount: 0, partyCount: 0, reasons: [] })
})

test('every reason reads as a sentence with its values', () => {
  const disputing = { claimant: 'ag-b', predicate: 'evidence-disputed', polarity: 'denies' } as const
  const results = [
    derive([madeClaim('c1'), madeClaim('c2', { claimant: 'ag-b', ...relation('contradicts', 'c1') })]),
    derive([madeClaim('c1'), madeClaim('c2', disputing)]),
    derive([madeClaim('c1'), madeClaim('c2', relation('withdraws', 'c1'))]),
    derive([madeClaim('c1', { polarity: 'denies' })]),
  ]
  const sentences = results.flatMap(({ reasons }) => reasons.map(({ key, values }) => t(key, values)))
  expect(sentences).toContain('Body ag-b contradicts Body ag-a.')
  expect(sentences).toContain('Body ag-b disputes what another party reports here.')
  expect(sentences).toContain('2 parties: Party party-a; Party party-b.')
  expect(sentences).toContain('The claim here is a denial or a negative finding.')
  expect(sentences.filter((sentence) => /[{}]|derived\./.test(sentence))).toEqual([])
})
