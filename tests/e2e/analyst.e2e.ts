import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cairn, openCairn } from './driver.ts'
import { FIRST_SEED, hasSeeds, SECOND_SEED } from './seeds.ts'
import { startServer, type TestServer } from './server.ts'

const KHOJALY_QUERY = '/?claimant=ag-az-ombudsman&date=discovery&from=2024-02&to=2024-02'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

async function expectQuiet(cairn: Cairn): Promise<void> {
  expect(cairn.offOriginRequests()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
}

const side = (cairn: Cairn) => cairn.page.locator('section.side')

test('the bundled package opens on a map with every located feature really drawn and a tally that adds up', async () => {
  const cairn = await openCairn({ path: '/' })
  const drawn = await cairn.waitForMap({ atLeast: 20 })
  const tally = await cairn.tally()
  expect(tally.imported).toBe(tally.shown + tally.filtered + tally.rejected)
  expect(tally).toMatchObject({ imported: 74, shown: 74, rejected: 0 })
  expect(drawn.areas).toBe(tally.shown - tally.unlocated)
  await expectQuiet(cairn)
  await cairn.close()
})

test('a link with claimant, date kind and month shows the Khojaly site, and the sentence says what was asked', async () => {
  const cairn = await openCairn({ path: KHOJALY_QUERY })
  await cairn.waitForMap()
  expect(await cairn.tally()).toMatchObject({ imported: 74, shown: 1, filtered: 73 })
  await cairn.page
    .getByRole('button', { name: /Ivanyan \/ Khojaly: reported burial site in the town centre/ })
    .first()
    .click()
  await side(cairn)
    .getByRole('heading', { level: 2, name: /Khojaly/ })
    .waitFor()
  expect(new URL(cairn.page.url()).searchParams.get('site')).toBe('ft-khojaly-centre')
  const sentence = await cairn.words('aside cairn-filters')
  expect(sentence).toMatch(/Ombudsman/)
  expect(sentence).toMatch(/discovery/)
  await expectQuiet(cairn)
  await cairn.close()
})

test.skipIf(!hasSeeds)(
  'the claim opens its passage; the right copy highlights every passage, the other one is refused with both hashes',
  async () => {
    const cairn = await openCairn({ path: `${KHOJALY_QUERY}&site=ft-khojaly-centre` })
    const { page } = cairn
    await side(cairn)
      .locator('cairn-claim')
      .getByRole('button', { name: /Embassy of Azerbaijan in Jakarta/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /Ombudsman's reaction/ }).waitFor()
    const field = page.locator('cairn-document input[type=file]')
    await field.setInputFiles(FIRST_SEED)
    const refusal = page.locator('cairn-document [role=alert]')
    await refusal.waitFor()
    expect(await refusal.innerText()).toContain(
      '9737ddabf3de51c16a2de54ec55bed38d901886c648b38a9fcd678a8b63626c6',
    )
    expect(await refusal.innerText()).toContain(
      'a5048f088332a0c70705a2fb2abc5ed5047d62e923c71d0ab10f59acfab686a0',
    )
    await field.setInputFiles(SECOND_SEED)
    const marks = page.locator('cairn-document mark[role=button]')
    await marks.first().waitFor()
    expect(await page.locator('cairn-document [role=alert]').count()).toBe(0)
    const claims = new Set(
      (await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-claims') ?? ''))).flatMap(
        (ids) => ids.split(' '),
      ),
    )
    expect([...claims].sort()).toEqual(['c10', 'c5', 'c6', 'c7', 'c8', 'c9', 'c9b'])
    const marked = await marks.evaluateAll((all) => all.map((mark) => mark.textContent))
    expect(marked).toContain('another mass grave was discovered')
    // From the text to the claim …
    await marks.filter({ hasText: 'may have belonged to a child' }).first().click()
    expect(new URL(page.url()).searchParams.get('claim')).toBe('c7')
    // … and from the claim to the text.
    await page.locator('cairn-document ol.claims').getByRole('button').first().click()
    expect(await page.locator('cairn-document mark[aria-current=true]').first().textContent()).toBe(
      'another mass grave was discovered',
    )
    await cairn.screenshot('analyst-document')
    await expectQuiet(cairn)
    await cairn.close()
  },
)

test.skipIf(!hasSeeds)(
  'a copy can be attached by dropping it on its field, and is not taken for a package',
  async () => {
    const cairn = await openCairn({ path: '/?source=src-azombudsman-2024-02-23' })
    const { page } = cairn
    const field = page.locator('cairn-document label.attach')
    await field.waitFor()
    const text = readFileSync(SECOND_SEED, 'utf8')
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer()
      data.items.add(new File([content], 'copy.txt', { type: 'text/plain' }))
      return data
    }, text)
    await field.dispatchEvent('dragover', { dataTransfer: transfer })
    await field.dispatchEvent('drop', { dataTransfer: transfer })
    await page.locator('cairn-document mark[role=button]').first().waitFor()
    expect((await cairn.tally()).imported).toBe(74)
    expect(await page.getByText('Drop a package folder').count()).toBe(0)
    await cairn.close()
  },
)

test('back and forward walk through the views', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  await cairn.waitForMap()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await page.getByRole('button', { name: 'Documents', exact: true }).click()
  await page.locator('cairn-sources').waitFor()
  await page.goBack()
  await page.locator('main cairn-table').waitFor()
  await page.goBack()
  await cairn.waitForMap()
  await page.goForward()
  await page.locator('main cairn-table').waitFor()
  expect(new URL(page.url()).searchParams.get('view')).toBe('table')
  await cairn.close()
})

test('a filter set by hand is in the address, and one key clears it', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  await cairn.waitForMap()
  const filters = page.locator('aside cairn-filters')
  await filters.locator('summary', { hasText: 'How claims stand to each other' }).click()
  await filters.getByRole('checkbox', { name: /contested/ }).check()
  await page.waitForURL(/status=contested/)
  const asked = await cairn.tally()
  expect(asked.shown).toBeGreaterThan(0)
  expect(asked.shown + asked.filtered).toBe(74)
  await page.keyboard.press('Escape')
  await page.locator('h1').click()
  await page.keyboard.press('x')
  await page.waitForURL((url) => !url.searchParams.has('status'))
  await expect.poll(async () => (await cairn.tally()).shown).toBe(74)
  await cairn.close()
})

test('an unknown id gives a plain message and no other feature', async () => {
  const cairn = await openCairn({ path: '/?site=ft-nowhere' })
  await cairn.page.getByText('There is nothing with the id “ft-nowhere”').waitFor()
  expect(await side(cairn).locator('cairn-feature').count()).toBe(0)
  await cairn.close()
})

test.each(['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'])(
  'in %s the same link shows the same features',
  async (timezoneId) => {
    const cairn = await openCairn({
      path: '/?date=discovery&from=2024-02-21&to=2024-02-21&view=table',
      timezoneId,
    })
    await cairn.page.locator('main cairn-table').waitFor()
    await cairn.page.locator('output#tally[data-filtered]:not([data-filtered="0"])').waitFor()
    expect(await cairn.tally()).toMatchObject({ imported: 74, shown: 1 })
    await cairn.close()
  },
)
