/** A sample of the kills; all of them: `npm run test:faults` (docs/faults.md). */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killBrowser, killSeries } from '../faults/kill-series.ts'
import { bundleSeries } from '../faults/series-bundles.ts'
import { noteSeries } from '../faults/series-notes.ts'
import { openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

const SEED = 20_261_122

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test.each([
  ['a note is written', noteSeries, 1],
  ['a bundle is taken over', bundleSeries, 1],
] as const)(
  'a browser killed while %s has everything that was confirmed, and nothing by halves',
  async (_, series, kills) => {
    expect(await killSeries(series(), { kills, seed: SEED })).toMatchObject({ kills })
  },
  180_000,
)

test('a vault that was said to be made is there, though the browser died at that moment', async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'cairn-vault-'))
  const made = await openCairn({ path: '/?view=table', profileDir, hasShell: false })
  await noteSeries().prepare(made, 0)
  await killBrowser(profileDir)
  await made.close().catch(() => undefined)
  const again = await openCairn({ path: '/?view=table', profileDir, hasShell: false })
  await again.page.getByRole('button', { name: 'Private notes', exact: true }).click()
  await again.page.locator('cairn-vault').getByText('The vault is locked.', { exact: true }).waitFor()
  await again.close()
  await rm(profileDir, { recursive: true, force: true, maxRetries: 5 })
}, 120_000)
