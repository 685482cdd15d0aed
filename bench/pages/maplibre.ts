/** MapLibre as most people use it: a GeoJSON source, and three ways of filtering it. */
import type { FeatureCollection } from 'geojson'
import type { ExpressionSpecification, FilterSpecification, Map as MapLibreMap } from 'maplibre-gl'
import { questions } from '../lib/data.mjs'
import { bareMap, panned, sourceOf, untilIdle } from './bare-map.ts'
import type { Approach, Drawn } from './measure.ts'

type Way = 'maplibre-set-filter' | 'maplibre-set-data' | 'maplibre-clustered'
type Question = ReturnType<typeof questions>['narrow']

const MOST_CLAIMS = 5

/** One claim must pass all of it. */
const claimFilter = ({ from, to, claimants }: Question, at: number): ExpressionSpecification => [
  'all',
  ['has', `s${at}`],
  ['<=', ['get', `s${at}`], to],
  ['>=', ['get', `e${at}`], from],
  ['match', ['get', `c${at}`], claimants, true, false],
]

const styleFilter = (question: Question): FilterSpecification => [
  'any',
  ...Array.from({ length: MOST_CLAIMS }, (_, at) => claimFilter(question, at)),
]

function isFound(
  properties: Record<string, number>,
  { from, to }: Question,
  claimants: ReadonlySet<number>,
): boolean {
  for (let at = 0; at < MOST_CLAIMS; at++) {
    const first = properties[`s${at}`]
    const isIn = first !== undefined && first <= to && (properties[`e${at}`] ?? 0) >= from
    if (isIn && claimants.has(properties[`c${at}`] ?? -1)) return true
  }
  return false
}

export async function maplibre(way: Way): Promise<Approach> {
  const map = await bareMap()
  let asked: ReturnType<typeof questions> | null = null
  let data: FeatureCollection | null = null

  async function load(size: number): Promise<Drawn> {
    const started = performance.now()
    asked = questions(size)
    const response = await fetch(`/data/flat-${size}.geojson`)
    // Whoever hands subsets to the source has to hold the whole.
    if (way === 'maplibre-set-filter') return show(map, way, response.url, started)
    data = (await response.json()) as FeatureCollection
    return show(map, way, data, started)
  }

  async function filter(name: 'narrow' | 'wide'): Promise<Drawn> {
    const started = performance.now()
    const question = (asked ?? questions(0))[name]
    if (way === 'maplibre-set-filter') map.setFilter('sites', styleFilter(question))
    else void sourceOf(map, 'sites').setData(subset(question))
    return untilIdle(map, started)
  }

  function subset(question: Question): FeatureCollection {
    const claimants = new Set(question.claimants)
    const features = (data?.features ?? []).filter((one) =>
      isFound(one.properties as Record<string, number>, question, claimants),
    )
    return { type: 'FeatureCollection', features }
  }

  return {
    load,
    filter,
    pan: () => panned(map),
    drawn: async () => drawnSites(map),
    settled: async () => undefined,
  }
}

async function show(
  map: MapLibreMap,
  way: Way,
  data: FeatureCollection | string,
  started: number,
): Promise<Drawn> {
  map.addSource('sites', { type: 'geojson', data, cluster: way === 'maplibre-clustered', clusterRadius: 36 })
  map.addLayer({
    id: 'sites',
    type: 'circle',
    source: 'sites',
    paint: { 'circle-radius': 3, 'circle-color': '#7a2e1d' },
  })
  return untilIdle(map, started)
}

/** Points are asked by id, since a point at the edge of two tiles is there twice. */
function drawnSites(map: MapLibreMap): number {
  const hits = map.queryRenderedFeatures({ layers: ['sites'] })
  const clusters = new Map(
    hits.filter(({ properties }) => properties.cluster).map((one) => [one.properties.cluster_id, one]),
  )
  const points = new Set(hits.filter(({ properties }) => !properties.cluster).map(({ id }) => id))
  return [...clusters.values()].reduce((sum, one) => sum + Number(one.properties.point_count), points.size)
}
