/** Names of our sources and layers, shared by the style, the view and the picking. */

/** Sources that `MapView` fills; the basemap's own are read by MapLibre itself. */
export const SOURCES = {
  world: 'world',
  water: 'water',
  settlements: 'settlements',
  areas: 'areas',
  rims: 'rims',
  marks: 'marks',
  coarseMarks: 'coarse-marks',
  labels: 'labels',
  chosenArea: 'chosen-area',
  chosenPoint: 'chosen-point',
  askedArea: 'asked-area',
  measured: 'measured',
} as const

/** Sources that hold the shown rows: the same names in `SOURCES` and in `MapData`. */
export const ROW_SOURCES = ['areas', 'rims', 'marks', 'coarseMarks', 'labels'] as const

/** Layers that a click may hit, or that are counted as drawn. */
export const LAYERS = {
  softAreas: 'soft-areas',
  hatchedAreas: 'hatched-areas',
  rimSigns: 'rim-signs',
  coarseMarks: 'coarse-marks',
  marks: 'marks',
  clusters: 'clusters',
  labels: 'labels-carrying',
} as const
