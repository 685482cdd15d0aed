/** `cairn basemap extract … --offer TITLE`: puts the archive into the list of maps that a site offers (docs/hosting.md). */
import { basename, dirname, join } from 'node:path'
import { OFFERS_FILE, readAreaOffers } from '../domain/area-offers.ts'
import type { Effects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'

/** What the list says of an archive. */
export interface Offering {
  /** In English; further languages are written into the list by hand. */
  readonly title: string
  /** When the archive's data were taken, EDTF; null leaves what the list says. */
  readonly date: string | null
  /** Whom the map names, and its licence; null takes what the archive itself says. */
  readonly attribution: string | null
}

/** Where a list stands on a site; only addresses on other hosts would be told apart by it. */
const ANY_SITE = 'https://cairn.example/areas/'

/**
 * Writes or renews the entry of the archive `to` in `areas.json` beside it; `credit` is whom the archive names. Other
 * entries, and what an entry says beside this, stay. Exit code 1, and nothing written, when the list cannot be read or
 * the entry would be none. Throws when the file cannot be written.
 */
export async function offerArea(
  to: string,
  offering: Offering,
  credit: string,
  effects: Effects,
): Promise<ExitCode> {
  const path = join(dirname(to), OFFERS_FILE)
  const entries = await listedEntries(path, effects)
  if (entries === null) return refuse(path, 'a list of maps expected, something else found', effects)
  const file = basename(to)
  const present = entries.find((entry) => entry.file === file)
  const entry = entryOf(file, present ?? {}, offering, credit)
  const fault = faultOf(entry)
  if (fault !== null) return refuse(path, fault, effects)
  const listed = present ? entries.map((one) => (one === present ? entry : one)) : [...entries, entry]
  await effects.writeFile(path, [`${JSON.stringify({ areas: listed }, null, 2)}\n`])
  effects.print(`${path}: offers ${listed.length} ${listed.length === 1 ? 'map' : 'maps'}`)
  return EXIT.clean
}

type Entry = Readonly<Record<string, unknown>>

/** The list as it stands; empty when there is none yet, null when it is something else. */
async function listedEntries(path: string, effects: Effects): Promise<readonly Entry[] | null> {
  const [file] = await effects.readPath(path).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return []
    throw fault
  })
  if (!file) return []
  try {
    const { areas } = JSON.parse(new TextDecoder().decode(file.bytes)) as { areas: unknown }
    return Array.isArray(areas) && areas.every((one) => typeof one === 'object' && one !== null)
      ? areas
      : null
  } catch {
    return null
  }
}

function entryOf(
  file: string,
  present: Entry,
  { title, date, attribution }: Offering,
  credit: string,
): Entry {
  const words = typeof present.title === 'object' ? present.title : {}
  const named = attribution ?? (credit === '' ? present.attribution : credit)
  return {
    ...present,
    title: { ...words, en: title },
    file,
    ...(date === null ? {} : { date }),
    ...(named === undefined ? {} : { attribution: named }),
  }
}

/** By the reader of the app itself; null for none. */
function faultOf(entry: Entry): string | null {
  const { issues } = readAreaOffers(JSON.stringify({ areas: [entry] }), `${ANY_SITE}${OFFERS_FILE}`)
  return issues.length === 0 ? null : issues.map(({ path, message }) => `${path}: ${message}`).join('; ')
}

function refuse(path: string, fault: string, effects: Effects): ExitCode {
  effects.error(`cairn: ${path}: ${fault}`)
  return EXIT.findings
}
