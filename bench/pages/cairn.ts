/**
 * Cairn's own parts as the application joins them: data worker, counted marks in MapLibre's canvas, and beside the map
 * timeline, facets and tally. `cairn-drag` is one step of a drag under way, in which only the period changes, until the
 * map has followed; `cairn-tiles` is any change of the filter, until everything has.
 */
import '../../src/design/tokens.css'
import { render } from 'lit'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { isoDay } from '../../src/domain/day-interval.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { crowdSprites } from '../../src/map/crowd-sprites.ts'
import { shareWindow, widened, windowOf } from '../../src/map/crowd-window.ts'
import { SpriteLayer } from '../../src/map/sprite-layer.ts'
import { readTheme } from '../../src/map/theme.ts'
import { workerQuery } from '../../src/query/client/query-client.ts'
import { EMPTY_FILTER, type FilterSpec } from '../../src/query/core/filter.ts'
import type { MarkView } from '../../src/query/core/lookout.ts'
import { knowFacts } from '../../src/query/core/package-facts.ts'
import type { QueryResult } from '../../src/query/core/result.ts'
import type { CairnFilters } from '../../src/ui/filters.ts'
import '../../src/ui/filters.ts'
import { tallyTemplate } from '../../src/ui/tally.ts'
import type { CairnTimeline } from '../../src/ui/timeline.ts'
import '../../src/ui/timeline.ts'
import { questions } from '../lib/data.mjs'
import { claimantId, packageRest } from '../lib/texts.mjs'
import { bareMap, nextFrame, panned } from './bare-map.ts'
import { type ColumnsFrom, columnsOf } from './cairn-columns.ts'
import type { Approach, Drawn } from './measure.ts'

export async function cairn(way: 'cairn-drag' | 'cairn-tiles', from: ColumnsFrom): Promise<Approach> {
  const map = await bareMap()
  const theme = readTheme(document.body, 'light')
  const layer = new SpriteLayer(() => theme)
  map.addLayer(layer)
  const query = workerQuery(
    () => new Worker(new URL('../../src/query/worker/worker.ts', import.meta.url), { type: 'module' }),
  )
  const panels = new Panels()
  let view: MarkView | null = null
  let views = 0
  let panelsDone: Promise<void> = Promise.resolve()
  let size = 0
  query.follow((seen) => {
    view = seen
    views++
    layer.show(crowdSprites(seen))
  })

  async function ask(filter: FilterSpec, started: number): Promise<Drawn> {
    const before = views
    const drawn = nextFrame(map, started, () => views > before)
    panelsDone = query.run(filter).then((result) => panels.show(filter, result), unlessOvertaken)
    if (way === 'cairn-drag') return drawn
    await Promise.all([drawn, panelsDone])
    const end = nextFrame(map, started, () => true)
    map.triggerRepaint()
    return end
  }

  /** The steps of the same drag before this one, a day each; the hand waits for the map and for nothing else. */
  async function drag(filter: FilterSpec, lastDay: number): Promise<void> {
    for (let days = STEPS_BEFORE; days > 0; days--)
      await ask({ ...filter, to: isoDay(lastDay + days) }, performance.now())
  }

  async function load(features: number): Promise<Drawn> {
    const started = performance.now()
    size = features
    const columns = await columnsOf(size, from)
    const pkg = packageRest(size) as unknown as CairnPackage
    const loaded = await query.adopt(columns)
    if (loaded?.facts) knowFacts(pkg, loaded.facts)
    panels.of(pkg)
    query.watch(shareWindow(widened(windowOf(map))))
    return ask(EMPTY_FILTER, started)
  }

  function wish(name: 'narrow' | 'wide'): FilterSpec {
    const asked = questions(size)[name]
    const claimant = asked.claimants.map(claimantId)
    const period = { from: isoDay(asked.from), to: isoDay(asked.to) }
    return { ...EMPTY_FILTER, ...period, facets: { ...EMPTY_FILTER.facets, claimant } }
  }

  async function before(name: 'narrow' | 'wide'): Promise<void> {
    if (way === 'cairn-drag') await drag(wish(name), questions(size)[name].to)
  }

  const filter = (name: 'narrow' | 'wide'): Promise<Drawn> => ask(wish(name), performance.now())

  const drawn = async (): Promise<number> =>
    view ? [...view.marks].reduce((sum, marks) => sum + marks, 0) : 0
  return { load, before, filter, pan: () => panCrowd(map), drawn, settled: () => panelsDone }
}

/** Steps of a drag before the one that is measured. */
const STEPS_BEFORE = 6

/** Of a drag only some steps are counted to the end. */
function unlessOvertaken(fault: unknown): void {
  if (!(fault instanceof DOMException && fault.name === 'AbortError')) throw fault
}

const panCrowd = (map: MapLibreMap): Promise<number> => panned(map)

/** Timeline, facets and tally, as the page has them. */
class Panels {
  readonly #timeline = document.createElement('cairn-timeline') as CairnTimeline
  readonly #filters = document.createElement('cairn-filters') as CairnFilters
  readonly #tally = document.createElement('div')

  of(pkg: CairnPackage): void {
    for (const panel of [this.#timeline, this.#filters]) Object.assign(panel, { pkg, lang: 'en' })
  }

  /** Resolves when all three are drawn. */
  async show(filter: FilterSpec, result: QueryResult): Promise<void> {
    await this.#open()
    for (const panel of [this.#timeline, this.#filters]) Object.assign(panel, { filter, result })
    render(tallyTemplate(result.tally), this.#tally)
    await Promise.all([this.#timeline.updateComplete, this.#filters.updateComplete])
  }

  /** After the map's first frame, each in a task of its own. */
  async #open(): Promise<void> {
    if (this.#tally.isConnected) return
    await new Promise((resolve) => requestAnimationFrame(resolve))
    for (const panel of [this.#filters, this.#timeline, this.#tally]) {
      await new Promise((resolve) => setTimeout(resolve))
      document.querySelector('#panels')?.append(panel)
    }
  }
}
