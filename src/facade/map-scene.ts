/** Which part of the world the small map shows, and what of the answer stands in it. */
import type { CairnPackage } from '../domain/package.ts'
import type { ViewCamera } from '../picture/camera.ts'
import { footprintOf } from '../picture/footprint.ts'
import { unionBox } from '../picture/geometry-box.ts'
import { type Scene, sceneOf } from '../picture/scene.ts'
import { cameraOfBox, type WindowSize } from '../picture/web-mercator.ts'
import type { FacadeInput } from './facade-input.ts'

/** Units of the small map: about pixels on a narrow screen. */
export const MAP_SIZE: WindowSize = { width: 420, height: 320 }

const AIR = { top: 22, right: 22, bottom: 22, left: 22 }

/** A single small place is shown with its neighbourhood. */
const CLOSEST_FIT = 10

const WORLD = [-170, -60, 170, 75] as const

/** What the small map shows of this answer. */
export function mapScene(input: FacadeInput, size: WindowSize = MAP_SIZE): Scene {
  const camera = input.camera ?? packageCamera(input.package)
  // The camera is meant for the small map; a window of other proportions shows all of it.
  const view = { camera, window: MAP_SIZE }
  return sceneOf({ ...input, view, licence: '', proportion: 'sheet', ground: null }, size)
}

/** All places of a package in the small map's window. */
function packageCamera(pkg: CairnPackage): ViewCamera {
  const boxes = pkg.features.map((feature) => footprintOf(feature)?.box).filter((box) => box !== undefined)
  return cameraOfBox(unionBox(boxes) ?? pkg.bbox ?? WORLD, MAP_SIZE, AIR, CLOSEST_FIT)
}
