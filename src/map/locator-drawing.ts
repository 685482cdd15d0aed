/** The still part of the locator as SVG: ground, areas and names, drawn for one camera. */
import type { Feature, FeatureCollection, Point } from 'geojson'
import type { BoundingBox } from '../domain/package.ts'
import type { LngLat } from '../query/core/filter.ts'
import type { BasemapFiles } from './basemap-files.ts'
import { boxOfPositions, positionsOf } from './geometry-box.ts'
import type { MarkGroup } from './locator-groups.ts'
import { placedNames } from './locator-names.ts'
import type { MapData } from './map-rows.ts'
import type { MapCamera } from './map-surface.ts'
import type { Settlements } from './settlements.ts'
import { pathData, svgElement } from './svg.ts'
import { projection, type ScreenXY, type WindowSize } from './web-mercator.ts'

export interface LocatorScene {
  readonly basemap: BasemapFiles | null
  /** Settlements that the package does not name, most important first; empty until they are read. */
  readonly settlements: Settlements['features']
  readonly data: MapData
  readonly groups: readonly MarkGroup[]
  readonly camera: MapCamera
  readonly size: WindowSize
}

/** Makes the id of the hatching unique among several locators on one page. */
let nextDrawing = 0

/** A drawing without text alternative: the buttons over it and the table say everything that it shows. */
export function locatorSvg(scene: LocatorScene): SVGSVGElement {
  const { width, height } = scene.size
  const hatch = `cairn-hatch-${nextDrawing++}`
  const project = projection(scene.camera, scene.size)
  return svgElement(
    'svg',
    { class: 'locator-drawing', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    svgElement('defs', {}, hatching(hatch)),
    ...groundPaths(scene, project),
    ...areaPaths(scene.data, hatch, project),
    ...names(scene, project),
  )
}

const hatching = (id: string): SVGPatternElement =>
  svgElement(
    'pattern',
    { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svgElement('line', { class: 'locator-hatch', x1: 0, y1: 0, x2: 0, y2: 8 }),
  )

type Project = (place: LngLat) => ScreenXY

function groundPaths({ basemap, camera, size }: LocatorScene, project: Project): SVGElement[] {
  if (basemap === null) return []
  const finestRiver = camera.zoom < 5 ? 1 : camera.zoom < 7 ? 2 : 4
  const visible = (file: FeatureCollection, kind: string): Feature[] =>
    file.features.filter((one) => one.properties?.kind === kind && isInWindow(one, project, size))
  const path = (kind: string, list: readonly Feature[]): SVGElement =>
    svgElement('path', {
      class: `locator-${kind}`,
      d: list.map((one) => pathData(one.geometry, project)).join(''),
    })
  const rivers = visible(basemap.water, 'river').filter((one) => Number(one.properties?.rank) <= finestRiver)
  return [
    path('land', visible(basemap.world, 'land')),
    path('river', rivers),
    path('lake', visible(basemap.water, 'lake')),
    path('border', visible(basemap.world, 'border')),
  ]
}

/** Boxes of the basemap's features, which never change, so that dragging need not measure them again. */
const boxes = new WeakMap<Feature, BoundingBox>()

function boxOf(feature: Feature): BoundingBox {
  const known = boxes.get(feature)
  if (known !== undefined) return known
  const box = boxOfPositions(positionsOf(feature.geometry))
  boxes.set(feature, box)
  return box
}

/** Whether any part of a feature's box lies in the window. */
function isInWindow(feature: Feature, project: Project, { width, height }: WindowSize): boolean {
  const [west, south, east, north] = boxOf(feature)
  const [left, top] = project([west, north])
  const [right, bottom] = project([east, south])
  return right >= 0 && left <= width && bottom >= 0 && top <= height
}

function areaPaths(data: MapData, hatch: string, project: Project): SVGElement[] {
  const tints = data.areas.features.map(({ geometry, properties }) =>
    svgElement('path', {
      class: `locator-area-${properties.kind}`,
      d: `${pathData(geometry, project)}Z`,
      ...(properties.kind === 'hatched' ? { fill: `url(#${hatch})` } : { 'fill-opacity': properties.tint }),
    }),
  )
  const outlines = data.rims.features.filter((one) => one.properties.outlines)
  const rims = outlines.map(({ geometry, properties }) =>
    svgElement('path', {
      class: `locator-rim-${properties.kind} said-${properties.line}`,
      d: pathData(geometry, project),
    }),
  )
  return [svgElement('g', { class: 'locator-areas' }, ...tints), ...rims]
}

/** Our names, then those of the basemap where room is left. */
function names(scene: LocatorScene, project: Project): SVGElement[] {
  const { data, groups, size, camera } = scene
  const labels = data.labels.features
    .filter((one) => one.properties.kind !== 'quiet')
    .toSorted((a, b) => a.properties.order - b.properties.order)
    .map(({ geometry, properties }) => ({
      text: properties.note === '' ? properties.name : `${properties.name} (${properties.note})`,
      at: project(pointOf(geometry)),
      isCentred: properties.kind === 'area',
      className: properties.kind === 'area' ? 'locator-region' : 'locator-name',
    }))
  const finest = camera.zoom < 6 ? 3 : camera.zoom < 8 ? 5 : camera.zoom < 9.5 ? 6 : 8
  const quiet = scene.settlements
    .filter((one) => one.properties.rank <= finest)
    .map((one) => ({
      text: one.properties.name,
      at: project(pointOf(one.geometry)),
      isCentred: false,
      className: 'locator-town',
    }))
  const marks = groups.map((group) => group.at)
  return placedNames([...labels, ...quiet], marks, size).map(({ text, className, x, y }) =>
    svgElement('text', { class: className, x, y }, text),
  )
}

const pointOf = ({ coordinates: [lng = 0, lat = 0] }: Point): LngLat => [lng, lat]
