import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { CairnFeature, Claim } from '../../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { SelectDetail } from '../../../src/ui/events.ts'
import type { CairnMatrix } from '../../../src/ui/matrix.ts'
import '../../../src/ui/feature.ts'
import '../../../src/ui/matrix.ts'
import { heard, mount, textOf } from '../a/mount.ts'
import { HOSTILE, makeClaim, makeFeature, makePackage } from '../a/synthetic-package.ts'

const said = (edtf: string | null): Pick<Claim, 'dates'> => ({
  dates: [{ kind: 'statement', edtf, basis: edtf === null ? 'not_stated' : 'stated' }],
})

/** Two parties about one site: a number that grows, a denial, a repetition, and a find. */
function disputed(): CairnPackage {
  const count = (low: number): Pick<Claim, 'count'> => ({
    count: { kind: 'remains', low, best: null, high: null, qualifier: 'at_least' },
  })
  const claims = [
    makeClaim('few', { ...said('2021-03-04'), ...count(4) }),
    makeClaim('many', {
      ...said('2021-05-06'),
      ...count(18),
      relations: [{ type: 'supersedes', claim: 'few' }],
    }),
    makeClaim('found', {
      predicate: 'site_found',
      modality: 'possible',
      dates: [...said('2021-03-01').dates, { kind: 'discovery', edtf: '2021-02', basis: 'stated' }],
    }),
    makeClaim('echo', {
      claimant: 'north-1',
      ...said('2021-03-05'),
      relations: [{ type: 'repeats', claim: 'few' }],
    }),
    makeClaim('denial', {
      claimant: 'south-office',
      polarity: 'denies',
      modality: 'denied',
      ...said(null),
      relations: [{ type: 'contradicts', claim: 'few' }],
    }),
  ]
  return makePackage([makeFeature('alpha', claims, { label: { en: 'Alpha, centre' } })])
}

function open(pkg = disputed(), part: Partial<CairnMatrix> = {}): Promise<CairnMatrix> {
  return mount<CairnMatrix>('cairn-matrix', { pkg, featureId: pkg.features[0]!.id, ...part })
}

const entry = (panel: CairnMatrix, statement: string): HTMLButtonElement =>
  [...panel.renderRoot.querySelectorAll<HTMLButtonElement>('button.entry')].find((button) =>
    button.textContent?.includes(`statement ${statement}.`),
  )!

beforeEach(() => page.viewport(1280, 800))
afterEach(() => document.body.replaceChildren())

describe('as a table', () => {
  test('claimants are row heads by party, predicates column heads by group', async () => {
    const panel = await open()
    await expect.element(page.getByRole('table', { name: 'Who says what about Alpha, centre' })).toBeVisible()
    const texts = (selector: string) =>
      [...panel.renderRoot.querySelectorAll(selector)].map((head) => head.textContent?.trim())
    expect(texts('thead th[scope="colgroup"]')).toEqual(['burial', 'discovery'])
    expect(texts('thead th[scope="col"]')).toEqual(['Who says it', 'remains were buried', 'a site was found'])
    expect(texts('tbody th[scope="rowgroup"]')).toEqual(['North Atlantis', 'South Atlantis'])
    expect(texts('tbody th[scope="row"]')).toEqual(['Northern office', 'Northern voice 1', 'Southern office'])
  })

  test('every claim is one button, and what nobody says is said to be no claim', async () => {
    const panel = await open()
    expect(panel.renderRoot.querySelectorAll('button.entry')).toHaveLength(5)
    expect(page.getByText('no claim', { exact: true }).elements()).toHaveLength(2)
  })

  test('an entry says who, how certainly, when, how many, what and when it is said to have been', async () => {
    const panel = await open()
    expect(textOf(entry(panel, 'few'))).toMatch(
      /Northern office : asserted · 4 Mar 2021 remains: at least 4 SYNTHETIC statement few/,
    )
    expect(textOf(entry(panel, 'found'))).toMatch(/possible · 1 Mar 2021 .*discovery: Feb 2021/)
    expect(textOf(entry(panel, 'denial'))).toMatch(/Southern office : denied · statement undated/)
  })

  test('a denial is struck through; what is possible is dashed', async () => {
    const panel = await open()
    expect(entry(panel, 'denial').querySelector('.glyph .strike')).not.toBeNull()
    expect(entry(panel, 'few').querySelector('.glyph .strike')).toBeNull()
    expect(entry(panel, 'found').querySelector('.glyph path')!.getAttribute('stroke-dasharray')).toBe(
      '4.2 2.6',
    )
  })

  test('contradiction, repetition and replacement stand on both claims, with the other’s name and date', async () => {
    const panel = await open()
    expect(textOf(entry(panel, 'denial'))).toContain('contradicts Northern office, 4 Mar 2021')
    expect(textOf(entry(panel, 'few'))).toContain('is contradicted by Southern office, statement undated')
    expect(textOf(entry(panel, 'few'))).toContain('is repeated by Northern voice 1, 5 Mar 2021')
    expect(textOf(entry(panel, 'few'))).toContain('is superseded by its own claim, 6 May 2021')
    expect(textOf(entry(panel, 'echo'))).toContain('repeats Northern office, 4 Mar 2021')
  })

  test('a repetition and a replaced claim are quieter, and only these', async () => {
    const panel = await open()
    const quiet = [...panel.renderRoot.querySelectorAll('.quiet .statement')].map((one) => one.textContent)
    expect(quiet).toEqual(['SYNTHETIC statement few.', 'SYNTHETIC statement echo.'])
  })

  test('two claims that contradict each other are said to do so once on each', async () => {
    const mutual = (id: string, other: string, claimant: string) =>
      makeClaim(id, { claimant, relations: [{ type: 'contradicts', claim: other }] })
    const claims = [mutual('one', 'two', 'north-office'), mutual('two', 'one', 'south-office')]
    const panel = await open(makePackage([makeFeature('alpha', claims)]))
    for (const line of ['one', 'two'].map((id) => entry(panel, id).querySelectorAll('.relation'))) {
      expect(line).toHaveLength(1)
      expect(line[0]!.textContent).toContain('in mutual contradiction with')
    }
  })

  test('pointing at a claim or focusing it marks the claims that it stands to', async () => {
    const panel = await open()
    entry(panel, 'denial').focus()
    await panel.updateComplete
    expect(panel.renderRoot.querySelectorAll('.related')).toHaveLength(1)
    expect(entry(panel, 'few').classList).toContain('related')
    entry(panel, 'denial').blur()
    await panel.updateComplete
    expect(panel.renderRoot.querySelector('.related')).toBeNull()
  })

  test('an entry leads to its claim, by keyboard too; the selected one is marked', async () => {
    const panel = await open(disputed(), { selectedClaim: 'many' })
    const asked = heard<SelectDetail>('select')
    expect(entry(panel, 'many').getAttribute('aria-current')).toBe('true')
    entry(panel, 'echo').focus()
    await userEvent.keyboard('{Enter}')
    expect(asked).toEqual([{ site: 'alpha', claim: 'echo', source: null }])
  })

  test('the table scrolls in its own box, with the claimants in sight', async () => {
    await page.viewport(760, 500)
    const claims = ['a', 'b', 'c', 'd'].map((id) => makeClaim(id, { predicate: `says-${id}` }))
    const panel = await open(makePackage([makeFeature('alpha', claims)]))
    const box = panel.renderRoot.querySelector('.box')!
    box.scrollLeft = 1000
    expect(box.scrollLeft).toBeGreaterThan(0)
    const head = panel.renderRoot.querySelector('th.who')!
    expect(head.getBoundingClientRect().left - box.getBoundingClientRect().left).toBeLessThan(3)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
  })

  test('what is hidden for the eye does not make the page longer than its content', async () => {
    const panel = await open()
    expect(document.documentElement.scrollHeight).toBeLessThan(panel.getBoundingClientRect().bottom + 40)
  })

  test('numbers stand side by side over time and are never added up', async () => {
    const panel = await open()
    await expect.element(page.getByRole('heading', { name: /Numbers over time/ })).toBeInTheDocument()
    const numbers = [...panel.renderRoot.querySelectorAll('.said li')].map((one) => textOf(one).trim())
    expect(numbers).toEqual(['at least 4 4 Mar 2021', 'at least 18 6 May 2021'])
    expect(textOf(panel)).not.toContain('22')
  })

  test('text of the data stays text', async () => {
    const claims = [makeClaim('bad', { statement: { en: HOSTILE } })]
    const panel = await open(makePackage([makeFeature('hostile', claims, { label: { en: HOSTILE } })]))
    expect(panel.renderRoot.querySelector('img')).toBeNull()
    expect(textOf(panel)).toContain('<script>')
  })
})

describe('on a narrow screen', () => {
  test('a list by party and claimant holds the same claims, and nothing is wider than the screen', async () => {
    await page.viewport(360, 740)
    const panel = await open()
    await expect.element(page.getByRole('table')).not.toBeInTheDocument()
    const heads = [...panel.renderRoot.querySelectorAll('h4, h5')].map((head) => head.textContent?.trim())
    expect(heads.slice(0, 5)).toEqual([
      'North Atlantis',
      'Northern office',
      'Northern voice 1',
      'South Atlantis',
      'Southern office',
    ])
    expect(panel.renderRoot.querySelectorAll('button.entry')).toHaveLength(5)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  })

  test('it turns into the table when the screen widens', async () => {
    await page.viewport(360, 740)
    await open()
    await page.viewport(1280, 800)
    await expect.element(page.getByRole('table')).toBeInTheDocument()
  })
})

describe('the way there', () => {
  const panelOf = (feature: CairnFeature) =>
    mount('cairn-feature', { pkg: makePackage([feature]), featureId: feature.id } as object)

  test('a feature with several claimants offers the comparison', async () => {
    await panelOf(disputed().features[0]!)
    const asked = heard<{ overlay: string }>('open-overlay')
    await page.getByRole('button', { name: 'Compare the 3 claimants' }).click()
    expect(asked).toEqual([{ overlay: 'compare' }])
  })

  test('a feature with one claimant has nothing to compare', async () => {
    await panelOf(makeFeature('alone', [makeClaim('one'), makeClaim('two')]))
    await expect.element(page.getByRole('button', { name: /Compare/ })).not.toBeInTheDocument()
  })
})
