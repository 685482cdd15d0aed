import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('the claim without a place stands in the tray as possible, by the chief of staff, relayed, with no mark on the map', async () => {
  const cairn = await openCairn({ path: '/?claimant=ag-beglaryan&modality=possible' })
  const { page } = cairn
  const tray = page.locator('main cairn-tray')
  const entry = tray
    .getByRole('listitem')
    .filter({ hasText: 'Reported burial of Armenian soldiers, place not stated' })
  await entry.waitFor()
  const words = await entry.innerText()
  expect(words).toMatch(/Artak Beglaryan/)
  expect(words).toMatch(/Presidential Chief of Staff/)
  expect(words).toMatch(/possible/)
  expect(words).toMatch(/relayed/)
  const tally = await cairn.tally()
  expect(tally.unlocated).toBe(tally.shown)
  expect(await cairn.waitForMap({ atLeast: 0 })).toEqual({ marks: 0, areas: 0 })
  await cairn.close()
})

test('nothing stands at Stepanakert airport: only what is said of the town beside it', async () => {
  const cairn = await openCairn({ path: '/?area=46.775,39.89,46.80,39.91&view=table' })
  await cairn.page.locator('output#tally[data-filtered]:not([data-filtered="0"])').waitFor()
  await cairn.page.locator('main cairn-table .line.body').first().waitFor()
  const labels = await cairn.words('main cairn-table')
  expect(labels).not.toMatch(/airport/i)
  expect(labels).not.toMatch(/Reported burial of Armenian soldiers/)
  await cairn.close()
})

test('the Farrukh / Parukh site is contested, with who contradicts whom', async () => {
  const cairn = await openCairn({ path: '/?site=ft-farrukh' })
  const feature = cairn.page.locator('cairn-feature')
  await feature.getByRole('heading', { level: 2, name: /Farrukh \/ Parukh/ }).waitFor()
  expect(await feature.locator('.chips').innerText()).toMatch(/contested/)
  const block = await feature.locator('section.contested').innerText()
  expect(block).toMatch(/State Commission/)
  expect(block).toMatch(/Ethnogenomics|Institute of Molecular Biology/)
  expect(block).toMatch(/contradict/)
  await cairn.screenshot('journalist-contested')
  await cairn.close()
})

test('every line that shows a claim names claimant and modality', async () => {
  const cairn = await openCairn({ path: '/?site=ft-khojaly-centre' })
  const claims = cairn.page.locator('cairn-feature cairn-claim')
  await claims.first().waitFor()
  const lines = await claims.locator('.claim-line').allInnerTexts()
  expect(lines.length).toBe(17)
  for (const line of lines)
    expect(line).toMatch(
      / · (asserted|possible|presumed|reported by others|awaits examination|denied|.*denial.*)/,
    )
  await cairn.close()
})

/** What the clipboard holds: pages may not read it, but the reader may paste it. */
async function pasted(cairn: Cairn): Promise<string> {
  await cairn.page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('textarea'), { id: 'paste' }))
  })
  await cairn.page.locator('#paste').focus()
  await cairn.page.keyboard.press('Control+V')
  const text = await cairn.page.locator('#paste').inputValue()
  await cairn.page.evaluate(() => document.querySelector('#paste')?.remove())
  return text
}

test('a citation is copied as text and as CSL-JSON', async () => {
  const cairn = await openCairn({ path: '/?source=src-asbarez-2021-02-13', permissions: ['clipboard-write'] })
  const { page } = cairn
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await page.getByRole('button', { name: 'Copied' }).first().waitFor()
  expect(await pasted(cairn)).toMatch(/Asbarez.*13 February 2021/)
  await page.getByRole('button', { name: 'Copy as CSL-JSON' }).click()
  await expect.poll(() => pasted(cairn)).toMatch(/"article-newspaper"/)
  const chain = await page.locator('cairn-document ol.chain').innerText()
  expect(chain).toMatch(/Hetq/)
  const link = page.getByRole('link', { name: /Open the original/ })
  expect(await link.getAttribute('rel')).toContain('noopener')
  await cairn.close()
})

test('without WebGL the outline and the list do the same work', async () => {
  const cairn = await openCairn({
    path: '/',
    flags: ['--disable-webgl', '--disable-webgl2', '--disable-3d-apis'],
  })
  const { page } = cairn
  await page.getByText('The map is a plain drawing here').first().waitFor()
  expect((await cairn.tally()).shown).toBe(74)
  await page
    .locator('.map')
    .getByRole('button', { name: /Talış|Talish/ })
    .first()
    .click()
  await page.locator('cairn-feature, cairn-picked').first().waitFor()
  await cairn.screenshot('no-webgl')
  await cairn.close()
})

test('keyboard alone leads from the list to the passage and back', async () => {
  const cairn = await openCairn({ path: '/?site=ft-2020-burials-by-az' })
  const { page } = cairn
  const passage = page
    .locator('cairn-feature cairn-claim')
    .first()
    .getByRole('button', { name: /168\.am/ })
    .first()
  await passage.focus()
  await page.keyboard.press('Enter')
  await page.locator('cairn-document').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('cairn-feature').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('section.side cairn-results').waitFor()
  await cairn.close()
})
