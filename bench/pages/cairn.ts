/**
 * Cairn's own parts as the application joins them: data worker, counted marks in MapLibre's canvas, and beside the map
 * timeline, facets and tally. `cairn-drag` is one step of a drag, in which only the period changes, until the map has
 * followed; `cairn-tiles` is any change of the filter, until everything has.
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
    panelsDone = query.run(filter).then((result) => panels.show(filter, result))
    if (way === 'cairn-drag') return drawn
    await Promise.all([drawn, panelsDone])
    const end = nextFrame(map, started, () => true)
    map.triggerRepaint()
    return end
  }

  /** One step earlier of the same drag: the hand has moved by one day since. */
  async function before(filter: FilterSpec): Promise<void> {
    await ask(filter, performance.now())
    await panelsDone
  }

  async function load(features: number): Promise<Drawn> {
    const started = performance.now()
    size = features
    const columns = await columnsOf(size, from)
    const pkg = packageRest(size) as unknown as CairnPackage
    const loaded = await query.adopt(columns)
    if (loaded?.facts) knowFacts(pkg, loaded.facts)
    panels.open(pkg)
    query.watch(shareWindow(widened(windowOf(map))))
    return ask(EMPTY_FILTER, started)
  }

  async function filter(name: 'narrow' | 'wide'): Promise<Drawn> {
    const asked = questions(size)[name]
    const claimant = asked.claimants.map(claimantId)
    const period = { from: isoDay(asked.from), to: isoDay(asked.to) }
    const wish = { ...EMPTY_FILTER, ...period, facets: { ...EMPTY_FILTER.facets, claimant } }
    if (way === 'cairn-drag') await before({ ...wish, to: isoDay(asked.to + 1) })
    return ask(wish, performance.now())
  }

  const drawn = async (): Promise<number> =>
    view ? [...view.marks].reduce((sum, marks) => sum + marks, 0) : 0
  return { load, filter, pan: () => panCrowd(map), drawn, settled: () => panelsDone }
}

const panCrowd = (map: MapLibreMap): Promise<number> => panned(map)

/** Timeline, facets and tally, as the page has them. */
class Panels {
  readonly #timeline = document.createElement('cairn-timeline') as CairnTimeline
  readonly #filters = document.createElement('cairn-filters') as CairnFilters
  readonly #tally = document.createElement('div')

  open(pkg: CairnPackage): void {
    for (const panel of [this.#timeline, this.#filters]) Object.assign(panel, { pkg, lang: 'en' })
    document.querySelector('#panels')?.append(this.#filters, this.#timeline, this.#tally)
  }

  /** Resolves when all three are drawn. */
  async show(filter: FilterSpec, result: QueryResult): Promise<void> {
    for (const panel of [this.#timeline, this.#filters]) Object.assign(panel, { filter, result })
    render(tallyTemplate(result.tally), this.#tally)
    await Promise.all([this.#timeline.updateComplete, this.#filters.updateComplete])
  }
}
