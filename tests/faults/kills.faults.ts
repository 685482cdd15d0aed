/** The whole of it, `npm run test:faults`: at least a hundred kills. A sample of it runs with every `npm test` (tests/e2e/kills.e2e.ts). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strictPolicy } from '../../scripts/lib/security-headers.mjs'
import { startServer, type TestServer } from '../e2e/server.ts'
import { type RangeServer, startRangeServer } from '../tiles/range-server.ts'
import { killSeries, type Series } from './kill-series.ts'
import { areaArchive, areaSeries } from './series-areas.ts'
import { bundleSeries } from './series-bundles.ts'
import { attachSeries } from './series-documents.ts'
import { noteSeries } from './series-notes.ts'
import { firstVersion, importSeries, updateSeries } from './series-packages.ts'
import { shellSeries, versionedSite } from './series-shell.ts'

/** Seven series of it make more than a hundred. */
const KILLS = Number(process.env.FAULT_KILLS ?? 15)
const SEED = Number(process.env.FAULT_SEED ?? 20_261_122)
const MINUTES = 60_000

let server: TestServer
let host: RangeServer
beforeAll(async () => {
  host = await startRangeServer(areaArchive())
  server = await startServer({
    csp: strictPolicy.replace("connect-src 'self'", `connect-src 'self' ${new URL(host.url).origin}`),
  })
})
afterAll(async () => {
  await server.close()
  await host.close()
})

/** Throws inside when anything is lost; the number says that the browser really died so often. */
const survives = async (series: Series): Promise<void> =>
  expect((await killSeries(series, { kills: KILLS, seed: SEED })).kills).toBe(KILLS)

test(
  'a browser killed while a file is imported keeps every import that was confirmed, and none by halves',
  async () => {
    await survives(importSeries())
  },
  10 * MINUTES,
)

test(
  'a browser killed while a package is brought up to date shows the old version or the new one, whole',
  async () => {
    await survives(updateSeries(await server.serveFolder(firstVersion())))
  },
  10 * MINUTES,
)

test(
  'a browser killed while a document is attached has its copy with the right hash, or asks for it again',
  async () => {
    await survives(attachSeries(KILLS))
  },
  10 * MINUTES,
)

test(
  'a browser killed while an area is downloaded resumes it, and calls ready only what is whole',
  async () => {
    await survives(areaSeries(host))
  },
  10 * MINUTES,
)

test(
  'a browser killed while a note is written has every note that was sealed, and at most a draft of the other',
  async () => {
    await survives(noteSeries())
  },
  10 * MINUTES,
)

test(
  'a browser killed while a bundle is taken over has each thing whole or not at all',
  async () => {
    await survives(bundleSeries())
  },
  10 * MINUTES,
)

test(
  'a browser killed while the app is brought up to date starts without network, as the old version or the new one',
  async () => {
    const site = versionedSite()
    site.deploy(-1)
    const own = await startServer({ root: site.root })
    try {
      await survives(shellSeries(own, site))
    } finally {
      await own.close()
      site.remove()
    }
  },
  10 * MINUTES,
)
