/** PMTiles archives that lie in header, directories and tiles. */
import { gzipSync } from 'fflate'
import { EtagMismatch, type Source } from 'pmtiles'
import { areaFacts } from '../../../src/bundle/area-facts.ts'
import { ArchiveFault } from '../../../src/tiles/archive-fault.ts'
import { CutShort, fetchRecord, recordCount, recordSpan } from '../../../src/tiles/carry-out.ts'
import { planExtract } from '../../../src/tiles/plan-extract.ts'
import { openArchive } from '../../../src/tiles/read-archive.ts'
import { madeArchive, madeTiles } from '../../tiles/made-archive.ts'
import { type HostileInput, oneFile } from '../corpus/hostile-input.ts'
import { lyingArchives } from '../corpus/lying-archives.ts'
import { type Form, type Outcome, refusal } from '../form.ts'

const RECORD_BYTES = 256 * 1024
/** A record of an extract larger than this is not fetched: a host would have to send it. */
const MOST_RECORDS = 4

/** Answers as a host does that has these bytes. */
const sourceOf = (bytes: Uint8Array): Source => ({
  getKey: () => 'hostile',
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer as ArrayBuffer }),
})

async function open({ files: [file] }: HostileInput): Promise<Outcome> {
  const bytes = file!.bytes
  await areaFacts(new Blob([bytes as Uint8Array<ArrayBuffer>]))
  const said = [...(await inWords(() => readAll(bytes))), ...(await inWords(() => extract(bytes)))]
  return { isOpened: said.length < 2, said }
}

/** What was refused in words; other faults are the product's. */
async function inWords(work: () => Promise<void>): Promise<Outcome['said']> {
  try {
    await work()
    return []
  } catch (fault) {
    if (fault instanceof ArchiveFault) return refusal('archive', fault.message).said
    if (fault instanceof CutShort) return refusal('cut-short', fault.message).said
    if (fault instanceof EtagMismatch) return refusal('replaced', fault.message).said
    throw fault
  }
}

async function readAll(bytes: Uint8Array): Promise<void> {
  const archive = openArchive(sourceOf(bytes))
  const { minZoom, maxZoom } = await archive.header()
  await archive.metadata()
  for (const zoom of [minZoom, maxZoom]) await archive.tile(Math.min(zoom, 24), 0, 0)
}

async function extract(bytes: Uint8Array): Promise<void> {
  const source = sourceOf(bytes)
  const plan = await planExtract(source, { box: [-31, 29, -29, 31], maxZoom: 12 })
  const records = Math.min(recordCount(plan, RECORD_BYTES), MOST_RECORDS)
  for (let record = 0; record < records; record++)
    await fetchRecord(plan, source, recordSpan(plan, RECORD_BYTES, record))
}

export const archiveForms: readonly Form[] = [
  {
    name: 'PMTiles',
    count: 700,
    kinds: ['bytes'],
    seeds: async () => [
      oneFile('three zooms', 'a.pmtiles', madeArchive(madeTiles(3), 3)),
      oneFile('one tile', 'b.pmtiles', madeArchive([{ tileId: 0, bytes: gzipSync(new Uint8Array(9)) }], 0)),
    ],
    handMade: async () => lyingArchives(madeArchive(madeTiles(3), 3)),
    open,
  },
]
