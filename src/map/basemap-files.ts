/** The basemap's files, read from our own origin: for names that we filter, and for the SVG locator. */
import type { FeatureCollection } from 'geojson'
import type { Ground } from '../picture/ground.ts'
import type { Settlements } from '../picture/settlements.ts'

/** Reads settlements.json. Rejects when the file is missing or is not a feature collection. */
export const readSettlements = (basemapUrl: string, signal: AbortSignal): Promise<Settlements> =>
  readCollection(`${basemapUrl}settlements.json`, signal) as Promise<Settlements>

/** Reads world.json and water.json. Rejects when one is missing or is not a feature collection. */
export async function readBasemap(basemapUrl: string, signal: AbortSignal): Promise<Ground> {
  const [world, water] = await Promise.all(
    ['world.json', 'water.json'].map((name) => readCollection(`${basemapUrl}${name}`, signal)),
  )
  if (world === undefined || water === undefined) throw new Error('map: two basemap files expected')
  return { world, water }
}

async function readCollection(url: string, signal: AbortSignal): Promise<FeatureCollection> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const file: unknown = await response.json()
  if (!isCollection(file)) throw new Error(`${url}: a FeatureCollection expected`)
  return file
}

const isCollection = (file: unknown): file is FeatureCollection =>
  typeof file === 'object' && file !== null && 'features' in file && Array.isArray(file.features)
