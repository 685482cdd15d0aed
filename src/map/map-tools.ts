/** Choosing an area and measuring on the MapLibre map. The code that draws by hand is loaded with the first tool. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { askedAreaData, measuredData } from './draw-data.ts'
import { ASKED_LAYERS } from './draw-layers.ts'
import {
  type AskedShapes,
  type DrawJob,
  type DrawnShapes,
  type DrawSession,
  NO_SHAPES,
  type SurfaceTools,
} from './draw-tool.ts'
import { type FieldShapes, fieldData } from './field-data.ts'
import { SELF_LAYER } from './field-layers.ts'
import { SOURCES } from './layer-ids.ts'
import type { MapTheme } from './theme.ts'

export class MapTools implements SurfaceTools {
  readonly #map: MapLibreMap
  readonly #theme: () => MapTheme
  #shapes: AskedShapes = NO_SHAPES
  #field: FieldShapes | null = null

  /** `theme` is asked when a tool is taken. */
  constructor(map: MapLibreMap, theme: () => MapTheme) {
    this.#map = map
    this.#theme = theme
    // Also after a lost context, when MapLibre has rebuilt the style.
    map.on('style.load', () => this.#fill())
  }

  show(shapes: AskedShapes): void {
    this.#shapes = shapes
    this.#fill()
  }

  showField(shapes: FieldShapes | null): void {
    this.#field = shapes
    this.#fill()
  }

  drawn(): DrawnShapes {
    const isDrawn = (layer: string): boolean =>
      this.#map.queryRenderedFeatures({ layers: [layer] }).length > 0
    return {
      area: isDrawn(ASKED_LAYERS.area),
      line: isDrawn(ASKED_LAYERS.line),
      position: isDrawn(SELF_LAYER),
    }
  }

  async draw(job: DrawJob): Promise<DrawSession> {
    const { startDrawing } = await import('./draw.ts')
    if (!this.#source(SOURCES.askedArea)) await this.#map.once('style.load')
    return startDrawing(this.#map, this.#theme(), job)
  }

  #fill(): void {
    void this.#source(SOURCES.askedArea)?.setData(askedAreaData(this.#shapes))
    void this.#source(SOURCES.measured)?.setData(measuredData(this.#shapes))
    void this.#source(SOURCES.field)?.setData(fieldData(this.#field))
  }

  #source(id: string): GeoJSONSource | undefined {
    return this.#map.style ? this.#map.getSource<GeoJSONSource>(id) : undefined
  }
}
