/** Which modules travel together: what is always loaded together compresses better in one file, and comes in one request. */
import type { Plugin } from 'vite'

type Reached = ReadonlySet<string>

interface Chunks {
  /** Finds out what belongs together once the module graph is known. */
  readonly plugin: Plugin
  readonly groups: readonly { readonly name: string; test(id: string): boolean; readonly priority: number }[]
}

/**
 * Three files instead of a hundred small ones: MapLibre, the first screen (what the page's entry reaches without a
 * dynamic import), and what draws the map (what `mapEntry` reaches beside the two).
 */
export function startChunks(mapEntry: RegExp): Chunks {
  let first: Reached = new Set()
  let map: Reached = new Set()
  const plugin: Plugin = {
    name: 'cairn-start-chunks',
    apply: 'build',
    buildEnd(fault) {
      if (fault) return
      const ids = [...this.getModuleIds()]
      const needs = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? []
      first = reached(
        ids.filter((id) => this.getModuleInfo(id)?.isEntry),
        needs,
      )
      const entries = ids.filter((id) => mapEntry.test(id))
      if (entries.length !== 1)
        throw new Error(`chunks: one module expected for ${mapEntry}, ${entries.length} found`)
      map = reached(entries, needs)
    },
  }
  const groups = [
    { name: 'maplibre', test: (id: string) => /node_modules[\\/]maplibre-gl/.test(id), priority: 3 },
    { name: 'start', test: (id: string) => first.has(id), priority: 2 },
    { name: 'map', test: (id: string) => map.has(id), priority: 1 },
  ]
  return { plugin, groups }
}

function reached(entries: readonly string[], needs: (id: string) => readonly string[]): Reached {
  const found = new Set(entries)
  for (const id of found) for (const needed of needs(id)) found.add(needed)
  return found
}
