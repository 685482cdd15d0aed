import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { fromTableMark } from '../../../src/domain/from-table.ts'
import type { Claim } from '../../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { CairnClaim } from '../../../src/ui/claim-card.ts'
import '../../../src/ui/claim-card.ts'
import type { SelectDetail } from '../../../src/ui/events.ts'
import { heard, mount, textOf } from '../a/mount.ts'
import { makeClaim } from '../a/synthetic-package.ts'
import { claimIn, documentPackage, documentSource, HASH, looseQuote } from './synthetic-document.ts'

/** The card of the first claim of the package. */
function open(pkg: CairnPackage, part: Partial<CairnClaim> = {}): Promise<CairnClaim> {
  const [feature] = pkg.features
  const { featureType, claims } = feature!.properties
  return mount<CairnClaim>('cairn-claim', { pkg, featureType, claim: claims[0]!, ...part })
}

const alone = (part: Partial<Claim> = {}): Promise<CairnClaim> =>
  open(documentPackage([claimIn('one', [looseQuote('SYNTHETIC words')], part)]))

const words = async (part: Partial<Claim>): Promise<string> => textOf(await alone(part))

afterEach(() => document.body.replaceChildren())

test('a claim leads with who, in which office, when and how certainly', async () => {
  const text = await words({ capacity: 'harbour master', modality: 'presumed' })
  expect(text).toContain('Northern office · harbour master · 4 Mar 2021 · presumed')
})

test('a denial is struck through and says that it is one', async () => {
  const panel = await alone({ polarity: 'denies' })
  expect(textOf(panel)).toContain('asserted, a denial')
  expect(panel.renderRoot.querySelectorAll('.mark .strike').length).toBeGreaterThan(0)
})

test('a claim without any date says so instead of leaving it out', async () => {
  expect(await words({ dates: [] })).toContain('Northern office · statement undated · asserted')
})

test('the quoted phrase carries the language of the passage', async () => {
  const panel = await open(documentPackage([claimIn('one', [looseQuote('Здесь', { lang: 'ru' })])]))
  const quote = panel.renderRoot.querySelector('blockquote')
  expect([quote?.lang, quote?.textContent]).toEqual(['ru', '“Здесь”'])
})

test('the document opens at this claim', async () => {
  await alone()
  const asked = heard<SelectDetail>('select')
  await page.getByRole('button', { name: 'Ocean Gazette, 2 Mar 2024' }).click()
  expect(asked).toEqual([{ source: 'doc', claim: 'one' }])
})

test('whether the text is at hand is said: attached, not attached, or never kept', async () => {
  const panel = await alone()
  expect(textOf(panel)).toContain('text not attached')
  panel.attached = new Set([HASH])
  await panel.updateComplete
  expect(textOf(panel)).toContain('your copy is attached')
  panel.pkg = documentPackage([panel.claim], documentSource({ captures: [] }))
  await panel.updateComplete
  expect(textOf(panel)).toContain('no copy was kept; the quote is from the text as read')
})

test('a date and a quote that only a table gives are said to be the table’s, never the document’s', async () => {
  const { csl } = documentSource()
  const dates = [{ kind: 'incident', edtf: '2021-03', verbatim: 'März 21', basis: 'stated' }] as const
  const claim = claimIn('one', [looseQuote('SYNTHETIC')], { dates: [...dates] })
  const read = textOf(await open(documentPackage([claim])))
  expect(read).toContain('stated in the document: “März 21”')
  const panel = await open(
    documentPackage([claim], documentSource({ csl: { ...csl, ...fromTableMark }, captures: [] })),
  )
  expect(textOf(panel)).toContain('in the table: “März 21”')
  expect(textOf(panel)).toContain('the quote is as in the table, not compared with the document')
  expect(textOf(panel)).not.toMatch(/in the document:|text as read/)
})

test('a claim whose document is missing says which one', async () => {
  const lost = claimIn('one', [looseQuote('SYNTHETIC', { source: 'gone' })])
  expect(textOf(await open(documentPackage([lost])))).toContain('the document “gone” is missing')
})

test('relations are shown in both directions, with the other claim’s line, and lead there', async () => {
  const pkg = documentPackage([
    makeClaim('one', { relations: [{ type: 'supersedes', claim: 'old' }] }),
    makeClaim('old', { modality: 'possible' }),
    makeClaim('answer', { claimant: 'south-office', relations: [{ type: 'responds_to', claim: 'one' }] }),
  ])
  const panel = await open(pkg)
  const list = page.getByRole('list', { name: 'Relations to other claims' })
  await expect.element(list).toHaveTextContent('supersedes Northern office, 4 Mar 2021, possible')
  await expect.element(list).toHaveTextContent('is answered by Southern office, 4 Mar 2021, asserted')
  const asked = heard<SelectDetail>('select')
  for (const button of panel.renderRoot.querySelectorAll<HTMLElement>('.relations button')) button.click()
  expect(asked.map(({ claim }) => claim)).toEqual(['old', 'answer'])
})

test('claims that contradict each other do so in one line', async () => {
  const pkg = documentPackage([
    makeClaim('one', { relations: [{ type: 'contradicts', claim: 'two' }] }),
    makeClaim('two', { claimant: 'south-office', relations: [{ type: 'contradicts', claim: 'one' }] }),
  ])
  const panel = await open(pkg)
  const lines = [...panel.renderRoot.querySelectorAll('.relations li')].map((line) => textOf(line).trim())
  expect(lines).toEqual(['↳ contradicts, and is contradicted by, Southern office, 4 Mar 2021, asserted'])
})

test('numbers are said as they were claimed; words such as “hundreds” get no number', async () => {
  const count = { kind: 'remains' as const, low: 4, best: null, high: null, qualifier: 'at_least' as const }
  expect(await words({ count })).toContain('remains: at least 4')
  const vague = { ...count, low: null, qualifier: 'vague' as const, verbatim: 'hundreds' }
  expect(await words({ count: vague })).toContain('remains: “hundreds”')
  expect(await words({ count: { ...count, high: 6 } })).toContain('remains: between 4 and 6')
})

test('other dates come with how they are known', async () => {
  const dates: Claim['dates'] = [
    { kind: 'discovery', edtf: '2024-02-21', basis: 'resolved', verbatim: 'yesterday' },
    { kind: 'burial', edtf: null, basis: 'not_stated' },
  ]
  const text = await words({ dates })
  expect(text).toContain('discovery: 21 Feb 2024 (worked out from the document: “yesterday”)')
  expect(text).toContain('burial: not stated')
})

test('the place is the one that this claim has, in its own words', async () => {
  const place = { verbatim: 'by the reef', placeId: 'alpha', precisionCode: 'near_settlement' as const }
  expect(await words({ place })).toContain('place: “by the reef” (Alpha / Alfa; near a settlement)')
  expect(await words({})).toContain('place: not stated')
})

test('grades are two, by a named assessor; a claim without any is not graded', async () => {
  expect(await words({})).toContain('not graded')
  const assessments: Claim['assessments'] = [
    {
      scheme: 'admiralty',
      sourceReliability: 'B',
      informationCredibility: 3,
      assessor: 'SYNTHETIC desk',
      date: '2024-05-06',
      rationale: 'seen by two ships',
    },
  ]
  expect(await words({ assessments })).toContain(
    'graded B / 3 by SYNTHETIC desk, 2024-05-06: seen by two ships',
  )
})

test('whoever is held responsible is named in words, be it a body or a whole party', async () => {
  expect(await words({ attribution: { accused: 'south-office', verbatim: 'they' } })).toContain(
    'holds responsible: Southern office (“they”)',
  )
  const byParty = await words({ attribution: { accused: 'south', verbatim: null } })
  expect(byParty).toContain('holds responsible: South Atlantis')
  expect(byParty).not.toContain('“”')
})
