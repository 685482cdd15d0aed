import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const asked = ({ page }: Cairn, name: string) => new URL(page.url()).searchParams.get(name)
const searchField = ({ page }: Cairn) =>
  page.getByRole('combobox', { name: 'Search claims, places, documents' })

/** Waits until the query is answered: the page has filtered something out. */
const filtered = ({ page }: Cairn) => page.locator('output#tally:not([data-filtered="0"])').waitFor()

test('a place is found in four scripts, and a slip of the pen is forgiven and said', async () => {
  const cairn = await openCairn({ path: '/?view=timeline' })
  const { page } = cairn
  const shown: number[] = []
  for (const q of ['"Khojaly"', '"Xocali"', '"Ходжалы"', '"Խոջալու"', 'Xocalo']) {
    await page.locator('output#tally[data-filtered="0"]').waitFor()
    await searchField(cairn).fill(q)
    await filtered(cairn)
    expect(await cairn.words('cairn-results')).toContain('reported burial site in the town centre')
    shown.push((await cairn.tally()).shown)
    if (q !== 'Xocalo') await page.getByRole('button', { name: 'Clear search' }).click()
  }
  expect(shown[4]).toBe(shown[1])
  const words = await cairn.words('cairn-search')
  expect(words).toContain('Written so nowhere; showing near spellings: Xocalo → Xocalı')
  expect(await cairn.words('cairn-sentence')).toMatch(/containing “\s*Xocalo\s*” or near spellings/)
  await page.getByRole('button', { name: 'Only as typed' }).click()
  await page.locator('output#tally[data-shown="0"]').waitFor()
  expect(asked(cairn, 'q')).toBe('"Xocalo"')
  expect(cairn.consoleErrors()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
})

test('a suggestion is reached by keys: a place is asked for as a place, a claimant is ticked', async () => {
  const cairn = await openCairn({ path: '/?view=timeline' })
  const { page } = cairn
  await searchField(cairn).pressSequentially('khoj')
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
  await options.first().waitFor()
  expect(await options.count()).toBeLessThanOrEqual(8)
  await page.keyboard.press('ArrowDown')
  expect(await options.first().getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('place') === 'pl-khojaly')
  expect(asked(cairn, 'q')).toBe(null)
  await filtered(cairn)
  expect(await cairn.words('cairn-sentence')).toContain('placed in Ivanyan / Khojaly')
  expect(await options.count()).toBe(0)
  await searchField(cairn).fill('red cross')
  await options.filter({ hasText: 'International Committee of the Red Cross' }).first().click()
  await page.waitForURL((url) => url.searchParams.has('claimant'))
  expect(asked(cairn, 'q')).toBe(null)
  await page.getByRole('button', { name: 'No longer only Ivanyan / Khojaly' }).click()
  await page.waitForURL((url) => !url.searchParams.has('place'))
  await searchField(cairn).fill('khoj')
  await options.first().waitFor()
  await page.keyboard.press('Escape')
  expect(await options.count()).toBe(0)
  expect(await searchField(cairn).inputValue()).toBe('khoj')
  await cairn.close()
})

test('names are suggested although what finds them comes later than the rest after typing', async () => {
  const cairn = await openCairn({ path: '/?view=timeline' })
  const { page } = cairn
  await page.route('**/assets/search-late-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await searchField(cairn).pressSequentially('khoj')
  await page.waitForURL((url) => url.searchParams.get('q') === 'khoj')
  await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().waitFor()
  await cairn.close()
})

test('a document narrows the query to its claims, from its page and from the filters', async () => {
  const cairn = await openCairn({ path: '/?source=src-hyetert-2018-04-10' })
  const { page } = cairn
  await page.getByRole('button', { name: 'Only claims from this document' }).click()
  await page.waitForURL((url) => url.searchParams.get('document') === 'src-hyetert-2018-04-10')
  await filtered(cairn)
  expect((await cairn.tally()).shown).toBe(1)
  const facet = page.locator('cairn-facet-documents')
  await facet.getByRole('searchbox').fill('azombudsman')
  expect(await facet.getByRole('checkbox', { checked: true }).count()).toBe(1)
  await facet.getByRole('searchbox').fill('bbc news')
  await facet
    .getByRole('checkbox', { name: /BBC News/ })
    .first()
    .check()
  await page.waitForURL((url) => url.searchParams.get('document')?.includes(',') === true)
  await page.locator('output#tally[data-shown="2"]').waitFor()
  await cairn.screenshot('search-documents')
  await cairn.close()
})

test('the timeline has a row for the claimants with most claims and one for all others, and marks incidents', async () => {
  const cairn = await openCairn({ path: '/?view=timeline' })
  const { page } = cairn
  await page.getByText('by claimant', { exact: true }).click()
  const rows = page.locator('cairn-timeline .rows li')
  await rows.filter({ hasText: 'other claimants' }).waitFor()
  expect(await rows.count()).toBe(11)
  expect(await rows.locator('rect.matching').count()).toBeGreaterThan(20)
  const incidents = page.locator('cairn-timeline-incidents')
  expect(await incidents.locator('rect').count()).toBe(7)
  await incidents.getByRole('button', { name: /Maragha/ }).focus()
  expect(await cairn.words('cairn-timeline-incidents')).toMatch(/death: 10 Apr 1992; asserted, by .+ more/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('site') === 'ft-maragha-1992')
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})
