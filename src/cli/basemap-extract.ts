/** `cairn basemap extract`: one area of a PMTiles archive as a file of its own, by the same code as in the app. */
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Source } from 'pmtiles'
import { fetchRecord, recordCount, recordSpan } from '../tiles/carry-out.ts'
import { creditOf } from '../tiles/credit.ts'
import type { TileBox } from '../tiles/layout.ts'
import { type ExtractPlan, planExtract } from '../tiles/plan-extract.ts'
import { openArchive } from '../tiles/read-archive.ts'
import { archiveSource } from './archive-source.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { type Offering, offerArea } from './offer-area.ts'

export interface BasemapExtractOptions {
  /** Path or http(s) address of the archive. */
  readonly source: string
  readonly box: TileBox
  readonly maxZoom: number
  /** The file to write; one that is there is replaced once the new one is whole. */
  readonly to: string
  /** What the list of maps beside the file is to say of it; null leaves the list alone. */
  readonly offering: Offering | null
}

const RECORD_BYTES = 4 * 1024 * 1024

/** Writes the extract; exit code 1 when the archive cannot be read or holds nothing of the area. Throws when the file cannot be written. */
export async function basemapExtract(
  options: BasemapExtractOptions,
  effects: Effects = realEffects,
): Promise<ExitCode> {
  const source = await archiveSource(options.source)
  try {
    const plan = await planExtract(source, options)
    if (plan.addressedTiles === 0) return nothing(options, effects)
    await write(plan, source, options.to)
    effects.print(`${options.to}: ${plan.addressedTiles} tiles, ${plan.totalBytes} bytes`)
    return options.offering ? await offer(source, options.to, options.offering, effects) : EXIT.clean
  } catch (fault) {
    if (fault instanceof Error && 'syscall' in fault) throw fault
    effects.error(`cairn: ${options.source}: ${fault instanceof Error ? fault.message : String(fault)}`)
    return EXIT.findings
  } finally {
    await source.close()
  }
}

const offer = async (source: Source, to: string, offering: Offering, effects: Effects): Promise<ExitCode> =>
  offerArea(to, offering, creditOf(await openArchive(source).metadata()), effects)

function nothing({ source }: BasemapExtractOptions, effects: Effects): ExitCode {
  effects.error(`cairn: ${source} holds no tile of this box up to this zoom`)
  return EXIT.findings
}

/** Under another name until it is whole, so that a broken-off run leaves no archive that looks sound. */
async function write(plan: ExtractPlan, source: Source, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  const unfinished = `${to}.part`
  const file = await open(unfinished, 'w')
  try {
    for (let record = 0; record < recordCount(plan, RECORD_BYTES); record++) {
      const span = recordSpan(plan, RECORD_BYTES, record)
      await file.write(await fetchRecord(plan, source, span), 0, span.length, span.from)
    }
  } finally {
    await file.close()
  }
  await rename(unfinished, to)
}
