import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('the opening note stands above the list, its examples open real views, and once put away it stays away until it is asked for', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  const note = page.locator('.side cairn-opening')
  await note.locator('li button').first().waitFor()
  expect(await cairn.words('cairn-opening')).toMatch(/never says that a claim is true/)
  // Nothing is laid over the page: the list goes on below it, and the map can be used.
  expect(await page.locator('dialog').count()).toBe(0)
  expect(await page.locator('.side cairn-results button.open').count()).toBeGreaterThan(20)

  await note.getByRole('button', { name: /whose place is not stated/ }).click()
  await page.locator('cairn-feature cairn-claim').first().waitFor()
  const { searchParams } = new URL(page.url())
  expect(searchParams.get('precision')).toBe('unlocated')
  expect(searchParams.get('site')).not.toBeNull()
  await expect.poll(async () => (await cairn.tally()).filtered).toBeGreaterThan(0)
  const { shown, unlocated } = await cairn.tally()
  expect(unlocated).toBe(shown)

  await page.goto(server.url)
  await note.getByRole('button', { name: 'Put this note away' }).click()
  await note.waitFor({ state: 'detached' })
  await page.reload()
  await page.locator('.side cairn-results button.open').first().waitFor()
  expect(await note.count()).toBe(0)
  await page.getByRole('button', { name: 'About', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Before you begin' }).click()
  await note.waitFor()
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('nothing found: a slightly wider question is offered with what it would show, and asking it shows just that', async () => {
  const cairn = await openCairn({ path: '/?date=discovery&from=1900&to=1901&match=certain' })
  const { page } = cairn
  expect(await page.locator('cairn-opening').count()).toBe(0)
  const empty = page.locator('.nothing-shown cairn-empty')
  const wider = empty.getByRole('listitem').filter({ hasText: 'The period up to' })
  await wider.waitFor()
  const offered = Number((await wider.innerText()).match(/shows (\d+)/)?.[1])
  await wider.getByRole('button', { name: /^Ask this/ }).click()
  await empty.waitFor({ state: 'detached' })
  expect((await cairn.tally()).shown).toBe(offered)
  expect(new URL(page.url()).searchParams.get('from')).toBe('1900')
  await cairn.close()
})
