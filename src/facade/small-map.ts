/** The small map: land, water and borders of the real basemap in few bytes, and what is shown on it. */
import type { Feature } from 'geojson'
import { t } from '../i18n/message.ts'
import { type Ground, visibleGround } from '../picture/ground.ts'
import type { Scene } from '../picture/scene.ts'
import type { FacadeInput } from './facade-input.ts'
import { marksTree } from './map-marks.ts'
import { MAP_SIZE, mapScene } from './map-scene.ts'
import { shortPath } from './short-path.ts'
import type { Tree } from './tree.ts'

const { width, height } = MAP_SIZE

/** An `svg` whose colours are the page's: it needs facade.css. */
export function smallMap(input: FacadeInput): Tree {
  const scene = mapScene(input)
  return [
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': mapWords(scene) },
    hatching(),
    groundTree(input.ground, scene),
    marksTree(input, scene),
  ]
}

/** The list below holds the same: who cannot see the map is told how much stands on it, and where to read it. */
const mapWords = ({ inView, outside }: Scene): string =>
  t('facade.mapWords', { drawn: inView.length, outside })

function hatching(): Tree {
  const size = { width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  return ['defs', {}, ['pattern', { id: 'hatch', ...size }, ['path', { d: 'M0 0V7' }]]]
}

function groundTree(ground: Ground | null, { camera, project, size }: Scene): Tree {
  if (ground === null) return ['g', { class: 'ground' }, ['rect', { class: 'land', width, height }]]
  const visible = visibleGround(ground, camera.zoom, project, size)
  const joined = (features: readonly Feature[]): string =>
    features.map(({ geometry }) => shortPath(geometry, project, size)).join('')
  const kinds = (['land', 'river', 'lake', 'border'] as const).map(
    (kind): Tree => ['path', { class: kind, d: joined(visible[kind]) }],
  )
  return ['g', { class: 'ground' }, ['rect', { class: 'water', width, height }], ...kinds]
}
