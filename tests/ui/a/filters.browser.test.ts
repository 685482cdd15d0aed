import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EMPTY_FILTER, type FilterSpec } from '../../../src/query/core/filter.ts'
import type { CairnFilters } from '../../../src/ui/filters.ts'
import '../../../src/ui/filters.ts'
import { heard, mount, textOf } from './mount.ts'
import {
  ask,
  HOSTILE,
  makeAgent,
  makeClaim,
  makeFeature,
  makePackage,
  plainPackage,
  samplePackage,
} from './synthetic-package.ts'

const pkg = samplePackage()

async function filters(part: Partial<FilterSpec> = {}, of = pkg): Promise<CairnFilters> {
  const filter = { ...EMPTY_FILTER, ...part }
  return mount<CairnFilters>('cairn-filters', { pkg: of, filter, result: ask(of, filter) })
}

const chosen = (facet: keyof FilterSpec['facets'], ...values: string[]): Pick<FilterSpec, 'facets'> => ({
  facets: { ...EMPTY_FILTER.facets, [facet]: values },
})

test('ticking a claimant asks for that claimant and leaves the rest of the filter alone', async () => {
  await filters({ q: 'statement' })
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('checkbox', { name: 'Southern office' }).click()
  expect(changes).toEqual([{ ...EMPTY_FILTER, q: 'statement', ...chosen('claimant', 'south-office') }])
})

test('unticking the only value of a facet asks nothing of it any more', async () => {
  await filters(chosen('modality', 'denied'))
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('checkbox', { name: /^denied/ }).click()
  expect(changes).toEqual([EMPTY_FILTER])
})

test('the heading of a party is itself a choice', async () => {
  await filters()
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('checkbox', { name: 'North Atlantis' }).click()
  expect(changes[0]?.facets.party).toEqual(['north'])
})

test('every count is the number of features under the current query', async () => {
  await filters()
  await expect.element(page.getByRole('checkbox', { name: 'Northern office 3 features' })).toBeVisible()
  await expect.element(page.getByRole('checkbox', { name: 'denied 1 feature' })).toBeVisible()
})

test('a chosen value with no match under the query stays visible with its zero', async () => {
  const facets = { ...EMPTY_FILTER.facets, claimant: ['north-8'], modality: ['denied'] }
  await filters({ facets })
  const box = page.getByRole('checkbox', { name: 'Northern voice 8 0 features' })
  await expect.element(box).toBeChecked()
})

test('a long list shows its first few and all of it on demand', async () => {
  await filters()
  const voices = page
    .getByRole('group', { name: 'North Atlantis' })
    .getByRole('checkbox', { name: /Northern/ })
  expect(voices.elements()).toHaveLength(3)
  await page.getByRole('button', { name: 'Show all 9' }).click()
  expect(voices.elements()).toHaveLength(9)
  await page.getByRole('button', { name: 'Show fewer' }).click()
  expect(voices.elements()).toHaveLength(3)
})

test('claimants without a match wait behind the rest of their party, never lost', async () => {
  await filters(chosen('modality', 'denied'))
  const voices = page
    .getByRole('group', { name: 'North Atlantis' })
    .getByRole('checkbox', { name: /Northern/ })
  expect(voices.elements()).toHaveLength(0)
  await page.getByRole('button', { name: 'Show all 9' }).click()
  expect(voices.elements()).toHaveLength(9)
})

test('a group in which something is chosen stands open', async () => {
  const panel = await filters(chosen('precision', 'unlocated'))
  const open = [...panel.renderRoot.querySelectorAll('details[open] h3')].map(
    (heading) => heading.textContent,
  )
  expect(open).toContain('How closely the place is known')
  expect(open).not.toContain('Role of the claimant')
})

test('a group that is closed is not made; opened for a choice, it stays open when the choice is taken back', async () => {
  const panel = await filters()
  const inGroup = () => panel.renderRoot.querySelectorAll('input[name="precision"]').length
  expect(inGroup()).toBe(0)
  await page.getByText('How closely the place is known').click()
  await expect.poll(inGroup).toBeGreaterThan(1)
  for (const filter of [{ ...EMPTY_FILTER, ...chosen('precision', 'unlocated') }, EMPTY_FILTER]) {
    Object.assign(panel, { filter, result: ask(pkg, filter) })
    await panel.updateComplete
    expect(inGroup()).toBeGreaterThan(1)
  }
})

test('a group that a link opened stays open when its choice is taken back', async () => {
  const panel = await filters(chosen('precision', 'unlocated'))
  const box = () => panel.renderRoot.querySelector<HTMLInputElement>('input[name="precision"]:checked')
  box()?.click()
  Object.assign(panel, { filter: EMPTY_FILTER, result: ask(pkg, EMPTY_FILTER) })
  await panel.updateComplete
  expect(box()).toBeNull()
  expect(panel.renderRoot.querySelectorAll('input[name="precision"]').length).toBeGreaterThan(1)
})

test('only kinds of date that some claim states are offered', async () => {
  await filters()
  const kinds = page.getByRole('combobox', { name: 'Date of' }).getByRole('option').elements()
  expect(kinds.map((option) => (option as HTMLOptionElement).value)).toEqual([
    'any',
    'discovery',
    'statement',
  ])
})

test('more than four kinds of date become a list to choose from', async () => {
  const kinds = ['death', 'burial', 'discovery', 'statement'] as const
  const dates = kinds.map((kind) => ({ kind, edtf: '2021', basis: 'stated' as const }))
  await filters({}, makePackage([makeFeature('f', [makeClaim('c', { dates })])]))
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('combobox', { name: 'Date of' }).selectOptions('burial')
  expect(changes).toEqual([{ ...EMPTY_FILTER, date: 'burial' }])
})

test('a typed date is taken over as typed, without waiting for Enter', async () => {
  await filters()
  const changes = heard<FilterSpec>('filter-change')
  await userEvent.fill(page.getByRole('textbox', { name: 'From' }), '2021-03')
  await expect.poll(() => changes).toEqual([{ ...EMPTY_FILTER, from: '2021-03' }])
})

test('text that is no date is sent only when finished, and its fault is told beside the field', async () => {
  const panel = await filters()
  const changes = heard<FilterSpec>('filter-change')
  const field = page.getByRole('textbox', { name: 'To' })
  await userEvent.fill(field, '2021-13')
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(changes).toEqual([])
  await userEvent.keyboard('{Enter}')
  expect(changes).toEqual([{ ...EMPTY_FILTER, to: '2021-13' }])
  const filter = { ...EMPTY_FILTER, to: '2021-13' }
  const result = ask(pkg, filter)
  Object.assign(panel, { filter, result })
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await expect.element(page.getByText(result.period.faults[0]!.message)).toBeVisible()
})

test('clearing everything also clears a date that was only half typed', async () => {
  const panel = await filters({ from: '2021' })
  const field = page.getByRole('textbox', { name: 'From' })
  await userEvent.fill(field, '2021-')
  Object.assign(panel, { filter: EMPTY_FILTER, result: ask(pkg) })
  await expect.element(field).toHaveValue('')
})

test('the number of the undated is on screen with and without a period', async () => {
  const panel = await filters({ date: 'discovery' })
  await expect.element(page.getByText('15 claims here have no date of this kind.')).toBeVisible()
  const filter = { ...EMPTY_FILTER, date: 'discovery' as const, from: '2022' }
  Object.assign(panel, { filter, result: ask(pkg, filter) })
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('checkbox', { name: 'Include 15 claims without that date' }).click()
  expect(changes).toEqual([{ ...filter, undated: 'include' }])
})

test('possibly or certainly in is a choice of its own', async () => {
  await filters()
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('radio', { name: 'certainly in' }).click()
  expect(changes).toEqual([{ ...EMPTY_FILTER, match: 'certain' }])
})

test('a search is sent once, after a short rest, and can be cleared', async () => {
  const panel = await filters()
  const changes = heard<FilterSpec>('filter-change')
  await userEvent.type(page.getByRole('combobox', { name: 'Search claims, places, documents' }), 'alpha')
  await expect.poll(() => changes.map(({ q }) => q)).toEqual(['alpha'])
  panel.filter = { ...EMPTY_FILTER, q: 'alpha' }
  await page.getByRole('button', { name: 'Clear search' }).click()
  expect(changes.map(({ q }) => q)).toEqual(['alpha', ''])
})

test('one button clears the whole query and is not there when nothing is asked', async () => {
  const panel = await filters({ q: 'x', match: 'certain' })
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('button', { name: 'Clear all' }).click()
  expect(changes).toEqual([EMPTY_FILTER])
  panel.filter = EMPTY_FILTER
  await expect.element(page.getByRole('button', { name: 'Clear all' })).not.toBeInTheDocument()
})

test('a chosen area is named and can be removed', async () => {
  await filters({ area: { kind: 'box', bbox: [-31, 29, -29, 31] } })
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('button', { name: 'Remove area' }).click()
  expect(changes).toEqual([EMPTY_FILTER])
})

test('the query stands at the head as a sentence', async () => {
  const panel = await filters(chosen('modality', 'denied'))
  const sentence = panel.renderRoot.querySelector('cairn-sentence')!
  await expect.poll(() => sentence.shadowRoot?.querySelector('strong')?.textContent).toMatch(/denied/)
})

test('names from the data are text, never markup', async () => {
  const agents = new Map([['evil', makeAgent('evil', 'north', HOSTILE)]])
  const panel = await filters(
    {},
    makePackage([makeFeature('f', [makeClaim('c', { claimant: 'evil' })])], { agents }),
  )
  expect(textOf(panel)).toContain(HOSTILE)
  expect(panel.renderRoot.querySelector('img, script')).toBeNull()
})

test('plain GeoJSON says that nobody claims it and offers no claimants', async () => {
  const panel = await filters({}, plainPackage())
  await expect.element(page.getByText(/GeoJSON file without claims: 2 features/)).toBeVisible()
  expect(textOf(panel)).not.toContain('Who says')
  expect(page.getByRole('checkbox').elements()).toHaveLength(0)
})
