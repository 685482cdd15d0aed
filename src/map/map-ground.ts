/** The ground of one map: reachable while the map lives, drawn anew when other tiles are there. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { type GroundTiles, openGround } from './ground-protocol.ts'
import { SOURCES } from './layer-ids.ts'
import { fetchOutline, outlineTiles } from './outline-tiles.ts'

interface GroundOptions {
  readonly basemapUrl: string
  readonly ground?: GroundTiles
}

export class MapGround {
  /** For the style. */
  readonly url: string
  readonly #tiles: GroundTiles
  readonly #end: (() => void)[]

  constructor({ basemapUrl, ground }: GroundOptions) {
    this.#tiles = ground ?? outlineTiles(() => fetchOutline(basemapUrl))
    const { url, close } = openGround(this.#tiles)
    this.url = url
    this.#end = [close]
  }

  /** Tiles that failed, and tiles that were drawn from a coarser one, are asked for again. */
  follow(map: MapLibreMap): void {
    const refresh = (): void => {
      if (map.getSource(SOURCES.ground)) map.refreshTiles(SOURCES.ground)
    }
    this.#end.push(this.#tiles.follow(refresh))
  }

  close(): void {
    for (const end of this.#end) end()
  }
}
