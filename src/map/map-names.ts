/** The basemap's names of settlements: read once, shown where the package has no name of its own. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { CairnPackage } from '../domain/package.ts'
import type { Settlements } from '../picture/settlements.ts'
import { readSettlements } from './basemap-files.ts'
import { basemapFault } from './map-faults.ts'
import { fillNames } from './map-sources.ts'
import type { MapViewOptions } from './map-surface.ts'

export class MapNames {
  readonly #map: MapLibreMap
  #settlements: Settlements | null = null
  #package: CairnPackage | null = null
  /** Whether the style is loaded. */
  #isReady = false

  constructor(map: MapLibreMap) {
    this.#map = map
  }

  async read({ basemapUrl, onError }: MapViewOptions, signal: AbortSignal): Promise<void> {
    try {
      this.#settlements = await readSettlements(basemapUrl, signal)
      this.#fill()
    } catch (error) {
      if (!signal.aborted) onError(basemapFault('settlements', error))
    }
  }

  setReady(isReady: boolean): void {
    this.#isReady = isReady
    this.#fill()
  }

  /** Leaves out the names that this package says itself. */
  show(pkg: CairnPackage | null): void {
    this.#package = pkg
    this.#fill()
  }

  #fill(): void {
    if (this.#settlements !== null && this.#isReady) fillNames(this.#map, this.#settlements, this.#package)
  }
}
