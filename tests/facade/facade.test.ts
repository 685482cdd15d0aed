import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { CairnPackage } from '../../src/domain/package.ts'
import { answeredInput, type FacadeView } from '../../src/facade/facade-answer.ts'
import type { FacadeInput } from '../../src/facade/facade-input.ts'
import { claimsPage } from '../../src/facade/facade-pages.ts'
import { facadeTree } from '../../src/facade/facade-tree.ts'
import { htmlText, type Tree, textOf } from '../../src/facade/tree.ts'
import { EMPTY_FILTER } from '../../src/query/core/filter.ts'
import { buildIndex, loadedPackage, runQuery } from '../../src/query/core/run.ts'
import { madeClaim, madeFeature, madePackage } from '../domain/made-package.ts'
import { ground, karabakh } from '../picture/karabakh-input.ts'

let bundled: CairnPackage
beforeAll(async () => {
  bundled = await karabakh()
})

const EVERYTHING: FacadeView = { filter: EMPTY_FILTER, camera: null, search: '', lang: 'en' }
const LINKS = { full: './', report: 'report.html', claims: 'claims.html' }

function inputOf(pkg: CairnPackage, view: Partial<FacadeView> = {}): FacadeInput {
  const asked = { ...EVERYTHING, ...view }
  const index = buildIndex({ package: pkg, rejected: [], importedFeatures: pkg.features.length })
  const answer = { package: pkg, loaded: loadedPackage(index), result: runQuery(index, asked.filter) }
  return { ...answeredInput(asked, answer), links: LINKS, ground }
}

/** Every element of a tree that has the name and, where asked for, the attribute. */
function found(tree: Tree, name: string, attribute?: string): Exclude<Tree, string>[] {
  if (typeof tree === 'string') return []
  const own = tree[0] === name && (attribute === undefined || attribute in tree[1]) ? [tree] : []
  return [...own, ...tree.slice(2).flatMap((part) => found(part as Tree, name, attribute))]
}

test('every claim of the bundled package is listed with its claimant and how certainly it is said, located or not', () => {
  const page = claimsPage(inputOf(bundled), 'facade.css')
  const items = page.split('<li ').slice(1)
  expect(items).toHaveLength(228)
  expect(items.filter((item) => /<b>[^<]+<\/b>/.test(item) && /<em>[^<]+<\/em>/.test(item))).toHaveLength(228)
  const unlocated = bundled.features.filter(({ geometry }) => geometry === null)
  for (const { id } of unlocated) expect(page).toContain(`data-site="${id}"`)
})

test('links of a facade to other sites open with nothing said of this one, and the visit is noted beside them', () => {
  const tree = facadeTree(inputOf(bundled))
  const outside = found(tree, 'a', 'href').filter(([, { href }]) => /^https?:/.test(String(href)))
  expect(outside.length).toBeGreaterThan(5)
  expect(outside.filter(([, { rel }]) => rel !== 'noopener noreferrer')).toEqual([])
  expect(textOf(tree)).toContain('other sites, which will see your visit')
})

test('the numbers of a facade add up, and its small map draws what the query shows on the same ground', () => {
  const all = inputOf(bundled)
  const asked = inputOf(bundled, { filter: { ...EMPTY_FILTER, date: 'discovery', from: '2021', to: '2024' } })
  const numbers = (input: FacadeInput) => found(facadeTree(input), 'output')[0]?.[1]
  expect(numbers(all)).toMatchObject({ 'data-imported': 74, 'data-shown': 74, 'data-unlocated': 37 })
  const { tally } = asked
  expect(tally.shown + tally.filtered + tally.rejected).toBe(74)
  expect(numbers(asked)).toMatchObject({ 'data-shown': tally.shown, 'data-filtered': tally.filtered })
  const ground = (input: FacadeInput) =>
    found(facadeTree(input), 'g', 'class').find(([, { class: name }]) => name === 'ground')
  expect(ground(asked)).toEqual(ground(all))
  const marks = (input: FacadeInput) =>
    found(facadeTree(input), 'g').filter(([, { class: name }]) => /^(m |count)/.test(String(name))).length
  expect(marks(asked)).toBeLessThan(marks(all))
})

test('the facade of the bundled package is small, and the same every time', () => {
  const text = htmlText(facadeTree(inputOf(bundled)))
  expect(text).toBe(htmlText(facadeTree(inputOf(bundled))))
  expect(brotliCompressSync(text).length).toBeLessThan(5000)
})

test('no area is drawn more finely than its place is known: each disc of the small map has its true radius', () => {
  const circles = found(facadeTree(inputOf(bundled)), 'circle', 'class').filter(
    ([, { class: name }]) => name === 'soft',
  )
  const drawn = [...new Set(circles.map(([, { r }]) => Number(r)))].sort((a, b) => a - b)
  const meters = bundled.features.map(({ properties }) => properties.coordinateUncertaintyInMeters ?? 0)
  const known = [...new Set(meters.filter((radius) => radius > 0))].sort((a, b) => a - b)
  expect(drawn.length).toBeGreaterThan(2)
  // Pixels are rounded to a tenth, and a degree is not equally long everywhere.
  const scale = (drawn.at(-1) ?? 0) / (known.at(-1) ?? 0)
  for (const r of drawn)
    expect(Math.min(...known.map((radius) => Math.abs(r / (radius * scale) - 1)))).toBeLessThan(0.06)
})

test('a claim that its claimant took back says so, and a source without an address of the web is no link', () => {
  const claims = [
    madeClaim('clm-1'),
    madeClaim('clm-2', { relations: [{ type: 'withdraws', claim: 'clm-1' }] }),
  ]
  const pkg = madePackage([madeFeature('ft-a', claims)])
  const hostile = new Map(
    [...pkg.sources].map(([id, source]) => [id, { ...source, url: 'javascript:alert(1)' }]),
  )
  const tree = facadeTree(inputOf({ ...pkg, sources: hostile }))
  const items = found(tree, 'li', 'data-claim').map(textOf)
  expect(items.find((text) => text.includes('SYNTHETIC statement clm-1'))).toMatch(
    /withdrawn by its claimant/,
  )
  expect(found(tree, 'a', 'href').map(([, { href }]) => href)).toEqual(['./', 'report.html'])
})

test('a page lists no more claims than a browser can show, and counts the others', () => {
  const claims = Array.from({ length: 2100 }, (_, n) => madeClaim(`clm-${n}`))
  const tree = facadeTree({
    ...inputOf(madePackage([madeFeature('ft-a', claims)])),
    links: { ...LINKS, claims: null },
  })
  expect(found(tree, 'li', 'data-claim')).toHaveLength(2000)
  expect(textOf(tree)).toContain('2,094 more claims')
  expect(found(tree, 'a', 'href').map(textOf)).toContain('100 more claims in the full view')
})

test('claims that are not on the first screen are one link away, or folded where there is no page of them', () => {
  const tree = facadeTree(inputOf(bundled))
  expect(found(tree, 'a').map(textOf)).toContain('Read all 228 claims')
  const folded = facadeTree({ ...inputOf(bundled), links: { ...LINKS, claims: null } })
  expect(found(folded, 'li', 'data-claim')).toHaveLength(228)
  expect(textOf(found(folded, 'summary')[0] ?? '')).toBe('222 more claims')
})
