/** The tools as modes of Terra Draw. Shapes are invisible here: our own layers draw them; handles are drawn in ink. */
import {
  type HexColor,
  TerraDrawCircleMode,
  TerraDrawLineStringMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
  TerraDrawSelectMode,
} from 'terra-draw'
import { type AreaKind, CIRCLE_HANDLES } from './draw-shape.ts'
import type { MapTheme } from './theme.ts'

/** Names of the modes in the library. */
export const MODE_OF_TOOL = {
  box: 'rectangle',
  polygon: 'polygon',
  circle: 'circle',
  line: 'linestring',
} as const

/** The kind of area that a mode of the library draws. */
export const toolOfMode = (mode: string): AreaKind =>
  mode === 'rectangle' ? 'box' : mode === 'circle' ? 'circle' : 'polygon'

type DrawModes = ConstructorParameters<typeof import('terra-draw').TerraDraw>[0]['modes']

const UNSEEN_SHAPE = { fillOpacity: 0, outlineOpacity: 0 }

/** Every tool; `isCoarse` makes handles large enough for fingers. */
export function drawModes(theme: MapTheme, isCoarse: boolean): DrawModes {
  const handle = handles(theme, isCoarse)
  const reach = { pointerDistance: isCoarse ? 24 : 14 }
  // A finger drags from corner to corner; a mouse may also click twice.
  const drawInteraction = 'click-move-or-drag' as const
  return [
    new TerraDrawRectangleMode({ drawInteraction, styles: UNSEEN_SHAPE }),
    new TerraDrawCircleMode({
      drawInteraction,
      projection: 'globe',
      segments: CIRCLE_HANDLES,
      styles: UNSEEN_SHAPE,
    }),
    new TerraDrawPolygonMode({
      ...reach,
      showCoordinatePoints: true,
      styles: { ...UNSEEN_SHAPE, ...named('closingPoint', handle), ...named('coordinatePoint', handle) },
    }),
    new TerraDrawLineStringMode({
      ...reach,
      showCoordinatePoints: true,
      styles: {
        lineStringOpacity: 0,
        ...named('closingPoint', handle),
        ...named('coordinatePoint', handle),
      },
    }),
    editing(handle, reach),
  ]
}

interface Handle {
  readonly Width: number
  readonly Color: HexColor
  readonly OutlineColor: HexColor
  readonly OutlineWidth: number
}

/** The tokens are CSS colours, which MapLibre reads as they are. */
const handles = ({ paper, ink }: MapTheme, isCoarse: boolean): Handle => ({
  Width: isCoarse ? 9 : 5,
  Color: paper as HexColor,
  OutlineColor: ink as HexColor,
  OutlineWidth: 1.5,
})

/** Handle styles under the names that a mode gives them: `closingPointColor`, … */
function named<Name extends string>(name: Name, handle: Handle): Record<`${Name}${keyof Handle}`, never> {
  const entries = Object.entries(handle).map(([key, value]) => [`${name}${key}`, value])
  return Object.fromEntries(entries) as Record<`${Name}${keyof Handle}`, never>
}

function editing(handle: Handle, reach: { pointerDistance: number }): TerraDrawSelectMode {
  const resized = (resizable: 'opposite' | 'center-fixed') => ({
    feature: { draggable: true, coordinates: { resizable } },
  })
  return new TerraDrawSelectMode({
    ...reach,
    allowManualDeselection: false,
    keyEvents: null,
    flags: {
      rectangle: resized('opposite'),
      circle: resized('center-fixed'),
      polygon: {
        feature: {
          draggable: true,
          coordinates: { draggable: true, midpoints: { draggable: true }, deletable: true },
        },
      },
    },
    styles: {
      selectedPolygonFillOpacity: 0,
      selectedPolygonOutlineOpacity: 0,
      ...named('selectionPoint', handle),
      ...named('midPoint', { ...handle, Width: handle.Width * 0.6 }),
    },
  })
}
