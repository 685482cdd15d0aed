/** The small map as pixels, for cards on other sites: most of them draw no SVG. Without words, which the card has beside it. */
import type { Feature, Geometry, Position } from 'geojson'
import { DASHES, STRIKE_PATH } from '../design/glyphs.ts'
import { PAPER_COLOURS as PAPER } from '../design/paper-colours.ts'
import type { AreaGroup, ShownRow } from '../picture/area-groups.ts'
import { clippedLine } from '../picture/clip.ts'
import { isPolygonal } from '../picture/footprint.ts'
import { visibleGround } from '../picture/ground.ts'
import type { MarkGroup } from '../picture/mark-groups.ts'
import { onScreen } from '../picture/path-data.ts'
import { rimLines } from '../picture/rim.ts'
import { pixelsOf, type Scene } from '../picture/scene.ts'
import type { ScreenXY, WindowSize } from '../picture/web-mercator.ts'
import { digitLines } from './digits.ts'
import type { FacadeInput } from './facade-input.ts'
import { mapScene } from './map-scene.ts'
import { outlineOfShape } from './outline-of-shape.ts'
import { blankPixels, drawDisc, fillRings, type Pixels, strokeLine } from './pixels.ts'

/** What sites crop least: 1.91 to 1. */
const CARD: WindowSize = { width: 1200, height: 630 }

/** Pixels to a unit of the map. */
const SCALE = 2

/** The picture of a view. */
export function cardPicture(input: FacadeInput): Pixels {
  const scene = mapScene(input, { width: CARD.width / SCALE, height: CARD.height / SCALE })
  const pixels = blankPixels(CARD, input.ground === null ? PAPER.land : PAPER.water)
  drawGround(pixels, input, scene)
  for (const area of scene.areas) drawArea(pixels, area, scene)
  for (const mark of scene.marks) {
    const [only] = mark.members
    if (only && mark.members.length === 1) drawOne(pixels, only, scaled(mark.at))
    else drawCount(pixels, mark)
  }
  return pixels
}

const scaled = ([x, y]: ScreenXY): ScreenXY => [x * SCALE, y * SCALE]

const lineOf = (positions: readonly Position[], { project }: Scene): ScreenXY[] =>
  onScreen(positions, project).map(scaled)

/** Rings of an area, or the lines themselves. */
function linesOf(geometry: Geometry, scene: Scene): ScreenXY[][] {
  switch (geometry.type) {
    case 'LineString':
      return [lineOf(geometry.coordinates, scene)]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.map((line) => lineOf(line, scene))
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((line) => lineOf(line, scene))
    default:
      return []
  }
}

/** What of a line the picture shows. */
const seen = (line: readonly ScreenXY[]) => clippedLine(line, CARD)

function drawGround(pixels: Pixels, { ground }: FacadeInput, scene: Scene): void {
  if (ground === null) return
  const { land, river, lake, border } = visibleGround(ground, scene.camera.zoom, scene.project, scene.size)
  const lines = (features: readonly Feature[]): ScreenXY[][] =>
    features.flatMap(({ geometry }) => linesOf(geometry, scene))
  for (const { geometry } of land) fillRings(pixels, linesOf(geometry, scene), { colour: PAPER.land })
  for (const line of lines(river).flatMap(seen))
    strokeLine(pixels, line, { colour: PAPER.waterLine, width: 2 })
  for (const { geometry } of lake) fillRings(pixels, linesOf(geometry, scene), { colour: PAPER.water })
  for (const line of lines(border).flatMap(seen))
    strokeLine(pixels, line, { colour: PAPER.borderLine, width: 2, dash: [10, 8] })
}

function drawArea(pixels: Pixels, { footprint }: AreaGroup, scene: Scene): void {
  const { kind, outline, discCentre } = footprint
  if (discCentre !== null && kind !== 'hatched') {
    const radius = pixelsOf(footprint, scene.camera) * SCALE
    const centre = scaled(scene.project(discCentre))
    drawDisc(pixels, centre, radius, { colour: PAPER.accent, opacity: 0.2 })
    drawDisc(pixels, centre, radius, { colour: PAPER.accent, width: 2 })
    return
  }
  const colour = kind === 'hatched' ? PAPER.inkFaint : PAPER.accent
  if (outline && isPolygonal(outline)) fillRings(pixels, linesOf(outline, scene), { colour, opacity: 0.2 })
  for (const line of rimLines(outline))
    strokeLine(pixels, lineOf(line, scene), { colour, width: 2, dash: [2, 6] })
}

function drawCount(pixels: Pixels, { at, members }: MarkGroup): void {
  const [x, y] = scaled(at)
  drawDisc(pixels, [x, y], 10.5 * SCALE, { colour: PAPER.paper })
  drawDisc(pixels, [x, y], 10.5 * SCALE, { colour: PAPER.accent, width: 3 })
  for (const line of digitLines(members.length, 5 * SCALE))
    strokeLine(
      pixels,
      line.map(([dx, dy]): ScreenXY => [x + dx, y + dy]),
      { colour: PAPER.accent, width: 3 },
    )
}

/** The line says how certainly, as everywhere. */
function drawOne(pixels: Pixels, { shape, line }: ShownRow, [x, y]: ScreenXY): void {
  const ring = outlineOfShape(shape).map(([dx, dy]): ScreenXY => [x + dx * SCALE, y + dy * SCALE])
  const colour = shape === 'ring' || shape === 'dot' ? PAPER.accent : PAPER.ink
  const [on, off] = DASHES[line]
  const dash = on === undefined || off === undefined ? undefined : ([on * SCALE, off * SCALE] as const)
  fillRings(pixels, [ring], { colour: PAPER.paper })
  strokeLine(pixels, [...ring, ...ring.slice(0, 1)], { colour, width: 4, dash })
  if (line !== 'struck') return
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (STRIKE_PATH.match(/[\d.]+/g) ?? []).map(
    (text) => (Number(text) - 12) * SCALE,
  )
  strokeLine(
    pixels,
    [
      [x + x1, y + y1],
      [x + x2, y + y2],
    ],
    { colour, width: 4 },
  )
}
