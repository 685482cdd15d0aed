/** The still part of the locator as SVG: ground, areas and names, drawn for one camera. */
import { type Ground, visibleGround } from '../picture/ground.ts'
import type { MarkGroup } from '../picture/mark-groups.ts'
import { pathData } from '../picture/path-data.ts'
import { placedNames } from '../picture/placed-names.ts'
import type { Settlements } from '../picture/settlements.ts'
import { packageNames, townNames } from '../picture/wanted-names.ts'
import { type Project, projection, type WindowSize } from '../picture/web-mercator.ts'
import { askedAreaData, measuredData } from './draw-data.ts'
import type { AskedShapes } from './draw-tool.ts'
import { type FieldShapes, fieldData } from './field-data.ts'
import type { MapData } from './map-rows.ts'
import type { MapCamera } from './map-surface.ts'
import { svgElement } from './svg.ts'

export interface LocatorScene {
  readonly basemap: Ground | null
  /** Settlements that the package does not name, most important first; empty until they are read. */
  readonly settlements: Settlements['features']
  readonly data: MapData
  readonly groups: readonly MarkGroup[]
  readonly asked: AskedShapes
  readonly field: FieldShapes | null
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
    ...askedPaths(scene.asked, project),
    ...names(scene, project),
    ...fieldSigns(scene.field, project),
  )
}

const hatching = (id: string): SVGPatternElement =>
  svgElement(
    'pattern',
    { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svgElement('line', { class: 'locator-hatch', x1: 0, y1: 0, x2: 0, y2: 8 }),
  )

function groundPaths({ basemap, camera, size }: LocatorScene, project: Project): SVGElement[] {
  if (basemap === null) return []
  const visible = visibleGround(basemap, camera.zoom, project, size)
  return (['land', 'river', 'lake', 'border'] as const).map((kind) =>
    svgElement('path', {
      class: `locator-${kind}`,
      d: visible[kind].map((one) => pathData(one.geometry, project)).join(''),
    }),
  )
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

/** The chosen area and the measured line, beneath names and marks. */
function askedPaths(asked: AskedShapes, project: Project): SVGElement[] {
  const lines = [
    ...askedAreaData(asked).features.map(({ geometry }) => ({ geometry, className: 'locator-asked' })),
    ...measuredData(asked).features.map(({ geometry }) => ({ geometry, className: 'locator-measured' })),
  ]
  return lines.map(({ geometry, className }) =>
    svgElement('path', { class: className, d: pathData(geometry, project) }),
  )
}

/** The reader's own position above everything that is drawn, beneath the buttons. */
function fieldSigns(field: FieldShapes | null, project: Project): SVGElement[] {
  return fieldData(field).features.map(({ geometry, properties }) => {
    const className = `locator-field-${properties?.sign}`
    if (geometry.type !== 'Point')
      return svgElement('path', { class: className, d: pathData(geometry, project) })
    const [lng = 0, lat = 0] = geometry.coordinates
    const [cx, cy] = project([lng, lat])
    return svgElement('circle', { class: className, cx, cy, r: 7 })
  })
}

/** Our names, then those of the basemap where room is left. */
function names({ data, groups, settlements, size, camera }: LocatorScene, project: Project): SVGElement[] {
  const wanted = [
    ...packageNames(data.labels.features, project),
    ...townNames(settlements, camera.zoom, project),
  ]
  const marks = groups.map((group) => group.at)
  return placedNames(wanted, marks, size).map(({ text, className, x, y }) =>
    svgElement('text', { class: `locator-${className}`, x, y }, text),
  )
}
