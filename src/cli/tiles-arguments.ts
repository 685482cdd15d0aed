/** The arguments of `cairn tiles`. */
import type { DateKind } from '../domain/generated/package-types.ts'
import { COMMON, help, onlyPath, readArguments, UsageError } from './arguments.ts'
import { readZoom } from './basemap-arguments.ts'
import type { Effects } from './effects.ts'
import type { ExitCode } from './exit.ts'
import { tiles } from './tiles.ts'
import { TILES_USAGE } from './usage.ts'

const TEXT = { type: 'string' } as const
const OPTIONS = { to: TEXT, maxzoom: TEXT, date: TEXT, help: COMMON.help } as const

const KINDS: readonly DateKind[] = [
  ...(['death', 'disappearance', 'burial', 'incident', 'destruction', 'discovery'] as const),
  ...(['observation', 'exhumation', 'handover', 'statement', 'publication'] as const),
]

/** Finer tiles would only repeat the same marks; a reader shows the finest ones beyond. */
const FINEST_ZOOM = 12

/** Reads the arguments of `cairn tiles` and runs it. Throws UsageError. */
export async function runTiles(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, TILES_USAGE)
  if (values.help) return help(TILES_USAGE, effects)
  const path = onlyPath(positionals, TILES_USAGE)
  const { to, maxzoom = '10' } = values
  if (typeof to !== 'string') throw new UsageError('--to FILE expected, none found', TILES_USAGE)
  const maxZoom = readZoom(String(maxzoom))
  if (maxZoom === null || maxZoom > FINEST_ZOOM)
    throw new UsageError(`--maxzoom from 0 to ${FINEST_ZOOM} expected`, TILES_USAGE)
  const date = KINDS.find((kind) => kind === (values.date ?? 'statement'))
  if (date === undefined)
    throw new UsageError(
      `--date of ${KINDS.join(', ')} expected, ${JSON.stringify(values.date)} found`,
      TILES_USAGE,
    )
  return tiles({ path, to, maxZoom, date }, effects)
}
