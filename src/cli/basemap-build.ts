/** `cairn basemap build`: the outline of the world as one PMTiles archive. */
import type { FeatureCollection } from 'geojson'
import { type Outline, type OutlineZooms, outlineArchive } from '../tiles/outline-archive.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'

export interface BasemapBuildOptions {
  /** Folder with world.json, water.json and settlements.json (docs/basemap.md). */
  readonly from: string
  /** The file to write; one that is there is replaced. */
  readonly to: string
}

/** Five zooms of the world and nine of the region make about 1 MB: a page can fetch it whole. */
const ZOOMS: OutlineZooms = { world: 5, region: 9, regionBox: [40, 36, 52, 44] }

/** Writes the archive; the same outline gives the same bytes. Throws when a file cannot be read or written. */
export async function basemapBuild(
  { from, to }: BasemapBuildOptions,
  effects: Effects = realEffects,
): Promise<ExitCode> {
  const files = new Map((await effects.readPath(from)).map(({ name, bytes }) => [name, bytes]))
  const outline = outlineOf(files)
  if (typeof outline === 'string') {
    effects.error(`cairn: ${from}: ${outline} expected, none found`)
    return EXIT.findings
  }
  const archive = outlineArchive(outline, ZOOMS)
  await effects.writeFile(to, [archive])
  effects.print(`${to}: zooms 0 to ${ZOOMS.world}, in the region to ${ZOOMS.region}, ${archive.length} bytes`)
  return EXIT.clean
}

/** The outline; or which file is missing. */
function outlineOf(files: ReadonlyMap<string, Uint8Array>): Outline | string {
  const read = (name: string): FeatureCollection | null => {
    const bytes = files.get(name)
    return bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection) : null
  }
  const [world, water, settlements] = [read('world.json'), read('water.json'), read('settlements.json')]
  if (!world) return 'world.json'
  if (!water) return 'water.json'
  return settlements ? { world, water, settlements } : 'settlements.json'
}
