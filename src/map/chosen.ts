/** The ground and the point of the chosen feature, as data for the layers that mark it. */
import type { Feature, FeatureCollection } from 'geojson'
import type { ShownRow } from '../picture/area-groups.ts'

type Chosen = Pick<ShownRow, 'footprint' | 'fade'>

/** Both collections are empty when nothing that can be drawn is chosen. */
export function chosenData(chosen: Chosen | null): { areas: FeatureCollection; points: FeatureCollection } {
  const outline = chosen?.footprint.outline ?? null
  const area: Feature[] = outline === null ? [] : [{ type: 'Feature', properties: {}, geometry: outline }]
  return { areas: collection(area), points: collection(chosen === null ? [] : haloPoints(chosen)) }
}

/** A district has no point of its own to put a halo on. The halo fades with the mark (fade.ts). */
function haloPoints({ footprint, fade }: Chosen): Feature[] {
  if (footprint.kind === 'hatched') return []
  return footprint.anchors.map((anchor) => ({
    type: 'Feature',
    properties: { fade },
    geometry: { type: 'Point', coordinates: [...anchor] },
  }))
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features })
