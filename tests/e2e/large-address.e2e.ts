import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeClaim, madeFeature } from '../domain/made-package.ts'
import { smallPackage } from '../formats/small-package.ts'
import { type Cairn, openCairn } from './driver.ts'
import { startServer, type TestServer } from './server.ts'

const FEATURES = 6000

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** SYNTHETIC, in the open ocean. */
const features = Array.from({ length: FEATURES }, (_, at) => {
  const site = madeFeature(`ft-${at}`, [madeClaim(`clm-${at}`)])
  const geometry = { type: 'Point' as const, coordinates: [-30.5 + (at % 100) / 100, 29.5 + at / FEATURES] }
  const properties = { ...site.properties, precisionCode: 'settlement', coordinateUncertaintyInMeters: 1000 }
  return { ...site, geometry: { ...geometry, coordinates: geometry.coordinates.map(rounded) }, properties }
}) as ReturnType<typeof madeFeature>[]

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}

interface Filter {
  readonly from: string | null
  readonly facets: Readonly<Record<string, readonly string[]>>
}

interface State {
  readonly session: { readonly filter: Filter }
  readonly arriving: object | null
  readonly parsed: object | null
  readonly reading: { readonly progress?: { readonly step: string } }
}

/** Writes down the tally and what the reading was at whenever something is shown of a package that is still arriving. */
const record = (page: Cairn['page']): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    setInterval(() => {
      const state = (document.querySelector('cairn-app') as unknown as { state?: State } | null)?.state
      const tally = document.querySelector<HTMLElement>('output#tally')?.dataset.shown
      if (state?.arriving && !state.parsed) seen.push(`${tally} ${state.reading.progress?.step}`)
    }, 2)
  })

test('a large package that is opened for the first time is counted while it is still being stored and handed over', async () => {
  const files = smallPackage({ features })
  const folder = await server.serveFolder(Object.fromEntries(files))
  const cairn = await openCairn({ path: '/' })
  await record(cairn.page)
  await cairn.page.goto(`${server.url}?data=${encodeURIComponent(folder.path)}`)
  await cairn.page.waitForFunction(
    () => (document.querySelector('cairn-app') as unknown as { state?: State } | null)?.state?.parsed,
  )
  const seen = await cairn.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  expect(seen.some((line) => /^6000 (storing|showing)$/.test(line))).toBe(true)
  expect(await cairn.tally()).toMatchObject({ imported: FEATURES, shown: FEATURES, rejected: 0 })
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})

/** Asks for what is said so, as soon as the filters count, and writes down what is then shown of a package that is still arriving. */
const askEarly = (page: Cairn['page'], modality: string): Promise<unknown> =>
  page.addInitScript((code) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    let isAsked = false
    setInterval(() => {
      const state = (document.querySelector('cairn-app') as unknown as { state?: State } | null)?.state
      const filters = document.querySelector('cairn-filters')
      const tally = document.querySelector<HTMLElement>('output#tally')?.dataset.shown
      if (!state?.arriving || state.parsed || !filters?.shadowRoot?.querySelector('.count')) return
      const timeline = document.querySelector('cairn-timeline')?.shadowRoot?.querySelector('section')
      seen.push(`${tally} ${timeline ? 'timeline' : 'nothing'}`)
      if (isAsked) return
      isAsked = true
      const { filter } = state.session
      const detail = { ...filter, facets: { ...filter.facets, modality: [code] } }
      filters.dispatchEvent(new CustomEvent('filter-change', { detail, bubbles: true, composed: true }))
    }, 2)
  }, modality)

test('filters and timeline of a large package answer while its details are still coming', async () => {
  const files = smallPackage({ features })
  const folder = await server.serveFolder(Object.fromEntries(files))
  const cairn = await openCairn({ path: '/' })
  await askEarly(cairn.page, 'possible')
  await cairn.page.goto(`${server.url}?data=${encodeURIComponent(folder.path)}`)
  await cairn.page.waitForFunction(
    () => (document.querySelector('cairn-app') as unknown as { state?: State } | null)?.state?.parsed,
  )
  const seen = await cairn.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  expect(seen[0]).toMatch(/^6000/)
  expect(seen.at(-1)).toBe('0 timeline')
  await expect.poll(async () => (await cairn.tally()).shown).toBe(0)
  expect(new URL(cairn.page.url()).searchParams.get('modality')).toBe('possible')
  expect(cairn.consoleErrors()).toEqual([])
  await cairn.close()
})
