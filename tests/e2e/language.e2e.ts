import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const SCRIPTS = { az: /[əğış]/u, hy: /\p{Script=Armenian}/u, ru: /\p{Script=Cyrillic}/u } as const

test.each(['az', 'hy', 'ru'] as const)(
  '%s: the whole bar, the question and the tally are said in it, and nothing sticks out of a phone',
  async (lang) => {
    const cairn = await openCairn({ path: `/?lang=${lang}`, viewport: { width: 360, height: 740 } })
    await cairn.waitForMap()
    const { page } = cairn
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)
    const words = `${await page.locator('nav').innerText()} ${await page.locator('#tally').innerText()}`
    expect(words).toMatch(SCRIPTS[lang])
    expect(words).not.toMatch(/\b(Map|Table|Documents|shown|without)\b/)
    expect(await cairn.tally()).toMatchObject({ imported: 74, shown: 74, unlocated: 37 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await cairn.screenshot(`language-${lang}`)
    expect(cairn.consoleErrors()).toEqual([])
    await cairn.close()
  },
)

test('the language is chosen in the bar; the same view opens anew in it, and its link says so', async () => {
  const cairn = await openCairn({ path: '/?status=contested' })
  const { page } = cairn
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('menuitem', { name: 'Русский' }).click()
  await page.getByRole('button', { name: 'Язык: Русский' }).waitFor()
  expect(new URL(page.url()).searchParams.get('lang')).toBe('ru')
  expect(new URL(page.url()).searchParams.get('status')).toBe('contested')
  const { shown } = await cairn.tally()
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(74)
  await page.goBack()
  await page.getByRole('button', { name: 'Language: English' }).waitFor()
  expect((await cairn.tally()).shown).toBe(shown)
  await cairn.close()
})
