import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))

function filesOf(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = names.map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]))
}

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('a package with one bad record of each group loads the good ones, lists each bad one with reason, line and column, and the tally adds up', async () => {
  const folder = await server.serveFolder(filesOf(fixture('bad/all-eighteen')))
  const cairn = await openCairn({ path: `/?data=${folder.path}datapackage.json` })
  const { page } = cairn
  await page.getByRole('button', { name: /Data check/ }).click()
  const list = page.locator('dialog cairn-issues')
  await list.waitFor()
  const tally = await cairn.tally()
  expect(tally.imported).toBe(tally.shown + tally.filtered + tally.rejected)
  expect(tally.rejected).toBeGreaterThan(0)
  expect(tally.shown).toBeGreaterThan(0)
  const expected = JSON.parse(readFileSync(fixture('bad/all-eighteen.issues.json'), 'utf8')) as unknown
  expect(JSON.stringify(expected).length).toBeGreaterThan(100)
  const words = await cairn.words('dialog cairn-issues')
  expect(words).toMatch(/features\.geojson:\d+:\d+/)
  const download = page.waitForEvent('download')
  await list.getByRole('button', { name: 'Download as JSON' }).click()
  const saved = await (await download).path()
  const records = JSON.parse(readFileSync(saved, 'utf8')) as {
    issues: { code: string; file: string; message: string; line: number; column: number }[]
  }[]
  expect(records.length).toBeGreaterThanOrEqual(tally.rejected)
  const inText = records.flatMap(({ issues }) => issues).filter(({ file }) => /json$/.test(file))
  expect(inText.every(({ message, line, column }) => message !== '' && line > 0 && column > 0)).toBe(true)
  await cairn.screenshot('data-check')
  await cairn.close()
})

test('plain GeoJSON is shown as what it is: features without claimant, counted as such', async () => {
  const cairn = await openCairn({ path: '/' })
  const { page } = cairn
  await cairn.waitForMap()
  const bytes = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [-30.5, 30.2] },
        properties: { name: 'SYNTHETIC one' },
      },
      { type: 'Feature', geometry: null, properties: { name: 'SYNTHETIC two' } },
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [-30.5, 99] },
        properties: { name: 'SYNTHETIC bad' },
      },
    ],
  })
  await page
    .locator('label.open input')
    .setInputFiles({ name: 'own.geojson', mimeType: 'application/geo+json', buffer: Buffer.from(bytes) })
  await page.getByText('without claimant').first().waitFor()
  await expect.poll(() => cairn.tally()).toMatchObject({ imported: 3, shown: 2, rejected: 1, unlocated: 1 })
  expect(new URL(page.url()).searchParams.get('data')).toMatch(/^local:/)
  await cairn.close()
})

test('a package on another host is refused in plain words that name the host and the cure', async () => {
  const cairn = await openCairn({ path: '/?data=https://packages.example.org/one/datapackage.json' })
  await cairn.page.getByText('does not allow reading from packages.example.org').waitFor()
  expect(await cairn.page.locator('main').innerText()).toContain('connect-src')
  expect(cairn.offOriginRequests()).toEqual([])
  await cairn.close()
})

test('hostile words in a package are words', async () => {
  const files = filesOf(fixture('good/minimal'))
  const text = new TextDecoder().decode(files['features.geojson'])
  const hostile = text.replace(/("label":\s*{\s*"en":\s*")/, '$1SYNTHETIC {n} & ]]> -- ')
  const folder = await server.serveFolder({ ...files, 'features.geojson': hostile })
  const cairn = await openCairn({ path: `/?data=${folder.path}datapackage.json&view=table` })
  await cairn.page.getByText('SYNTHETIC {n} & ]]> --').first().waitFor()
  expect(await cairn.cspViolations()).toEqual([])
  await cairn.close()
})
