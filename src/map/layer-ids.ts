/** Names of our sources and layers, shared by the style, the view and the picking. */

/** `ground` is read tile by tile (ground-protocol.ts); `MapView` fills all others. */
export const SOURCES = {
  ground: 'ground',
  areas: 'areas',
  rims: 'rims',
  marks: 'marks',
  coarseMarks: 'coarse-marks',
  labels: 'labels',
  chosenArea: 'chosen-area',
  chosenPoint: 'chosen-point',
  askedArea: 'asked-area',
  measured: 'measured',
  field: 'field',
} as const

/** Sources that hold the shown rows: the same names in `SOURCES` and in `MapData`. */
export const ROW_SOURCES = ['areas', 'rims', 'marks', 'coarseMarks', 'labels'] as const

/** Layers that a click may hit, that are counted as drawn, or whose filter changes with the package. */
export const LAYERS = {
  softAreas: 'soft-areas',
  hatchedAreas: 'hatched-areas',
  rimSigns: 'rim-signs',
  coarseMarks: 'coarse-marks',
  marks: 'marks',
  clusters: 'clusters',
  crowd: 'crowd',
  labels: 'labels-carrying',
  settlementDots: 'settlement-dots',
  settlementNames: 'settlement-names',
} as const
