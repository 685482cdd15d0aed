/** One long session in one page: what a reader does, thousands of times, and whether every question was answered. */

import type { FilterSpec } from '../../src/query/core/filter.ts'
import type { Cairn } from '../e2e/driver.ts'

/** The page's own state, as far as it is asked here. */
interface SoakApp extends HTMLElement {
  readonly state: {
    readonly session: {
      readonly filter: FilterSpec
      readonly selection: Record<'site' | 'source', string | null>
    }
    readonly result: { readonly tally: { readonly shown: number } } | null
    readonly messages: readonly string[]
    readonly parsed: {
      readonly package: {
        readonly features: readonly {
          readonly id: string
          readonly properties: { readonly claims: readonly { readonly id: string }[] }
        }[]
        readonly sources: ReadonlyMap<string, unknown>
      }
    }
  }
}

/** How long an answer may take on a busy machine; one that takes longer is lost. */
const LOST_MILLISECONDS = 30_000

/**
 * Asks each filter through the panels' own event and waits for its answer. Answers what was shown for each, and
 * throws when an answer does not come.
 */
export const askFilters = ({ page }: Cairn, filters: readonly FilterSpec[]): Promise<readonly number[]> =>
  page.evaluate(
    async ({ asked, lost }) => {
      const app = document.querySelector('cairn-app') as unknown as SoakApp
      const shown: number[] = []
      for (const filter of asked) {
        const before = app.state.result
        app.dispatchEvent(new CustomEvent('filter-change', { detail: filter, bubbles: true }))
        const end = performance.now() + lost
        while (app.state.result === before) {
          if (performance.now() > end) throw new Error(`no answer to ${JSON.stringify(filter)}`)
          await new Promise((resolve) => setTimeout(resolve, 2))
        }
        shown.push(app.state.result?.tally.shown ?? -1)
      }
      return shown
    },
    { asked: filters, lost: LOST_MILLISECONDS },
  )

/** Opens features with one of their claims, and documents, one after the other; throws when one is not shown. */
export const openThings = (
  { page }: Cairn,
  first: number,
  features: number,
  documents: number,
): Promise<void> =>
  page.evaluate(
    async ({ from, sites, sources, lost }) => {
      const app = document.querySelector('cairn-app') as unknown as SoakApp
      const { package: pkg } = app.state.parsed
      const select = (detail: object): unknown =>
        app.dispatchEvent(new CustomEvent('select', { detail, bubbles: true }))
      const until = async (what: string, isThere: () => boolean): Promise<void> => {
        const end = performance.now() + lost
        while (!isThere()) {
          if (performance.now() > end) throw new Error(`${what} was not shown`)
          await new Promise((resolve) => setTimeout(resolve, 4))
        }
      }
      const words = (selector: string): string =>
        document.querySelector(selector)?.shadowRoot?.textContent ?? ''
      for (let at = from; at < from + sites; at++) {
        const feature = pkg.features[at % pkg.features.length]
        select({ site: feature?.id ?? null, claim: feature?.properties.claims[0]?.id ?? null, source: null })
        await until(`feature ${feature?.id}`, () => words('cairn-feature').length > 0)
      }
      const ids = [...pkg.sources.keys()]
      for (let at = from; at < from + sources; at++) {
        select({ site: null, claim: null, source: ids[at % ids.length] })
        await until(`document ${ids[at % ids.length]}`, () => words('cairn-document').length > 0)
      }
      select({ site: null, claim: null, source: null })
    },
    { from: first, sites: features, sources: documents, lost: LOST_MILLISECONDS },
  )

/** Moves the map to each camera (`zoom/latitude/longitude`) by the address, as a link does. */
export const moveMap = ({ page }: Cairn, cameras: readonly string[]): Promise<void> =>
  page.evaluate(async (all) => {
    for (const camera of all) {
      location.hash = `#${camera}`
      await new Promise((resolve) => setTimeout(resolve, 120))
    }
  }, cameras)

/** Hides the page and shows it again, as switching tabs does. */
export const hideAndShow = ({ page }: Cairn): Promise<void> =>
  page.evaluate(async () => {
    for (const state of ['hidden', 'visible'] as const) {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })

/** The browser takes the map's drawing surface away and gives it back. */
export const loseSurface = ({ page }: Cairn): Promise<void> =>
  page.evaluate(async () => {
    const surface = document
      .querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas')
      ?.getContext('webgl2')
    const extension = surface?.getExtension('WEBGL_lose_context')
    if (!extension) throw new Error('soak: a map drawn with WebGL expected, none found')
    extension.loseContext()
    await new Promise((resolve) => setTimeout(resolve, 200))
    extension.restoreContext()
  })

/** Runs before the page's own scripts: keeps every worker, so that some can be ended behind the map's back. */
export function keepWorkers(): void {
  const kept: { readonly url: string; readonly worker: Worker }[] = []
  const Real = globalThis.Worker
  globalThis.Worker = class extends Real {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      kept.push({ url: String(url), worker: this })
    }
  }
  Reflect.set(globalThis, '__soakWorkers', kept)
}

/** Ends MapLibre's workers as a browser does that is short of memory; answers how many there were. */
export const endMapWorkers = ({ page }: Cairn): Promise<number> =>
  page.evaluate(() => {
    const kept = Reflect.get(globalThis, '__soakWorkers') as { url: string; worker: Worker }[]
    const ofMap = kept.filter(({ url }) => url.includes('maplibre'))
    for (const { worker } of ofMap) worker.terminate()
    kept.splice(0)
    return ofMap.length
  })
