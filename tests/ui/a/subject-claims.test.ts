import { expect, test } from 'vitest'
import { saidLine } from '../../../src/design/said-line.ts'
import { subjectClaims } from '../../../src/domain/subject-claims.ts'
import { firstSaid } from '../../../src/ui/first-said.ts'
import { latestClaim } from '../../../src/ui/result-entries.ts'
import { trayGroups } from '../../../src/ui/tray-groups.ts'
import { makeClaim, makeFeature, makePackage, samplePackage } from './synthetic-package.ts'

const stated = (edtf: string | null) => [{ kind: 'statement' as const, edtf, basis: 'stated' as const }]

const predicates = [
  { id: 'burial_of_remains', label: { en: 'a burial' }, group: 'burial' as const },
  { id: 'investigation', label: { en: 'an investigation' }, group: 'process' as const },
]

test('an asserted investigation does not make a possible burial asserted', () => {
  const maybe = makeClaim('maybe', { modality: 'possible' })
  const looked = makeClaim('looked', { predicate: 'investigation' })
  const feature = makeFeature('f', [looked, maybe])
  const pkg = makePackage([feature], { predicates })
  expect(saidLine(subjectClaims(feature, [looked, maybe], pkg))).toBe('dashed')
})

test('when no claim says the thing itself, all of them speak for it', () => {
  const looked = makeClaim('looked', { predicate: 'investigation' })
  const feature = makeFeature('f', [looked])
  expect(subjectClaims(feature, [looked], makePackage([feature], { predicates }))).toEqual([looked])
})

test('a denial never outweighs what it denies, and alone it is struck through', () => {
  const denied = makeClaim('no', { polarity: 'denies' })
  expect(saidLine([denied, makeClaim('rumour', { modality: 'reported_by_others' })])).toBe('dotted')
  expect(saidLine([denied])).toBe('struck')
  expect(saidLine([])).toBe('solid')
})

test('an entry leads with the claim made first, among equals with the firmest', () => {
  const later = makeClaim('later', { dates: stated('2022') })
  const rumour = makeClaim('rumour', { modality: 'reported_by_others', dates: stated('2021-02-12') })
  const maybe = makeClaim('maybe', { modality: 'possible', dates: stated('2021-02-12') })
  expect(firstSaid([later, rumour, maybe])?.id).toBe('maybe')
  expect(firstSaid([])).toBeNull()
})

test('an undated claim is neither the first nor the latest while a dated one is there', () => {
  const undated = makeClaim('undated', { dates: stated(null) })
  const dated = makeClaim('dated', { dates: stated('1993') })
  expect(firstSaid([undated, dated])?.id).toBe('dated')
  expect(latestClaim([undated, dated])?.id).toBe('dated')
  expect(latestClaim([undated])?.id).toBe('undated')
})

test('the reason why a feature has no mark is read from its own place, not from a place beside the matter', () => {
  const aside = { verbatim: 'the wide water', placeId: 'wide', precisionCode: 'region' as const }
  const settled = { verbatim: 'a village', placeId: 'alpha', precisionCode: 'settlement' as const }
  const features = [
    makeFeature('aside', [makeClaim('a', { place: aside })], { precisionCode: 'unlocated' }),
    makeFeature('village', [makeClaim('b', { place: settled })], {
      precisionCode: 'unlocated',
      placeId: 'alpha',
    }),
    makeFeature('region', [makeClaim('c', { place: aside })], {
      precisionCode: 'unlocated',
      placeId: 'wide',
    }),
    makeFeature('located', [makeClaim('d')]),
  ]
  const entries = features.map((feature) => ({ feature, matching: feature.properties.claims }))
  const found = trayGroups(entries, makePackage(features))
  expect(found.map(({ reason, entries: own }) => [reason, own.map(({ feature }) => feature.id)])).toEqual([
    ['notStated', ['aside']],
    ['areaNamed', ['region']],
    ['positionUnknown', ['village']],
  ])
})

test('the tray groups hold every unlocated feature exactly once', () => {
  const pkg = samplePackage()
  const entries = pkg.features.map((feature) => ({ feature, matching: feature.properties.claims }))
  const ids = trayGroups(entries, pkg).flatMap((group) => group.entries.map(({ feature }) => feature.id))
  const unlocated = pkg.features.filter(({ geometry }) => geometry === null).map(({ id }) => id)
  expect(ids.sort()).toEqual(unlocated.sort())
})
