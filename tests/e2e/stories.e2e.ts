// The three stories by keyboard alone, and as those who hear the page meet them: the accessibility tree at each station.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { focused, tabTo } from './keyboard-steps.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const tree = ({ page }: Cairn, selector: string): Promise<string> =>
  page.locator(selector).first().ariaSnapshot()

test('the analyst, by keyboard: from the opening note to a contested site, its claims, a passage, and back', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  await page.locator('cairn-opening li button').first().waitFor()
  await tabTo(cairn, /^Skip to the list$/, 2)
  await page.keyboard.press('Enter')
  await tabTo(cairn, /^Claims that contradict each other/, 6)
  await page.keyboard.press('Enter')
  await page.locator('cairn-feature cairn-claim').first().waitFor()
  expect(new URL(page.url()).searchParams.get('status')).toBe('contested')

  const feature = await tree(cairn, '.side')
  expect(feature).toMatch(/heading ".+" \[level=2\]/)
  expect(feature).toMatch(/heading "Who contradicts whom" \[level=3\]/)
  // Who said on which date, how certainly, what; about which place, how closely; in which document.
  const claims = [...feature.matchAll(/article "((?:[^"\\]|\\.)+)"/g)].map(([, name = '']) => name)
  expect(claims.length).toBeGreaterThan(3)
  for (const claim of claims)
    expect(claim).toMatch(
      /, .*(\d{4}|statement undated).*, .*(asserted|possible|presumed|reported by others|awaits examination|denied|denial).*: .+ place: .+ Document: .+\.$/,
    )

  await tabTo(cairn, /^[^·:]+, \d{1,2} \w+ \d{4}( · relayed.*)?$/, 60)
  await page.keyboard.press('Enter')
  await page.locator('cairn-document h2').waitFor()
  const document = await tree(cairn, '.side')
  expect(document).toMatch(/heading ".+" \[level=2\]/)
  expect(document).toMatch(/button "Back to .+"|‹ Back to/)
  await page.keyboard.press('Escape')
  await page.locator('cairn-feature').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.side cairn-results').waitFor()
  await cairn.close()
})

test('the field team, by keyboard: from a site to the field view and back to where they were', async () => {
  const cairn = await openCairn({
    path: '/?site=ft-khojaly-centre',
    geolocation: { latitude: 39.951357, longitude: 46.841357, accuracy: 14 },
    permissions: ['geolocation'],
  })
  const { page } = cairn
  await page.locator('cairn-feature cairn-claim').first().waitFor()
  await tabTo(cairn, /^Skip to the list$/, 2)
  await page.keyboard.press('Enter')
  await tabTo(cairn, /^Go there$/, 12)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Field view' })
  await dialog.getByText('Position good to ± 14 m').waitFor()
  const field = await dialog.ariaSnapshot()
  expect(field).toMatch(/heading "Ivanyan \/ Khojaly.*" \[level=3\]/)
  expect(field).toMatch(/from true north/)
  expect(field).toMatch(/heading "Where you are" \[level=3\]/)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await focused(cairn)).toBe('Go there')
  await cairn.close()
})

test('the journalist, by keyboard: the text for an article is made and copied; what it shows is a list with every claimant', async () => {
  const cairn = await openCairn({
    path: '/?status=contested',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { page } = cairn
  await page.locator('.side cairn-results button.open').first().waitFor()
  await tabTo(cairn, /^Share$|^Share or embed$/, 14)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.locator('cairn-share button').first().waitFor()
  expect(await dialog.ariaSnapshot()).toMatch(/textbox|radio|checkbox/)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.goto(`${server.url}data/karabakh/views/contested/`)
  await page.locator('.cairn li').first().waitFor()
  const view = await tree(cairn, 'body')
  expect(view).toMatch(/heading ".+" \[level=1\]/)
  expect(view).toMatch(/- status: .*shown/)
  expect(view.match(/- listitem/g)?.length).toBeGreaterThan(5)
  await tabTo(cairn, /^Open the live map$/, 4)
  await tabTo(cairn, /./, 1)
  await cairn.close()
})
