/**
 * `cairn tiles`: the claims of a published package as one PMTiles archive, filtered by claimant and period in the tile.
 * Features are read in batches and only columns are kept, so the package may be larger than what a browser can hold.
 */
import { valueAt } from '../domain/json/json-path.ts'
import { splitFeatures } from '../formats/split-features.ts'
import { PUBLISHED_BY } from '../publish/published-files.ts'
import { claimArchive } from '../tiles/claim-archive.ts'
import type { Effects, OpenedFile } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { type TiledDate, type TileIntake, tileIntake } from './tile-intake.ts'

export interface TilesOptions {
  /** Folder that `cairn publish` has written. */
  readonly path: string
  readonly to: string
  readonly maxZoom: number
  /** Kind of date by which the archive can be filtered. */
  readonly date: TiledDate
}

/** Writes the archive. Exit code 1 when the package is not one that was published, or shows a place more finely than decided. */
export async function tiles(options: TilesOptions, effects: Effects): Promise<ExitCode> {
  const files = await effects.openPath(options.path)
  const descriptor = await jsonOf(files, 'datapackage.json')
  const features = files.find(({ name }) => name === 'features.geojson')
  if (valueAt(descriptor, ['cairn', 'published', 'by']) !== PUBLISHED_BY || !features)
    return refused('a package that cairn publish has written expected, one without its mark found', effects)
  const intake = tileIntake(options.maxZoom, options.date)
  const fault = await takeAll(features, intake)
  if (fault !== null) return refused(fault, effects)
  const { columns, text, box, unlocated, placed } = intake.end(descriptor, await jsonOf(files, 'agents.json'))
  await effects.writeFile(options.to, [claimArchive(columns, text, box)])
  effects.print(`Claims: ${placed} in the tiles, ${unlocated} without place in the archive's metadata`)
  return EXIT.clean
}

function refused(reason: string, effects: Effects): ExitCode {
  effects.error(`cairn: ${reason}`)
  return EXIT.findings
}

/** undefined when there is no such file, or it is no JSON. */
async function jsonOf(files: readonly OpenedFile[], path: string): Promise<unknown> {
  const text = await files.find(({ name }) => name === path)?.blob.text()
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Why the features cannot be published as tiles; null when they can. */
async function takeAll({ blob }: OpenedFile, intake: TileIntake): Promise<string | null> {
  const batches = splitFeatures(blob.stream() as unknown as AsyncIterable<Uint8Array>)
  let next = await batches.next()
  for (; !next.done; next = await batches.next()) {
    const fault = intake.take(next.value.bytes)
    if (fault !== null) return fault
  }
  return next.value.list === 'whole'
    ? null
    : 'a whole list of features expected, a text without its end found'
}
