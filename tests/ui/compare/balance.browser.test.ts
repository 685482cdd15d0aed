import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { CairnBalance } from '../../../src/ui/balance.ts'
import '../../../src/ui/balance.ts'
import { mount, textOf } from '../a/mount.ts'
import { makeClaim, makeFeature, makePackage, plainPackage, samplePackage } from '../a/synthetic-package.ts'

const open = (pkg: CairnPackage, part: Partial<CairnBalance> = {}): Promise<CairnBalance> =>
  mount<CairnBalance>('cairn-balance', { pkg, ...part })

const cellsOf = (panel: CairnBalance, name: string): string[] => {
  const rows = [...panel.renderRoot.querySelectorAll('tbody tr, tfoot tr')]
  const row = rows.find((one) => one.querySelector('th')?.textContent === name)!
  return [...row.querySelectorAll('td')].map((cell) => cell.textContent!)
}

beforeEach(() => page.viewport(1280, 800))
afterEach(() => document.body.replaceChildren())

test('a row per party in the package’s order, and the whole package last', async () => {
  await open(samplePackage())
  const heads = page
    .getByRole('rowheader')
    .elements()
    .map((head) => head.textContent)
  expect(heads).toEqual(['North Atlantis', 'South Atlantis', 'Ocean Committee', 'Whole package'])
})

test('the numbers of a party and of the package', async () => {
  const panel = await open(samplePackage())
  expect(cellsOf(panel, 'South Atlantis')).toEqual([
    '1',
    '1',
    '1',
    '0',
    '0',
    '1',
    '0',
    '0',
    '0',
    '0',
    '0',
    '1',
    '1',
    '1',
    '0',
    '1',
  ])
  const [claims, claimants, located, unlocated] = cellsOf(panel, 'Whole package')
  expect([claims, claimants, located, unlocated]).toEqual(['16', '11', '12', '4'])
})

test('every number is explained in words, and that nobody is ranked is said first', async () => {
  const panel = await open(samplePackage())
  await expect.element(page.getByText(/own order, which is no ranking/)).toBeInTheDocument()
  const terms = [...panel.renderRoot.querySelectorAll('dt')].map((term) => term.textContent)
  expect(terms).toHaveLength(8)
  for (const text of panel.renderRoot.querySelectorAll('dd'))
    expect(text.textContent!.length).toBeGreaterThan(40)
})

test('one party that speaks nearly alone is told, with its numbers; otherwise nothing is', async () => {
  const claims = Array.from({ length: 6 }, (_, at) => makeClaim(`c${at}`))
  await open(makePackage([makeFeature('alpha', claims)]))
  await expect.element(page.getByText('North Atlantis supplies 6 of 6 claims: more than 80 %.')).toBeVisible()
  const balanced = await open(makePackage([makeFeature('alpha', claims.slice(0, 4))]))
  expect(balanced.renderRoot.querySelector('.notice')).toBeNull()
})

test('rejected records are said to be in none of the numbers', async () => {
  await open(samplePackage(), { rejected: 2 })
  await expect.element(page.getByText(/2 records were rejected/)).toBeVisible()
})

test('on a narrow screen the same numbers are sentences', async () => {
  await page.viewport(360, 740)
  const panel = await open(samplePackage())
  await expect.element(page.getByRole('table')).not.toBeInTheDocument()
  const [south] = [...panel.renderRoot.querySelectorAll('.by-party')].filter((one) =>
    textOf(one).includes('South Atlantis'),
  )
  expect(textOf(south!).trim()).toBe(
    'South Atlantis 1 claim by 1 claimant, in 1 document 1 with place, 0 without 0 affirm, 1 deny 1 denied 1 independent origin 0 graded, 1 not graded',
  )
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
})

test('a party without claims says so, and a file without claims has no balance', async () => {
  await page.viewport(360, 740)
  const panel = await open(makePackage([makeFeature('alpha', [makeClaim('c1')])]))
  expect(textOf(panel)).toContain('South Atlantis no claim')
  expect(textOf(await open(plainPackage()))).toContain('GeoJSON without claims')
})
