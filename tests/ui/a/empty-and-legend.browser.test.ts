import type { LitElement } from 'lit'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CairnPackage } from '../../../src/domain/package.ts'
import { EMPTY_FILTER, type FilterSpec } from '../../../src/query/core/filter.ts'
import type { CairnEmpty } from '../../../src/ui/empty-result.ts'
import '../../../src/ui/empty-result.ts'
import type { CairnLegend } from '../../../src/ui/legend.ts'
import '../../../src/ui/legend.ts'
import { heard, mount, textOf } from './mount.ts'
import { plainPackage, samplePackage } from './synthetic-package.ts'

const pkg = samplePackage()
const filter: FilterSpec = {
  ...EMPTY_FILTER,
  facets: { ...EMPTY_FILTER.facets, claimant: ['committee', 'south-office'] },
  date: 'discovery',
  from: '2021',
  to: '2022-03',
  q: 'shore',
}

test('every condition is named in words and can be dropped alone', async () => {
  const panel = await mount<CairnEmpty>('cairn-empty', { pkg, filter })
  expect(textOf(panel)).toContain('Ocean Committee or Southern office')
  expect(textOf(panel)).toContain('possibly in 2021 to 2022-03')
  const changes = heard<FilterSpec>('filter-change')
  await page.getByRole('button', { name: 'Drop Text: “shore”' }).click()
  expect(changes).toEqual([{ ...filter, q: '' }])
})

test('what brings back most is offered first', async () => {
  await mount<CairnEmpty>('cairn-empty', { pkg, filter, relaxations: { claimant: 0, period: 4, q: 1 } })
  const names = page
    .getByRole('button', { name: /^Drop/ })
    .elements()
    .map((button) => button.ariaLabel)
  expect(names.map((name) => name?.split(':')[0])).toEqual([
    'Drop Date (discovery)',
    'Drop Text',
    'Drop Who says',
  ])
  await expect.element(page.getByText('brings back 4 features')).toBeVisible()
})

test('a package without features is not blamed on the filter', async () => {
  const panel = await mount<CairnEmpty>('cairn-empty', { pkg, filter: EMPTY_FILTER })
  expect(textOf(panel)).toContain('This package has no feature to show.')
})

/** Open, with its body, whose code comes with the first opening. */
async function openLegend(of: CairnPackage): Promise<LitElement> {
  const panel = await mount<CairnLegend>('cairn-legend', { pkg: of })
  const body = panel.renderRoot.querySelector<LitElement>('cairn-legend-body')!
  await expect.poll(() => body.shadowRoot?.querySelector('p') ?? null).not.toBeNull()
  return body
}

test('the legend shows the types that the package has, and every line with its word', async () => {
  await openLegend(pkg)
  const types = page.getByRole('list', { name: 'Marks by type' }).getByRole('listitem').elements()
  expect(types.map((item) => item.textContent?.trim())).toEqual([
    'reported burial site',
    'incident location',
    'about the conflict as a whole',
  ])
  const lines = page
    .getByRole('list', { name: 'Lines by how certain it is said' })
    .getByRole('listitem')
    .elements()
  expect(lines.map((item) => item.textContent?.trim())).toEqual([
    'asserted',
    'possible, presumed, awaits examination',
    'reported by others',
    'denied',
  ])
})

test('a line differs by its dashes, not by its colour', async () => {
  const panel = await openLegend(pkg)
  const dashes = (word: string): string | null | undefined =>
    [...panel.renderRoot.querySelectorAll('li')]
      .find((item) => item.textContent?.trim() === word)
      ?.querySelector('path')
      ?.getAttribute('stroke-dasharray')
  expect(dashes('asserted')).toBeNull()
  expect(dashes('possible, presumed, awaits examination')).not.toBe(dashes('reported by others'))
  expect(panel.renderRoot.querySelectorAll('.strike')).toHaveLength(2)
})

test('the legend says that names and borders take no side, and folds away', async () => {
  await openLegend(pkg)
  const disclaimer = page.getByText(/Names and borders imply no opinion on status/)
  await expect.element(disclaimer).toBeVisible()
  await page.getByText('Legend', { exact: true }).click()
  await expect.element(disclaimer).not.toBeInTheDocument()
})

test('plain GeoJSON has no lines of certainty to explain', async () => {
  const panel = await openLegend(plainPackage())
  expect(textOf(panel)).not.toContain('asserted')
  expect(textOf(panel)).not.toContain('reported burial site')
})
