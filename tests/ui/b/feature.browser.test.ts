import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CairnFeature, Claim, Count } from '../../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { SelectDetail } from '../../../src/ui/events.ts'
import type { CairnFeaturePanel } from '../../../src/ui/feature.ts'
import '../../../src/ui/feature.ts'
import { heard, mount, textOf } from '../a/mount.ts'
import { HOSTILE, makeClaim, makeFeature, makePackage, plainPackage } from '../a/synthetic-package.ts'

const said = (edtf: string | null): Claim['dates'] => [
  { kind: 'statement', edtf, basis: edtf === null ? 'not_stated' : 'stated' },
]
const counted = (best: number, qualifier: Count['qualifier'] = 'exact'): Count => ({
  kind: 'remains',
  low: best,
  best: qualifier === 'exact' ? best : null,
  high: null,
  qualifier,
})

/** The panel of the first feature; all its claims match unless said otherwise. */
function open(pkg: CairnPackage, part: Partial<CairnFeaturePanel> = {}): Promise<CairnFeaturePanel> {
  const [feature] = pkg.features
  const matchingClaims = feature!.properties.claims.map(({ id }) => id)
  return mount<CairnFeaturePanel>('cairn-feature', { pkg, featureId: feature!.id, matchingClaims, ...part })
}

const withClaims = (claims: Claim[], part: Partial<CairnFeature['properties']> = {}): CairnPackage =>
  makePackage([makeFeature('alpha', claims, { placeId: 'alpha', label: { en: 'Alpha, centre' }, ...part })])

const claimOrder = (panel: CairnFeaturePanel): string[] =>
  [...panel.renderRoot.querySelectorAll('cairn-claim')].map(
    (card) => (card as unknown as { claim: Claim }).claim.id,
  )

afterEach(() => document.body.replaceChildren())

// First of all: afterwards the element is defined in this page for good.
test('nothing below the coordinates moves when their code arrives', async () => {
  document.body.style.inlineSize = '26rem'
  const panel = await open(withClaims([makeClaim('one')]))
  const lines = panel.renderRoot.querySelector('cairn-coordinates')
  const before = lines?.getBoundingClientRect().height
  await customElements.whenDefined('cairn-coordinates')
  await expect.poll(() => textOf(panel)).toContain('Decimal degrees')
  expect(before).toBeGreaterThan(20)
  expect(lines?.getBoundingClientRect().height).toBe(before)
  document.body.removeAttribute('style')
})

test('the head says what is reported, how closely the place is known, and every name with its language', async () => {
  const panel = await open(withClaims([makeClaim('one')]))
  await expect.element(page.getByRole('heading', { level: 2, name: 'Alpha, centre' })).toBeInTheDocument()
  expect(textOf(panel)).toContain('reported burial site · settlement, within 1.5 km')
  const names = [...panel.renderRoot.querySelectorAll('.names [lang]')].map((name) => name.textContent)
  expect(names).toEqual(['Alpha', 'Alfa'])
})

test('coordinates are printed and copied no finer than the class allows', async () => {
  const pkg = withClaims([makeClaim('one')])
  const precise = {
    ...pkg.features[0]!,
    geometry: { type: 'Point' as const, coordinates: [-30.123456, 30.987654] },
  }
  const panel = await open({ ...pkg, features: [precise] })
  expect(textOf(panel)).not.toContain('30.987')
  const copied = heard<{ text: string }>('copy-text')
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByRole('button', { name: '30.99° N, 30.12° W' }).click()
  await page.getByRole('button', { name: 'Degrees, decimal minutes' }).click()
  await page.getByRole('button', { name: 'Degrees, minutes, seconds' }).click()
  await page.getByRole('button', { name: '25 north 774000 3431000' }).click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  expect(copied).toEqual([{ text: '30.99° N, 30.12° W' }, { text: '25R GQ 74 31' }])
})

test('an unlocated feature says so and shows no coordinates', async () => {
  const panel = await open(withClaims([makeClaim('one')], { precisionCode: 'unlocated', placeId: undefined }))
  expect(textOf(panel)).toContain('reported burial site · place not stated')
  expect(textOf(panel)).not.toContain('°')
})

test('claims stand in the order in which they were made, the undated last and said to be', async () => {
  const claims = [
    makeClaim('undated', { dates: said(null) }),
    makeClaim('late', { dates: said('2024-05-06') }),
    makeClaim('early', { dates: said('2020') }),
  ]
  const panel = await open(withClaims(claims))
  expect(claimOrder(panel)).toEqual(['early', 'late', 'undated'])
  expect(textOf(panel)).toContain('1 undated claim stands last.')
})

test('the content note comes before the claims', async () => {
  const text = textOf(await open(withClaims([makeClaim('one')])))
  expect(text.indexOf('Some claims describe violent death.')).toBeGreaterThan(0)
  expect(text.indexOf('Some claims describe violent death.')).toBeLessThan(
    text.indexOf('SYNTHETIC statement'),
  )
})

test('claims that the query leaves out are counted and shown on demand', async () => {
  const panel = await open(withClaims(['a', 'b', 'c'].map((id) => makeClaim(id))), { matchingClaims: ['b'] })
  expect(claimOrder(panel)).toEqual(['b'])
  await expect.element(page.getByText('1 of 3 claims match')).toBeInTheDocument()
  await page.getByRole('button', { name: '2 claims do not match the query: show them' }).click()
  expect(claimOrder(panel)).toEqual(['a', 'b', 'c'])
  const quieter = [...panel.renderRoot.querySelectorAll('cairn-claim:not([matching])')]
  expect(quieter).toHaveLength(2)
})

test('another feature starts again with the claims that match', async () => {
  const features = ['one', 'two'].map((id) => makeFeature(id, [makeClaim(`${id}-a`), makeClaim(`${id}-b`)]))
  const panel = await open(makePackage(features), { matchingClaims: ['one-a'] })
  await page.getByRole('button', { name: /do not match|does not match/ }).click()
  Object.assign(panel, { featureId: 'two', matchingClaims: ['two-a'] })
  await panel.updateComplete
  expect(claimOrder(panel)).toEqual(['two-a'])
})

test('the selected claim is shown even if it does not match, is marked, and is brought into view', async () => {
  const claims = Array.from({ length: 20 }, (_, n) => makeClaim(`c${n}`))
  const matchingClaims = claims.slice(0, 18).map(({ id }) => id)
  const panel = await open(withClaims(claims), { matchingClaims })
  panel.selectedClaim = 'c19'
  await panel.updateComplete
  expect(claimOrder(panel)).toContain('c19')
  expect(claimOrder(panel)).not.toContain('c18')
  const marked = panel.renderRoot.querySelector('[aria-current="true"]')!
  expect(textOf(marked)).toContain('SYNTHETIC statement c19.')
  await expect.poll(() => marked.getBoundingClientRect().bottom <= innerHeight + 1).toBe(true)
  expect(marked.getBoundingClientRect().top).toBeGreaterThan(0)
})

const disputed = (isMutual: boolean) =>
  withClaims([
    makeClaim('found', { relations: isMutual ? [{ type: 'contradicts', claim: 'denied' }] : [] }),
    makeClaim('denied', {
      claimant: 'south-office',
      modality: 'denied',
      dates: said('2021-04-05'),
      relations: [{ type: 'contradicts', claim: 'found' }],
    }),
  ])

test('who contradicts whom is said with dates and modalities, and each side leads to its claim', async () => {
  const panel = await open(disputed(false))
  await expect.element(page.getByRole('heading', { name: 'Who contradicts whom' })).toBeInTheDocument()
  const line = textOf(panel.renderRoot.querySelector('.contradiction')!)
  expect(line).toMatch(
    /Southern office.*5 Apr 2021.*denied.*contradicts.*Northern office.*4 Mar 2021.*asserted/,
  )
  const asked = heard<SelectDetail>('select')
  for (const button of panel.renderRoot.querySelectorAll<HTMLElement>('.contradiction button')) button.click()
  expect(asked.map(({ site, claim }) => [site, claim])).toEqual([
    ['alpha', 'denied'],
    ['alpha', 'found'],
  ])
})

test('two claims that contradict each other are one disagreement', async () => {
  const panel = await open(disputed(true))
  expect(panel.renderRoot.querySelectorAll('.contradiction')).toHaveLength(1)
  expect(textOf(panel)).toContain('each contradicts the other')
})

test('a feature without contradictions shows no such block', async () => {
  await open(withClaims([makeClaim('one')]))
  expect(page.getByRole('heading', { name: 'Who contradicts whom' }).elements()).toHaveLength(0)
})

const growing = withClaims([
  makeClaim('n4', { dates: said('2024-02-23'), count: counted(4, 'at_least') }),
  makeClaim('n10', {
    dates: said('2024-03-01'),
    count: counted(10),
    relations: [{ type: 'supersedes', claim: 'n4' }],
  }),
  makeClaim('s6', { claimant: 'south-office', dates: said('2024-03-02'), count: counted(6) }),
  makeClaim('s7', { claimant: 'south-office', dates: said('2024-03-09'), count: counted(7) }),
])

test('numbers stand per claimant in the order in which they were said, with their dates, and are never added up', async () => {
  const panel = await open(growing)
  const series = [...panel.renderRoot.querySelectorAll('.series')].map((one) =>
    textOf(one).replace(/\s+/g, ' '),
  )
  expect(series[0]).toMatch(/remains, as counted by Northern office.*at least 4 23 Feb 2024.*10 1 Mar 2024/)
  expect(series[1]).toMatch(/remains, as counted by Southern office.*6 2 Mar 2024.*7 9 Mar 2024/)
  expect(series).toHaveLength(2)
  expect(textOf(panel)).not.toMatch(/\b(17|27)\b/)
  expect(textOf(panel)).toContain('Lighter numbers were later replaced by the same claimant.')
})

test('a number leads to its claim, and the drawing is kept from screen readers', async () => {
  const panel = await open(growing)
  const asked = heard<SelectDetail>('select')
  await page.getByRole('button', { name: 'at least 4 23 Feb 2024' }).click()
  expect(asked).toEqual([{ site: 'alpha', claim: 'n4', source: null }])
  expect(panel.renderRoot.querySelector('.series svg')?.getAttribute('aria-hidden')).toBe('true')
})

test('how the status was worked out can be read without hovering', async () => {
  const panel = await open(disputed(false))
  await expect.element(page.getByText('contested', { exact: true })).toBeInTheDocument()
  const reasons = page.getByText('How this was worked out')
  await reasons.click()
  const items = [...panel.renderRoot.querySelectorAll('.reasons li')].map(
    (item) => item.textContent?.trim() ?? '',
  )
  expect(items.length).toBeGreaterThan(0)
  expect(items.every((item) => item.length > 10)).toBe(true)
})

test('features that belong together lead to each other and close the open claim', async () => {
  const features = [
    makeFeature('here', [makeClaim('one')], { relatedFeatures: [{ id: 'there', type: 'same_event' }] }),
    makeFeature('there', [makeClaim('two')], { label: { en: 'Alpha, pier' } }),
  ]
  await open(makePackage(features))
  const asked = heard<SelectDetail>('select')
  await page.getByRole('button', { name: 'Alpha, pier' }).click()
  expect(asked).toEqual([{ site: 'there', claim: null, source: null }])
})

test('a feature of plain GeoJSON shows what its file says, and nothing that we filled in', async () => {
  const pkg = plainPackage()
  const properties = { ...pkg.features[0]!.properties, original: { depth: '12 m', seen: 3, gone: null } }
  const panel = await open({ ...pkg, features: [{ ...pkg.features[0]!, properties }] })
  const text = textOf(panel)
  expect(text).toContain('This file states no claimant.')
  expect(text.replace(/\s+/g, ' ')).toContain('depth 12 m seen 3')
  for (const ours of ['reported burial site', 'settlement', 'claim match', 'precisionCode', 'gone'])
    expect(text).not.toContain(ours)
})

test('markup in labels, names and statements stays text', async () => {
  const bad = makeClaim('bad', { statement: { en: HOSTILE }, capacity: HOSTILE, remarks: HOSTILE })
  const panel = await open(withClaims([bad], { label: { en: HOSTILE }, georeferenceProtocol: HOSTILE }))
  expect(textOf(panel).split('<img src=x').length - 1).toBeGreaterThanOrEqual(5)
  expect(panel.renderRoot.querySelectorAll('img, script')).toHaveLength(0)
  expect('hostileRan' in window).toBe(false)
})

/** The panel in a pane of its own, as on the page, whose body must never move. */
async function openInPane(pkg: CairnPackage, part: Partial<CairnFeaturePanel>): Promise<HTMLElement> {
  const panel = await open(pkg, part)
  const pane = document.createElement('div')
  Object.assign(pane.style, { height: '300px', overflow: 'auto' })
  const tallPage = document.createElement('div')
  tallPage.style.paddingTop = '250px'
  tallPage.style.paddingBottom = '2000px'
  tallPage.append(pane)
  document.body.replaceChildren(tallPage)
  pane.append(panel)
  await panel.updateComplete
  return pane
}

test('bringing a claim into view moves its pane and never the page around it', async () => {
  const claims = Array.from({ length: 20 }, (_, n) => makeClaim(`c${n}`))
  const pane = await openInPane(withClaims(claims), {})
  const panel = pane.firstElementChild as CairnFeaturePanel
  panel.selectedClaim = 'c12'
  await panel.updateComplete
  await expect.poll(() => pane.scrollTop).toBeGreaterThan(300)
  const [marked, box] = [
    panel.renderRoot.querySelector('[aria-current="true"]')!,
    pane.getBoundingClientRect(),
  ]
  expect(marked.getBoundingClientRect().top).toBeGreaterThan(box.top)
  expect(marked.getBoundingClientRect().top).toBeLessThan(box.bottom)
  expect(scrollY).toBe(0)
})

test('the selected claim stays in view when the query’s answer puts other claims above it', async () => {
  const claims = Array.from({ length: 20 }, (_, n) => makeClaim(`c${n}`))
  const pane = await openInPane(withClaims(claims), { selectedClaim: 'c15', matchingClaims: null })
  const panel = pane.firstElementChild as CairnFeaturePanel
  expect(claimOrder(panel)).toEqual(['c15'])
  panel.matchingClaims = claims.map(({ id }) => id)
  await panel.updateComplete
  const marked = panel.renderRoot.querySelector('[aria-current="true"]')!
  const isInPane = (): boolean => {
    const [inner, outer] = [marked.getBoundingClientRect(), pane.getBoundingClientRect()]
    return inner.top >= outer.top && inner.top < outer.bottom
  }
  await expect.poll(isInPane).toBe(true)
})

test('another feature is shown from its head', async () => {
  const claims = (name: string) => Array.from({ length: 20 }, (_, n) => makeClaim(`${name}-${n}`))
  const pkg = makePackage(['one', 'two'].map((id) => makeFeature(id, claims(id))))
  const pane = await openInPane(pkg, {})
  pane.scrollTop = 900
  const panel = pane.firstElementChild as CairnFeaturePanel
  Object.assign(panel, { featureId: 'two', matchingClaims: claims('two').map(({ id }) => id) })
  await panel.updateComplete
  await expect.poll(() => pane.scrollTop).toBe(0)
})
