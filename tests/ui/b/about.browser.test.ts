import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CairnAbout } from '../../../src/ui/about.ts'
import '../../../src/ui/about.ts'
import { mount, textOf } from '../a/mount.ts'
import { HOSTILE, makePackage, plainPackage, samplePackage } from '../a/synthetic-package.ts'

const open = (part: Partial<CairnAbout> = {}): Promise<CairnAbout> =>
  mount<CairnAbout>('cairn-about', { pkg: samplePackage(), version: '1.2.3', build: 'abcdef', ...part })

afterEach(() => document.body.replaceChildren())

test('the page says what Cairn is not before anything else', async () => {
  const text = textOf(await open())
  expect(text).toContain('It never says that a claim is true.')
  expect(text).toContain('not an investigation')
  expect(text).toContain('not a register of missing persons')
  expect(text.indexOf('never says')).toBeLessThan(text.indexOf('Licences'))
})

test('the warning about contents stands near the top', async () => {
  await open()
  const headings = page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((heading) => heading.textContent)
  expect(headings.slice(0, 3)).toEqual([
    'What Cairn is',
    'Before you read',
    'If you are looking for somebody, or know of a place',
  ])
})

test('the bodies that do casework are linked plainly, with the note that they will see the visit', async () => {
  const panel = await open()
  const links = page.getByRole('link').elements() as HTMLAnchorElement[]
  expect(links.map(({ host }) => host)).toEqual(
    expect.arrayContaining(['familylinks.icrc.org', 'missingpersons.icrc.org', 'oic.icmp.int']),
  )
  const outside = links.filter(({ host }) => host !== location.host)
  for (const link of outside) {
    expect([link.protocol, link.target, link.rel]).toEqual(['https:', '_blank', 'noopener noreferrer'])
  }
  expect(textOf(panel)).toContain('those sites will see your visit')
  expect(textOf(panel)).toContain('National commissions on missing persons')
})

test('names and borders imply no opinion', async () => {
  expect(textOf(await open())).toContain('Borders and names imply no opinion on the status')
})

test('the open package is named with its version, dates, contents and hash', async () => {
  const pkg = { ...samplePackage(), asOf: '2026-11-22', created: '2026-11-23T12:00:00Z' }
  const text = textOf(await open({ pkg }))
  expect(text).toContain('SYNTHETIC package')
  expect(text).toContain('22 Nov 2026')
  expect(text).toContain('23 Nov 2026')
  expect(text).toContain('7 features, 16 claims, 2 documents')
  expect(text).toContain('0'.repeat(64))
})

test('parties are listed in the package’s order with what is meant by them', async () => {
  const parties = [
    { id: 'b', label: { en: 'Beta side' }, gloss: { en: 'SYNTHETIC bodies of Beta.' } },
    { id: 'a', label: { en: 'Alpha side' } },
  ]
  const panel = await open({ pkg: makePackage([], { parties }) })
  const items = [...panel.renderRoot.querySelectorAll('.parties li')].map((item) => textOf(item).trim())
  expect(items).toEqual(['Beta side SYNTHETIC bodies of Beta.', 'Alpha side'])
})

test('words that the package does not use are a table with what it says instead', async () => {
  const gloss = [{ term: 'foe', lang: 'en', instead: 'name the side' }]
  await open({ pkg: makePackage([], { gloss }) })
  await page.getByText('1 word that the package does not use as its own').click()
  await expect.element(page.getByRole('row', { name: 'foe name the side' })).toBeVisible()
})

test('a plain GeoJSON file has no parties and no version, and none are made up', async () => {
  const panel = await open({ pkg: plainPackage() })
  const names = [...panel.renderRoot.querySelectorAll('dt')].map((name) => name.textContent)
  expect(names).toEqual(['Title', 'Holds', 'Hash'])
  expect(textOf(panel)).not.toContain('Parties')
})

test('the works of others are credited with their licences', async () => {
  const text = textOf(await open())
  for (const credit of [
    'GeoNames, CC BY 4.0',
    'Natural Earth, public domain',
    'LGPL 3',
    'SIL Open Font License',
  ])
    expect(text).toContain(credit)
})

test('version and build of the app can be quoted in a report', async () => {
  expect(textOf(await open())).toContain('Cairn 1.2.3, build abcdef')
})

test('markup in a package’s title stays text', async () => {
  const panel = await open({ pkg: makePackage([], { title: HOSTILE }) })
  expect(textOf(panel)).toContain(HOSTILE)
  expect(panel.renderRoot.querySelectorAll('img, script')).toHaveLength(0)
})
