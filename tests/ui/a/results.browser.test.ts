import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { EMPTY_FILTER, type FilterSpec } from '../../../src/query/core/filter.ts'
import type { SelectDetail } from '../../../src/ui/events.ts'
import type { CairnPicked } from '../../../src/ui/picked.ts'
import '../../../src/ui/picked.ts'
import type { CairnResults } from '../../../src/ui/results.ts'
import '../../../src/ui/results.ts'
import { focusedText, heard, mount, textOf } from './mount.ts'
import {
  ask,
  HOSTILE,
  makeClaim,
  makeFeature,
  makePackage,
  plainPackage,
  samplePackage,
} from './synthetic-package.ts'

const pkg = samplePackage()

const results = (of = pkg, part: Partial<FilterSpec> = {}): Promise<CairnResults> =>
  mount<CairnResults>('cairn-results', {
    pkg: of,
    result: ask(of, part),
    filter: { ...EMPTY_FILTER, ...part },
  })

const order = (): string[] =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.querySelector('button')?.textContent?.trim() ?? '')

test('located and unlocated features stand in one list, the unlocated under their own heading', async () => {
  await results()
  await expect.element(page.getByRole('heading', { name: '7 features' })).toBeVisible()
  expect(order()).toHaveLength(7)
  await expect.element(page.getByRole('heading', { name: 'Alpha / Alfa' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Place not stated' })).toBeVisible()
})

test('a row says what, where, how closely known, how claims stand, and who said it last', async () => {
  await results(pkg, { date: 'discovery', from: '2022' })
  const row = textOf(page.getByRole('listitem').element())
  expect(row).toContain('Alpha, centre')
  expect(row).toContain('reported burial site · settlement')
  expect(row).toContain('contested')
  expect(row).toContain('1 of 2 claims')
  expect(row).toContain('Northern office · 6 May 2022 · asserted')
})

test('with a period a row says which date of the matching claims lies in it, without one it says none', async () => {
  const list = await results(pkg, { date: 'discovery', from: '2022' })
  await expect.element(page.getByText(/^discovery: /).first()).toBeVisible()
  Object.assign(list, { filter: EMPTY_FILTER, result: ask(pkg) })
  await list.updateComplete
  expect(page.getByText(/^discovery: /).elements()).toEqual([])
})

test('a row names its place where no heading does', async () => {
  await results(pkg, { date: 'discovery', from: '2022' })
  await page.getByRole('combobox', { name: 'Sort' }).selectOptions('by latest statement')
  await expect.element(page.getByText('reported burial site · Alpha / Alfa, settlement')).toBeVisible()
})

test('an unlocated row says why it has no mark', async () => {
  await results()
  const where = (name: string): string =>
    textOf(page.getByRole('listitem').filter({ hasText: name }).element())
  expect(where('Burial, place not stated')).toContain('reported burial site · place not stated')
  expect(where('Burial in a wide region')).toContain('reported burial site · only Widewater named')
  expect(where('Totals of the conflict')).toContain('not about one place')
})

test('only claims that match are told of, never another claim of the same feature', async () => {
  const panel = await results(pkg, { facets: { ...EMPTY_FILTER.facets, modality: ['denied'] } })
  expect(textOf(panel)).toContain('Southern office')
  expect(textOf(panel)).not.toContain('Northern office')
})

test('the order can be by latest statement or by number of claims', async () => {
  await results()
  const sort = page.getByRole('combobox', { name: 'Sort' })
  await sort.selectOptions('by number of claims')
  expect(order()[0]).toBe('Alpha, edge')
  await sort.selectOptions('by latest statement')
  expect(order()[0]).toBe('Alpha, centre')
  expect(order().at(-1)).toBe('Incident at sea')
})

test('choosing a row selects its feature', async () => {
  await results()
  const picks = heard<SelectDetail>('select')
  await page.getByRole('button', { name: 'Incident at sea' }).click()
  expect(picks).toEqual([{ site: 'strike', claim: null, source: null }])
})

test('two thousand features are drawn a part at a time, none is lost', async () => {
  const features = Array.from({ length: 2000 }, (_, n) => makeFeature(`f${n}`, [makeClaim(`c${n}`)]))
  await results(makePackage(features))
  expect(order()).toHaveLength(60)
  await page.getByRole('button', { name: 'Show 60 more of 1,940' }).click()
  expect(order()).toHaveLength(120)
})

test('arrow keys walk through the rows across headings', async () => {
  await results()
  ;(page.getByRole('button', { name: 'Alpha, edge' }).element() as HTMLElement).focus()
  await userEvent.keyboard('{ArrowUp}')
  expect(focusedText()).toBe('Alpha, centre')
  await userEvent.keyboard('{End}{ArrowDown}')
  expect(focusedText()).toBe('Totals of the conflict')
})

test('features of plain GeoJSON have no claimant, and no type or precision that nobody stated', async () => {
  const panel = await results(plainPackage())
  expect(order()).toHaveLength(2)
  expect(textOf(panel).match(/no claimant/g)).toHaveLength(2)
  expect(textOf(panel)).not.toMatch(/reported burial site|settlement/)
})

test('hostile labels are shown as text', async () => {
  const panel = await results()
  expect(order()).toContain(HOSTILE)
  expect(panel.renderRoot.querySelector('img, script')).toBeNull()
})

test('several features at one place are listed in the order of the map, unknown ids left out', async () => {
  await mount<CairnPicked>('cairn-picked', { pkg, ids: ['strike', 'gone', 'alpha-edge'] })
  await expect.element(page.getByRole('heading', { name: '2 features here' })).toBeVisible()
  expect(order()).toEqual(['Incident at sea', 'Alpha, edge'])
  const picks = heard<SelectDetail>('select')
  await page.getByRole('button', { name: 'Alpha, edge' }).click()
  expect(picks).toEqual([{ site: 'alpha-edge', claim: null, source: null }])
})

test('the list of several features can be closed', async () => {
  await mount<CairnPicked>('cairn-picked', { pkg, ids: ['strike'] })
  const closed = heard('dismiss')
  await page.getByRole('button', { name: 'Close' }).click()
  expect(closed).toHaveLength(1)
})
