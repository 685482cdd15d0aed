/** What is drawn in the map's window of a picture, and what lies outside. */
import { type AreaGroup, areaGroups, type ShownRow } from './area-groups.ts'
import { MAX_ZOOM, type ViewCamera } from './camera.ts'
import { markOpacity } from './fade.ts'
import { unionBox } from './geometry-box.ts'
import { isInWindow } from './ground.ts'
import { type MarkGroup, markGroups } from './mark-groups.ts'
import type { PictureInput } from './picture-input.ts'
import { shownRows } from './shown-rows.ts'
import { cameraOfBox, type Project, projection, type WindowSize } from './web-mercator.ts'

export interface Scene {
  readonly camera: ViewCamera
  readonly size: WindowSize
  /** Places rounded to 0.0001° before they become pixels. */
  readonly project: Project
  /** Located rows whose ground reaches into the window. */
  readonly inView: readonly ShownRow[]
  /** How many located rows lie outside. */
  readonly outside: number
  readonly areas: readonly AreaGroup[]
  /** Marks, near ones counted together. */
  readonly marks: readonly MarkGroup[]
  /** Areas so large here that the sign stands along their edge, with those rows only. */
  readonly rims: readonly AreaGroup[]
}

/** A single small place is shown with its neighbourhood. */
const CLOSEST_FIT = 10

/** Room around what is shown, in units of the picture. */
const AIR = 44

/** Decimals of a degree that a picture keeps: 0.0001° is 11 m, as in every export. */
const VERTEX_FACTOR = 10_000

/** Works out what a window of this size shows. */
export function sceneOf(input: PictureInput, size: WindowSize): Scene {
  const located = shownRows(input, (row) => input.statuses[row] === 'contested')
  const camera = input.view === null ? fitted(input, located, size) : sameView(input.view, size)
  const onGrid = projection(camera, size)
  const project: Project = ([lng, lat]) => onGrid([rounded(lng), rounded(lat)])
  const inView = located.filter(({ footprint }) => isInWindow(footprint.box, project, size))
  const marked = inView.filter((one) => hasMark(one, camera))
  return {
    camera,
    size,
    project,
    inView,
    outside: located.length - inView.length,
    areas: areaGroups(inView),
    marks: markGroups(marked, camera, size, project),
    rims: areaGroups(inView.filter((one) => !hasMark(one, camera))),
  }
}

const rounded = (degrees: number): number => Math.round(degrees * VERTEX_FACTOR) / VERTEX_FACTOR

/** A mark that has half given way to its area is drawn along the edge instead. */
const hasMark = ({ footprint, fade }: ShownRow, { zoom }: ViewCamera): boolean =>
  footprint.outline === null || markOpacity(zoom, fade) >= 0.5

const WORLD = [-170, -60, 170, 75] as const

function fitted({ package: pkg }: PictureInput, located: readonly ShownRow[], size: WindowSize): ViewCamera {
  const air = Math.min(AIR, size.width / 8, size.height / 8)
  const padding = { top: air, right: air, bottom: air, left: air }
  const box = unionBox(located.map((one) => one.footprint.box)) ?? pkg.bbox ?? WORLD
  return cameraOfBox(box, size, padding, CLOSEST_FIT)
}

/** All of what somebody sees, however the window is cut. */
function sameView({ camera, window }: NonNullable<PictureInput['view']>, size: WindowSize): ViewCamera {
  const scale = Math.min(size.width / window.width, size.height / window.height)
  return { ...camera, zoom: Math.min(MAX_ZOOM, camera.zoom + Math.log2(scale)) }
}
