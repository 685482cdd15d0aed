import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCairn } from './driver.ts'
import { focused } from './keyboard-steps.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test.each(['Data check', 'About', 'Ready offline'])(
  'the dialog of "%s" takes the focus, and gives it back to its button',
  async (name) => {
    const cairn = await openCairn({ path: '/?view=table', hasShell: name === 'Ready offline' })
    const { page } = cairn
    const button = page.getByRole('button', { name, exact: true })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await focused(cairn)).toBe('Close')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await focused(cairn)).toBe(name)
    await cairn.close()
  },
)

test('from the list to a feature, to its document and back, the keyboard never loses its place', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  const row = page.locator('section.side cairn-results button.open').nth(2)
  const label = (await row.innerText()).trim()
  await row.focus()
  await page.keyboard.press('Enter')
  await page.locator('cairn-feature').waitFor()
  expect(await focused(cairn)).toBe('Details')
  await page.locator('cairn-feature cairn-claim button.text').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('cairn-document').waitFor()
  expect(await focused(cairn)).toBe('Details')
  await page.keyboard.press('Escape')
  await page.locator('cairn-feature').waitFor()
  expect(await focused(cairn)).toBe('Details')
  await page.keyboard.press('Escape')
  await expect.poll(() => focused(cairn)).toBe(label)
  await cairn.close()
})

test.each(['/', '/?view=table'])(
  'the first stop of the keyboard at %s leads to the content',
  async (path) => {
    const cairn = await openCairn({ path })
    const { page } = cairn
    await page.locator('cairn-results, cairn-table').first().waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(cairn)).toBe('Skip to the list')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const isInContent = await page.evaluate(() => document.activeElement?.closest('.side, main') !== null)
    expect(isInContent).toBe(true)
    await cairn.close()
  },
)

test('at 400 % of a desktop the page scrolls and everything can be reached', async () => {
  const cairn = await openCairn({ path: '/?site=ft-farrukh', viewport: { width: 320, height: 256 } })
  const { page } = cairn
  await page.locator('cairn-feature').waitFor()
  const size = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    high: document.documentElement.scrollHeight,
  }))
  expect(size.wide).toBeLessThanOrEqual(320)
  expect(size.high).toBeGreaterThan(800)
  const last = page.locator('cairn-feature cairn-claim').last()
  await last.scrollIntoViewIfNeeded()
  const box = await last.boundingBox()
  expect(box && box.y < 256 && box.y + box.height > 0).toBe(true)
  await cairn.close()
})

test('on a phone held sideways the list stands below the bar and the numbers, and scrolls with them', async () => {
  const cairn = await openCairn({ path: '/?view=table', viewport: { width: 740, height: 360 } })
  await cairn.page.locator('main cairn-results button.open').first().waitFor()
  const top = (selector: string) =>
    cairn.page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY)
  const tops = [await top('header.bar'), await top('.tally-strip'), await top('main')]
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  expect(tops[0]).toBe(0)
  expect(await cairn.page.evaluate(() => document.documentElement.lang)).toBe('en')
  await cairn.close()
})

test('on a phone the legend is one tap away, and a list without features says what keeps them away', async () => {
  const phone = { width: 360, height: 740 }
  const cairn = await openCairn({ path: '/', viewport: phone })
  await cairn.page.getByRole('button', { name: 'Legend', exact: true }).click()
  await cairn.page.getByRole('dialog').getByText('reported burial site').first().waitFor()
  await cairn.page.goto(`${server.url}?q=nosuchword&view=table`)
  await cairn.page.locator('main cairn-empty').waitFor()
  await cairn.page.goto(`${server.url}?q=nosuchword`)
  await cairn.page.locator('.side cairn-empty').waitFor()
  await cairn.close()
})
