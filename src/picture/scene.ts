/** What is drawn in the map's window of a picture, and what lies outside. */
import { statusAt } from '../query/core/status-column.ts'
import { type AreaGroup, areaGroups, type ShownRow } from './area-groups.ts'
import { OUTLINE_MAX_ZOOM, type ViewCamera } from './camera.ts'
import { markOpacity, zoomAtRadius } from './fade.ts'
import type { Footprint } from './footprint.ts'
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
  /** Areas that can be seen, largest first. */
  readonly areas: readonly AreaGroup[]
  /** Features whose area is too much for one file; their marks are drawn. */
  readonly areasLeftOut: number
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
  const located = shownRows(input, (row) => statusAt(input.statuses, row) === 'contested')
  const camera = input.view === null ? fitted(input, located, size) : sameView(input.view, size)
  const onGrid = projection(camera, size)
  const project: Project = ([lng, lat]) => onGrid([rounded(lng), rounded(lat)])
  const inView = located.filter(({ footprint }) => isInWindow(footprint.box, project, size))
  const marked = inView.filter((one) => hasMark(one, camera))
  const areas = areaGroups(inView.filter(({ footprint }) => pixelsOf(footprint, camera) >= SMALLEST_AREA))
  return {
    camera,
    size,
    project,
    inView,
    outside: located.length - inView.length,
    areas: areas.slice(0, MOST_AREAS),
    areasLeftOut: areas.slice(MOST_AREAS).reduce((sum, { members }) => sum + members.length, 0),
    marks: markGroups(marked, camera, size, project),
    rims: areaGroups(inView.filter((one) => !hasMark(one, camera))),
  }
}

/** Radius on screen, in pixels, from which an area can be seen around its mark's middle. */
const SMALLEST_AREA = 1

/** Most areas of one picture: each is a few kilobytes. */
const MOST_AREAS = 2000

/** Radius of an area on screen; a line has no radius and is always seen. */
export function pixelsOf({ radiusMeters, anchors }: Footprint, { zoom }: ViewCamera): number {
  if (radiusMeters === null) return Number.POSITIVE_INFINITY
  return 2 ** (zoom - zoomAtRadius(radiusMeters, anchors[0]?.[1] ?? 0, 1))
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
  return { ...camera, zoom: Math.min(OUTLINE_MAX_ZOOM, camera.zoom + Math.log2(scale)) }
}
