import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { ChangeEntry, Release } from '../../../src/domain/generated/package-types.ts'
import type { SelectDetail } from '../../../src/ui/events.ts'
import type { CairnReleases } from '../../../src/ui/releases.ts'
import '../../../src/ui/releases.ts'
import { heard, mount, textOf } from '../a/mount.ts'
import { HOSTILE, makeClaim, makeFeature, makePackage, plainPackage } from '../a/synthetic-package.ts'

const entry = (
  action: ChangeEntry['action'],
  id: string,
  kind: ChangeEntry['kind'] = 'claim',
): ChangeEntry => ({ id, kind, action, date: '2024-02-02', reason: `SYNTHETIC reason for ${id}` })

const release = (version: string, entries: ChangeEntry[] = []): Release => ({
  version,
  date: '2024-02-03',
  summary: `SYNTHETIC summary of ${version}`,
  entries,
})

const open = (releases: Release[]): Promise<CairnReleases> =>
  mount<CairnReleases>('cairn-releases', {
    pkg: makePackage([makeFeature('alpha', [makeClaim('one')])], { version: '2', releases }),
  })

afterEach(() => document.body.replaceChildren())

test('releases stand newest first, with date and summary; the shown one is marked', async () => {
  const panel = await open([release('2'), release('1')])
  const heads = page.getByRole('heading', { level: 3 }).elements().map(textOf)
  expect(heads.map((head) => head.trim().replace(/\s+/g, ' '))).toEqual(['Version 2 shown here', 'Version 1'])
  expect(textOf(panel)).toContain('3 Feb 2024')
  expect(textOf(panel)).toContain('SYNTHETIC summary of 1')
  expect(textOf(panel)).toContain('No single records are listed.')
})

test('what was added, corrected and withdrawn is listed apart, each with its reason', async () => {
  const entries = [entry('withdrawn', 'gone'), entry('added', 'one'), entry('corrected', 'alpha', 'feature')]
  const panel = await open([release('2', entries)])
  const heads = page.getByRole('heading', { level: 4 }).elements().map(textOf)
  expect(heads.map((head) => head.trim())).toEqual([
    'Added: 1 record',
    'Corrected: 1 record',
    'Withdrawn: 1 record',
  ])
  for (const { reason } of entries) expect(textOf(panel)).toContain(reason)
})

test('a record that is still there leads to it; a withdrawn one leads nowhere', async () => {
  const entries = [
    entry('added', 'one'),
    entry('corrected', 'alpha', 'feature'),
    entry('corrected', 'doc-first', 'source'),
    entry('corrected', 'north-office', 'agent'),
    entry('withdrawn', 'gone'),
  ]
  await open([release('2', entries)])
  const asked = heard<SelectDetail>('select')
  for (const button of page.getByRole('button').elements()) (button as HTMLElement).click()
  expect(asked).toEqual([
    { site: 'alpha', claim: 'one', source: null },
    { site: 'alpha', claim: null, source: null },
    { source: 'doc-first' },
  ])
})

test('a release with very many entries draws them in steps', async () => {
  const entries = Array.from({ length: 120 }, (_, at) => entry('added', `c${at}`))
  const panel = await open([release('2', entries)])
  expect(panel.renderRoot.querySelectorAll('li')).toHaveLength(50)
  await page.getByRole('button', { name: 'Show 50 more' }).click()
  await page.getByRole('button', { name: 'Show 20 more' }).click()
  expect(panel.renderRoot.querySelectorAll('li')).toHaveLength(120)
})

test('reasons stay text', async () => {
  const panel = await open([release('2', [{ ...entry('withdrawn', 'gone'), reason: HOSTILE }])])
  expect(panel.renderRoot.querySelector('img')).toBeNull()
  expect(textOf(panel)).toContain('<script>')
})

test('a package without log, and a file without claims, say so', async () => {
  expect(textOf(await open([]))).toContain('without a log of its releases')
  const plain = await mount<CairnReleases>('cairn-releases', { pkg: plainPackage() })
  expect(textOf(plain)).toContain('it has no releases')
})
