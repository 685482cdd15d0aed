/** Areas, names and marks of the small map: real places, drawn as coarsely as they are known. */
import { DASHES, STRIKE_PATH } from '../design/glyphs.ts'
import { firmestLine } from '../design/said-line.ts'
import type { AreaGroup, ShownRow } from '../picture/area-groups.ts'
import { isPolygonal } from '../picture/footprint.ts'
import type { MarkGroup } from '../picture/mark-groups.ts'
import { shapePath } from '../picture/mark-shape.ts'
import { onScreen } from '../picture/path-data.ts'
import { placeLabels } from '../picture/place-labels.ts'
import { placedNames } from '../picture/placed-names.ts'
import { placesAlong, rimLines } from '../picture/rim.ts'
import { pixelsOf, type Scene } from '../picture/scene.ts'
import { featureAt } from '../picture/shown-rows.ts'
import { packageNames } from '../picture/wanted-names.ts'
import type { ScreenXY } from '../picture/web-mercator.ts'
import type { FacadeInput } from './facade-input.ts'
import { shortPath } from './short-path.ts'
import type { Tree } from './tree.ts'

/** Names that the small map has room for. */
const MOST_NAMES = 9

/** Pixels between the signs along an edge. */
const SIGN_EVERY = 90

/** From bottom to top. */
export function marksTree(input: FacadeInput, scene: Scene): Tree {
  const rims = scene.rims.map((area) => rimSigns(area, scene))
  const taken = [...scene.marks.map(({ at }) => at), ...rims.flatMap(({ places }) => places)]
  return [
    'g',
    { class: 'marks' },
    ...scene.areas.map((area) => areaTree(area, scene)),
    ...namesTree(input, scene, taken),
    ...rims.flatMap(({ signs }) => signs),
    ...scene.marks.map(markTree),
  ]
}

function areaTree({ footprint, members }: AreaGroup, scene: Scene): Tree {
  const { kind, outline, discCentre } = footprint
  const isHatched = kind === 'hatched'
  const dash = isHatched ? undefined : DASHES[firmestLine(members.map(({ line }) => line))].join(' ')
  const style = { class: isHatched ? 'hatched' : 'soft', 'stroke-dasharray': dash || undefined }
  if (discCentre !== null && !isHatched) {
    const [cx = 0, cy = 0] = scene.project(discCentre).map(Math.round)
    return ['circle', { ...style, cx, cy, r: pixelsOf(footprint, scene.camera).toFixed(1) }]
  }
  const fill = outline !== null && isPolygonal(outline) ? undefined : 'none'
  return [
    'path',
    { ...style, fill, d: outline === null ? '' : shortPath(outline, scene.project, scene.size) },
  ]
}

function namesTree({ package: pkg, lang }: FacadeInput, scene: Scene, taken: readonly ScreenXY[]): Tree[] {
  const shown = scene.inView.map((one) => ({ ...one, feature: featureAt(pkg, one.row) }))
  const { features } = placeLabels(pkg.places.values(), shown, lang)
  const names = placedNames(packageNames(features, scene.project), taken, scene.size)
  return names.slice(0, MOST_NAMES).map(({ text, anchor, anchorX, y }) => {
    const place = { x: Math.round(anchorX), y: Math.round(y) }
    return ['text', { ...place, 'text-anchor': anchor === 'start' ? undefined : anchor }, text]
  })
}

/** Signs of every shape that lies on the area, taking turns along its edge: somewhere inside, not in the middle. */
function rimSigns({ footprint, members }: AreaGroup, { project, size }: Scene) {
  const shapes = [...new Set(members.map(({ shape }) => shape))]
  const places = rimLines(footprint.outline)
    .flatMap((line) => placesAlong(onScreen(line, project), SIGN_EVERY))
    .filter(([x, y]) => x > 0 && y > 0 && x < size.width && y < size.height)
  const signs = places.map((at, turn): Tree => {
    const shape = shapes[turn % shapes.length] ?? 'dot'
    return ['g', { class: `m ${shape}`, transform: moved(at, 0.56) }, ['path', { d: shapePath(shape) }]]
  })
  return { places, signs }
}

/** A mark, or how many marks stand so near that they would cover each other. */
function markTree({ at, members }: MarkGroup): Tree {
  const [only] = members
  if (only !== undefined && members.length === 1) return oneMark(only, at)
  const [cx = 0, cy = 0] = at.map(Math.round)
  return [
    'g',
    { class: 'count' },
    ['circle', { cx, cy, r: 10 }],
    ['text', { x: cx, y: cy + 4, 'text-anchor': 'middle' }, String(members.length)],
  ]
}

function oneMark(
  { shape, line, contested }: Pick<ShownRow, 'shape' | 'line' | 'contested'>,
  at: ScreenXY,
): Tree {
  const d = shapePath(shape)
  const dashes = DASHES[line].join(' ') || undefined
  const second: Tree[] = contested ? [['path', { d, class: 'second' }]] : []
  const strike: Tree[] = line === 'struck' ? [['path', { d: STRIKE_PATH }]] : []
  const main: Tree = ['path', { d, 'stroke-dasharray': dashes }]
  return ['g', { class: `m ${shape}`, transform: moved(at) }, ...second, main, ...strike]
}

/** From the grid of 24 units around (12, 12) to a place. */
function moved([x, y]: ScreenXY, scale = 1): string {
  const [left = 0, top = 0] = [x - 12 * scale, y - 12 * scale].map(Math.round)
  return `translate(${left} ${top})${scale === 1 ? '' : `scale(${scale})`}`
}
