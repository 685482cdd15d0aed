/** The map in a picture's window: ground, areas, names, marks, from bottom to top. */
import type { GlyphLine } from '../design/glyphs.ts'
import { PAPER_COLOURS } from '../design/paper-colours.ts'
import { firmestLine } from '../design/said-line.ts'
import type { AreaGroup } from './area-groups.ts'
import { SOFT_STEPS, scaledDisc, stepTint } from './area-tint.ts'
import { type Footprint, isPolygonal } from './footprint.ts'
import { visibleGround } from './ground.ts'
import type { MarkGroup } from './mark-groups.ts'
import { countMarkup, markMarkup, rimSign } from './mark-markup.ts'
import { namesMarkup } from './names-markup.ts'
import { onScreen, pathData } from './path-data.ts'
import type { PictureInput } from './picture-input.ts'
import { placesAlong, rimLines } from './rim.ts'
import { pixelsOf, type Scene } from './scene.ts'
import type { ScreenXY } from './web-mercator.ts'
import { type Attributes, group, type Markup, xml } from './xml.ts'

/** Ids are unique inside the file; a picture is a document of its own. */
const HATCH = 'hatch'

/** Everything in the window, in its own units, its top left corner at the origin. */
export function mapMarkup(input: PictureInput, scene: Scene): Markup[] {
  const signs = scene.rims.map((area) => rimSignsOf(area, scene))
  const taken = [...scene.marks.map(({ at }) => at), ...signs.flatMap(({ places }) => places)]
  return [
    hatching(),
    ...groundMarkup(input, scene),
    ...areasMarkup(scene),
    ...namesMarkup(input, scene, taken),
    ...signs.map(({ markup }) => markup),
    ...scene.marks.map(markGroupMarkup),
  ]
}

function hatching(): Markup {
  const line = xml('path', { d: 'M0 0V8', stroke: PAPER_COLOURS.inkFaint, 'stroke-width': 1.4 })
  const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  return xml('defs', {}, xml('pattern', { id: HATCH, ...size }, line))
}

const GROUND_STYLES = {
  land: { fill: PAPER_COLOURS.land },
  river: { fill: 'none', stroke: PAPER_COLOURS.waterLine, 'stroke-width': 1.2 },
  lake: { fill: PAPER_COLOURS.water, stroke: PAPER_COLOURS.waterLine, 'stroke-width': 0.8 },
  border: { fill: 'none', stroke: PAPER_COLOURS.borderLine, 'stroke-dasharray': '5 4' },
} as const

function groundMarkup({ ground }: PictureInput, { camera, project, size }: Scene): Markup[] {
  const window = xml('rect', {
    ...size,
    fill: ground === null ? PAPER_COLOURS.land : PAPER_COLOURS.water,
  })
  if (ground === null) return [window]
  const visible = visibleGround(ground, camera.zoom, project, size)
  const paths = (['land', 'river', 'lake', 'border'] as const).map((kind) =>
    xml('path', {
      ...GROUND_STYLES[kind],
      d: visible[kind].map((one) => pathData(one.geometry, project, size)).join(''),
    }),
  )
  return [window, ...paths]
}

function areasMarkup(scene: Scene): Markup[] {
  const tints = scene.areas.flatMap(({ footprint }) => tintsOf(footprint, scene))
  return [group({ opacity: 0.24 }, tints), ...scene.areas.map((area) => outlineOf(area, scene))]
}

/** From this radius on, in pixels, the steps of a soft edge can be told apart. */
const SOFT_FROM = 10

function tintsOf(footprint: Footprint, { project, size, camera }: Scene): Markup[] {
  const { kind, outline, discCentre } = footprint
  if (outline === null || !isPolygonal(outline)) return []
  const shape = (geometry: typeof outline, style: Attributes): Markup =>
    xml('path', { d: pathData(geometry, project, size), 'fill-rule': 'evenodd', ...style })
  if (kind === 'hatched') return [shape(outline, { fill: `url(#${HATCH})` })]
  const isSmall = pixelsOf(footprint, camera) < SOFT_FROM
  if (isSmall || discCentre === null || outline.type !== 'Polygon')
    return [shape(outline, { fill: PAPER_COLOURS.accent, 'fill-opacity': stepTint(footprint, 1) })]
  const step = { fill: PAPER_COLOURS.accent, 'fill-opacity': stepTint(footprint, SOFT_STEPS.length) }
  return SOFT_STEPS.map((share) => shape(scaledDisc(outline, discCentre, share), step))
}

/** The outline says how certainly the place is named; that of a district is dotted and says nothing. */
const OUTLINES: Readonly<Record<GlyphLine | 'hatched', Attributes>> = {
  solid: {},
  struck: {},
  dashed: { 'stroke-dasharray': '5 4' },
  dotted: { 'stroke-dasharray': '0.1 3.2', 'stroke-linecap': 'round' },
  hatched: {
    stroke: PAPER_COLOURS.inkFaint,
    'stroke-opacity': 1,
    'stroke-width': 1.4,
    'stroke-dasharray': '0.1 4.2',
    'stroke-linecap': 'round',
  },
}

function outlineOf({ footprint, members }: AreaGroup, { project, size }: Scene): Markup {
  const kind = footprint.kind === 'hatched' ? 'hatched' : firmestLine(members.map(({ line }) => line))
  const d = rimLines(footprint.outline)
    .map((coordinates) => pathData({ type: 'LineString', coordinates }, project, size))
    .join('')
  return xml('path', {
    d,
    fill: 'none',
    stroke: PAPER_COLOURS.accent,
    'stroke-opacity': 0.5,
    ...OUTLINES[kind],
  })
}

/** Pixels between the signs along an edge. */
const SIGN_EVERY = 110

/** Signs of every shape that lies on the area, taking turns; the group stands for its features even where its edge is out of sight. */
function rimSignsOf({ footprint, members }: AreaGroup, { project, size }: Scene) {
  const shapes = [...new Set(members.map(({ shape }) => shape))]
  const places = rimLines(footprint.outline)
    .flatMap((line) => placesAlong(onScreen(line, project), SIGN_EVERY))
    .filter(([x, y]) => x > 0 && y > 0 && x < size.width && y < size.height)
  const signs = places.map((at, turn) => stood(rimSign(shapes[turn % shapes.length] ?? 'dot'), at, {}))
  return { places, markup: group({ 'data-features': members.length }, signs) }
}

function markGroupMarkup({ at, members }: MarkGroup): Markup {
  const [only] = members
  const face = only === undefined || members.length > 1 ? countMarkup(members.length) : markMarkup(only)
  return stood(face, at, { 'data-features': members.length })
}

/** A sign with its middle at a place. */
const stood = (sign: Markup, [x, y]: ScreenXY, attributes: Attributes): Markup =>
  group({ transform: `translate(${(x - 12).toFixed(1)} ${(y - 12).toFixed(1)})`, ...attributes }, [sign])
