/** The ground of one map: reachable while the map lives, drawn anew when other tiles are there. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { type GroundTiles, openGround } from './ground-protocol.ts'
import { SOURCES } from './layer-ids.ts'
import { showCredits } from './map-controls.ts'
import { fetchOutline, outlineTiles } from './outline-tiles.ts'

interface GroundOptions {
  readonly basemapUrl: string
  readonly ground?: GroundTiles
}

export class MapGround {
  /** For the style. */
  readonly url: string
  readonly #tiles: GroundTiles
  readonly #open: ReturnType<typeof openGround>
  readonly #end: (() => void)[]
  #map: MapLibreMap | null = null

  constructor({ basemapUrl, ground }: GroundOptions) {
    this.#tiles = ground ?? outlineTiles(() => fetchOutline(basemapUrl))
    this.#open = openGround(this.#tiles)
    this.url = this.#open.url
    this.#end = [this.#open.close]
  }

  /** Tiles that failed, and tiles that were drawn from a coarser one, are asked for again. */
  follow(map: MapLibreMap): void {
    this.#map = map
    const refresh = (): void => {
      showCredits(map, this.#tiles.credits?.() ?? [])
      if (!map.getSource(SOURCES.ground)) return
      // Without their numbers MapLibre waits for ever for tiles that failed with their first load.
      map.refreshTiles(SOURCES.ground, this.#open.takeFailed())
      map.refreshTiles(SOURCES.ground)
    }
    this.#end.push(this.#tiles.follow(refresh))
  }

  /** How many features of each layer of the archives can be seen right now, for tests. */
  drawn(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {}
    for (const { source, sourceLayer = '' } of this.#map?.queryRenderedFeatures() ?? [])
      if (source === SOURCES.ground) counts[sourceLayer] = (counts[sourceLayer] ?? 0) + 1
    return counts
  }

  close(): void {
    for (const end of this.#end) end()
  }
}
