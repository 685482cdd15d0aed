import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { storedFiles } from '../../src/formats/stored-files.ts'
import { readPublished } from '../../src/publish/read-published.ts'
import { bytesOf } from '../data/read-package.ts'
import { readRows } from '../formats/read-csv.ts'
import { sha256 } from '../formats/small-package.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

interface Saved {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Presses a form's button in the open panel and answers the saved file. */
async function saved({ page }: Cairn, form: string): Promise<Saved> {
  const download = page.waitForEvent('download')
  await page
    .locator('cairn-export')
    .getByRole('button', { name: `Save ${form}`, exact: true })
    .click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** In the bar, or where there is no room for it in the menu beside it. */
async function openPanel({ page }: Cairn): Promise<void> {
  const more = page.getByRole('button', { name: 'More', exact: true })
  if (await more.isVisible()) await more.click()
  const role = (await more.isVisible()) ? 'menuitem' : 'button'
  await page.getByRole(role, { name: 'Export', exact: true }).click()
  await page.locator('dialog cairn-export').waitFor()
}

const textOf = ({ bytes }: Saved) => new TextDecoder().decode(bytes)

/** The file as the app reads a file of somebody's. */
const opened = (file: Saved) => openFiles([file], async (bytes) => sha256(bytes))

test('after a filter, the exported CSV holds exactly the shown claims, with the query that chose them', async () => {
  const cairn = await openCairn({
    path: '/?party=az-state&date=discovery&from=2021&to=2024&site=ft-khojaly-centre#9/40/46',
  })
  const { shown } = await cairn.tally()
  expect(shown).toBeGreaterThan(1)
  await openPanel(cairn)
  const words = await cairn.words('cairn-export')
  const sentence = /Features with [^.]*\./.exec(words)?.[0] ?? ''
  const claims = Number(/(\d+) matching claim/.exec(words)?.[1])
  const file = await saved(cairn, 'CSV')
  const rows = readRows(textOf(file))
  expect(file.name).toMatch(/^Karabakh-.*-selection\.csv$/)
  expect(rows).toHaveLength(claims)
  expect(new Set(rows.map(({ feature }) => feature)).size).toBe(shown)
  for (const { party, claimant, modality, date_discovery, query } of rows) {
    expect([party, query]).toEqual(['az-state', sentence])
    expect(claimant && modality).toBeTruthy()
    expect(date_discovery).toMatch(/\d{4}/)
  }
  const address = new URL(rows[0]?.queryAddress ?? '')
  expect(address.hash).toBe('')
  expect(address.searchParams.has('site')).toBe(false)
  expect(address.searchParams.get('version')).toMatch(/^\d+\.\d+\.\d+~[0-9a-f]{8}$/)
  await cairn.page.goto(address.href)
  expect((await cairn.tally()).shown).toBe(shown)
  expect(cairn.offOriginRequests()).toEqual([])
  expect(await cairn.cspViolations()).toEqual([])
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('everything as zip is the bundled package byte for byte, whatever is filtered', async () => {
  const cairn = await openCairn({ path: '/?q=nothing-has-these-words' })
  expect((await cairn.tally()).shown).toBe(0)
  await openPanel(cairn)
  const panel = cairn.page.locator('cairn-export')
  expect(await panel.getByRole('button', { name: 'Save Package (zip)' }).isDisabled()).toBe(true)
  await panel.getByRole('radio', { name: /^Everything/ }).check()
  const zip = await saved(cairn, 'Package (zip)')
  const { package: pkg, rejected } = await opened(zip)
  expect(rejected).toEqual([])
  expect(pkg?.id).toBe('karabakh')
  const original = JSON.parse(new TextDecoder().decode(bytesOf('features.geojson'))) as {
    features: CairnFeature[]
  }
  expect(pkg?.features.map(({ id }) => id)).toEqual(original.features.map(({ id }) => id))
  await cairn.close()
})

test('a public copy carries the mark of publishing, and says what nobody has decided yet', async () => {
  const cairn = await openCairn({ path: '/?q=nothing-has-these-words' })
  await openPanel(cairn)
  const zip = await saved(cairn, 'Public copy (zip)')
  expect(zip.name).toBe('Karabakh-1.0.0.public.zip')
  const told = cairn.page.getByRole('status').filter({ hasText: `Saved as ${zip.name}` })
  await told.waitFor()
  expect(await told.textContent()).toMatch(
    /No place is shown more coarsely.* 6 features name .*ft-shusha-prison/s,
  )
  const files = await storedFiles([zip])
  const read = await readPublished(files ?? new Map(), async (bytes) => sha256(bytes))
  expect('fault' in read ? read.fault : read.package.features.length).toBe((await cairn.tally()).imported)
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

test('every form can be saved on a phone, and says so', async () => {
  const cairn = await openCairn({
    path: '/?claimant=ag-az-ombudsman',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await openPanel(cairn)
  for (const form of [
    'CSV',
    'Short table for a report (CSV)',
    'GeoJSON',
    'KML',
    'Package (zip)',
    'CSL-JSON',
    'BibTeX',
    'RIS',
  ]) {
    const file = await saved(cairn, form)
    expect(file.bytes.length, form).toBeGreaterThan(200)
    const told = cairn.page.getByRole('status').filter({ hasText: `Saved as ${file.name}` })
    await told.waitFor()
    expect(await isInView(cairn, `Saved as ${file.name}`), form).toBe(true)
  }
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

/** Whether a text stands within the screen. */
async function isInView({ page }: Cairn, text: string): Promise<boolean> {
  const box = await page.locator('cairn-export').getByText(text).boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= 844
}

test('GeoJSON of somebody’s own can leave as data, not as a package and not as citations', async () => {
  const cairn = await openCairn({ path: '/' })
  const collection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [-30, 30] },
        properties: { name: 'SYNTHETIC', n: 1 },
      },
    ],
  }
  await cairn.page.locator('header input[type=file]').setInputFiles({
    name: 'own.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify(collection)),
  })
  await cairn.page.getByText('1 feature without claimant').waitFor()
  await openPanel(cairn)
  const panel = cairn.page.locator('cairn-export')
  for (const form of ['Save Package (zip)', 'Save CSL-JSON', 'Save BibTeX', 'Save RIS'])
    expect(await panel.getByRole('button', { name: form }).isDisabled(), form).toBe(true)
  const { features } = JSON.parse(textOf(await saved(cairn, 'GeoJSON'))) as typeof collection
  expect(features[0]?.properties).toEqual({ name: 'SYNTHETIC', n: 1 })
  await cairn.close()
})
