/** Which names a still drawing would print if there is room: ours first, then those of the basemap. */
import type { Feature, Point } from 'geojson'
import type { LngLat } from '../query/core/filter.ts'
import type { LabelProperties } from './place-labels.ts'
import type { WantedName } from './placed-names.ts'
import type { Settlements } from './settlements.ts'
import type { Project } from './web-mercator.ts'

/** Names of the package from the first to claim room on. */
export function packageNames(
  labels: readonly Feature<Point, LabelProperties>[],
  project: Project,
): WantedName[] {
  return labels
    .filter((one) => one.properties.kind !== 'quiet')
    .toSorted((a, b) => a.properties.order - b.properties.order)
    .map(({ geometry, properties }) => ({
      text: properties.note === '' ? properties.name : `${properties.name} (${properties.note})`,
      at: project(pointOf(geometry)),
      isCentred: properties.kind === 'area',
      className: properties.kind === 'area' ? 'region' : 'name',
    }))
}

/** Settlements that are important enough for a zoom, most important first. */
export function townNames(towns: Settlements['features'], zoom: number, project: Project): WantedName[] {
  const finest = zoom < 6 ? 3 : zoom < 8 ? 5 : zoom < 9.5 ? 6 : 8
  return towns
    .filter((one) => one.properties.rank <= finest)
    .map((one) => ({
      text: one.properties.name,
      at: project(pointOf(one.geometry)),
      isCentred: false,
      className: 'town',
    }))
}

const pointOf = ({ coordinates: [lng = 0, lat = 0] }: Point): LngLat => [lng, lat]
