/** crossfilter2 on the main thread: data only, no map. One record per claim; sites are counted from what remains. */
import crossfilter, { type Crossfilter, type Dimension } from 'crossfilter2'
import type { FeatureCollection, Point } from 'geojson'
import { questions } from '../lib/data.mjs'
import type { Approach, Drawn } from './measure.ts'

interface Claim {
  readonly site: number
  readonly first: number
  readonly last: number
  readonly claimant: number
}

export async function crossfiltered(): Promise<Approach> {
  let asked = questions(0)
  let claims: Crossfilter<Claim> = crossfilter<Claim>([])
  let dimensions: Record<'first' | 'last' | 'claimant', Dimension<Claim, number>> | null = null

  async function load(size: number): Promise<Drawn> {
    const started = performance.now()
    asked = questions(size)
    const response = await fetch(`/data/flat-${size}.geojson`)
    const { features } = (await response.json()) as FeatureCollection<Point, Record<string, number>>
    claims = crossfilter(features.flatMap(({ id, properties }) => claimsOf(Number(id), properties)))
    dimensions = {
      first: claims.dimension(({ first }) => first),
      last: claims.dimension(({ last }) => last),
      claimant: claims.dimension(({ claimant }) => claimant),
    }
    return taken(started)
  }

  async function filter(name: 'narrow' | 'wide'): Promise<Drawn> {
    const started = performance.now()
    const { from, to, claimants } = asked[name]
    const wanted = new Set(claimants)
    dimensions?.first.filterRange([-Infinity, to + 1])
    dimensions?.last.filterRange([from, Infinity])
    dimensions?.claimant.filterFunction((claimant) => wanted.has(Number(claimant)))
    claims.allFiltered()
    return taken(started)
  }

  const drawn = async () => new Set(claims.allFiltered().map(({ site }) => site)).size
  return { load, filter, pan: null, drawn, settled: async () => undefined }
}

const taken = (started: number): Drawn => {
  const time = performance.now() - started
  return { frame: time, pixels: time }
}

function claimsOf(site: number, properties: Record<string, number>): Claim[] {
  return [0, 1, 2, 3, 4].flatMap((claim) => {
    const first = properties[`s${claim}`]
    if (first === undefined) return []
    return [{ site, first, last: properties[`e${claim}`] ?? 0, claimant: properties[`c${claim}`] ?? 0 }]
  })
}
