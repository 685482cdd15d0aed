/**
 * A style whose drawing surface was lost stays among the listeners of MapLibre's text plugin, which lives as long as the
 * page, and so do its shapes, its tiles and the answers that it waits for: a megabyte for every loss. `Style.destroy`
 * leaves out what `Style._remove` does (MapLibre 6.17); nothing else takes the listener away.
 */
import type { Map as MapLibreMap } from 'maplibre-gl'

/** Until the map is removed. Call it once, before a surface can be lost. */
export function letLostStylesGo(map: MapLibreMap): void {
  let { style } = map
  map.on('webglcontextlost', () => {
    // Workers that were replaced are told as a loss too; that style is removed in the ordinary way.
    if (map.style !== style) style._remove(false)
  })
  map.on('webglcontextrestored', () => {
    style = map.style
  })
}
