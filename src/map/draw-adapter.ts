/** Terra Draw on our map, with drags that begin where the pointer went down. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { TerraDrawExtend } from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'

/** About a tenth of a metre: finer than the address writes. */
export const DECIMALS = 6

/**
 * The library begins a drag where the pointer is when it has moved; a quick hand is then far from where it pressed,
 * so that a circle gets another middle and a handle is missed.
 */
export class DrawAdapter extends TerraDrawMapLibreGLAdapter<MapLibreMap> {
  constructor(map: MapLibreMap) {
    super({ map, prefixId: 'draw', coordinatePrecision: DECIMALS })
  }

  override register(callbacks: TerraDrawExtend.TerraDrawCallbacks): void {
    super.register({
      ...callbacks,
      onDragStart: (event, setDraggable) => {
        callbacks.onDragStart(this._lastDrawEvent ?? event, setDraggable)
        callbacks.onDrag(event, setDraggable)
      },
    })
  }
}
