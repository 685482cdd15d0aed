import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Source } from '../../../src/domain/generated/package-types.ts'
import type { CairnPicked } from '../../../src/ui/picked.ts'
import '../../../src/ui/picked.ts'
import type { CairnSources } from '../../../src/ui/sources.ts'
import '../../../src/ui/sources.ts'
import type { CairnTray } from '../../../src/ui/tray.ts'
import '../../../src/ui/tray.ts'
import { mount } from '../a/mount.ts'
import { ask, makeClaim, makeFeature, makePackage, makeSource } from '../a/synthetic-package.ts'

afterEach(() => document.body.replaceChildren())

const drawn = (): number => page.getByRole('listitem').elements().length
const unlocated = Array.from({ length: 150 }, (_, n) =>
  makeFeature(`f${n}`, [makeClaim(`c${n}`)], { precisionCode: 'unlocated' }),
)

test('a tray of many unlocated features is drawn a part at a time, none is lost', async () => {
  const pkg = makePackage(unlocated)
  await mount<CairnTray>('cairn-tray', { pkg, result: ask(pkg), expanded: true })
  expect(drawn()).toBe(60)
  await page.getByRole('button', { name: 'Show 60 more of 90' }).click()
  await page.getByRole('button', { name: 'Show 30 more of 30' }).click()
  expect(drawn()).toBe(150)
  expect(page.getByRole('button', { name: /^Show \d/ }).elements()).toHaveLength(0)
})

test('many features under one mark are drawn a part at a time, and their number is said', async () => {
  const pkg = makePackage(unlocated)
  await mount<CairnPicked>('cairn-picked', { pkg, ids: unlocated.map(({ id }) => id) })
  await expect.element(page.getByRole('heading', { name: '150 features here' })).toBeVisible()
  expect(drawn()).toBe(60)
  await page.getByRole('button', { name: 'Show 60 more of 90' }).click()
  expect(drawn()).toBe(120)
})

test('of five thousand documents sixty are drawn, all are counted and searched', async () => {
  const sources: Source[] = Array.from({ length: 5000 }, (_, n) => makeSource(`d${n}`))
  const pkg = makePackage([], { sources: new Map(sources.map((source) => [source.id, source])) })
  await mount<CairnSources>('cairn-sources', { pkg })
  expect(drawn()).toBe(60)
  await expect.element(page.getByRole('status')).toHaveTextContent('5,000 documents')
  await page.getByRole('searchbox').fill('d4999')
  expect(drawn()).toBe(1)
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: 'Show 60 more of 4,940' }).click()
  expect(drawn()).toBe(120)
})
