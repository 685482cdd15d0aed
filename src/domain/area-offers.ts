/**
 * Maps that a site offers for the way: the list `areas/areas.json`, which whoever runs the site puts beside the app
 * (docs/hosting.md). Reads text, asks nothing of anybody.
 */
import { readEdtf } from './day-interval.ts'
import type { LangText } from './generated/package-types.ts'
import type { Issue } from './issue.ts'
import { plainMessage } from './plain-message.ts'

/** An archive that a reader may choose from. */
export interface AreaOffer {
  readonly title: LangText
  /** Absolute address of the PMTiles archive. */
  readonly url: string
  /** What else is to be known of it; null when nothing is said. */
  readonly note: LangText | null
  /** When its data were taken, EDTF; null when that is not said. */
  readonly date: string | null
  /** Whom the map wants named, and its licence: text, never markup. */
  readonly attribution: string
}

export interface AreaOffers {
  readonly offers: readonly AreaOffer[]
  /** One entry's fault costs that entry only. */
  readonly issues: readonly Issue[]
}

/** What an entry, or one member of it, turned out to be. */
type Read<Value> = { readonly value: Value } | { readonly fault: string }

export const OFFERS_FILE = 'areas.json'

/** Reads the list; `listUrl` is its absolute address, against which those of the archives are resolved. */
export function readAreaOffers(text: string, listUrl: string): AreaOffers {
  const list = listOf(text)
  if ('fault' in list) return { offers: [], issues: [issueAt('', list.fault)] }
  const offers: AreaOffer[] = []
  const issues: Issue[] = []
  for (const [at, entry] of list.value.entries()) {
    const { offer, faults } = readEntry(entry, listUrl)
    if (offer) offers.push(offer)
    issues.push(...faults.map(([member, fault]) => issueAt(`areas[${at}]${member}`, fault)))
  }
  return { offers, issues }
}

function listOf(text: string): Read<readonly unknown[]> {
  const cure = 'write {"areas": [ … ]}, one entry for each map'
  try {
    const list = memberOf(JSON.parse(text), 'areas')
    if (Array.isArray(list)) return { value: list }
    return { fault: `a list named "areas" expected, ${shown(list)} found; ${cure}` }
  } catch (fault) {
    return { fault: `JSON expected, ${fault instanceof Error ? fault.message : 'none'} found; ${cure}` }
  }
}

interface ReadEntry {
  /** null when something in it stands in the way. */
  readonly offer: AreaOffer | null
  readonly faults: readonly (readonly [member: string, fault: string])[]
}

function readEntry(entry: unknown, listUrl: string): ReadEntry {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return { offer: null, faults: [['', `an entry {"title", "file", …} expected, ${shown(entry)} found`]] }
  const read = {
    title: readWords(memberOf(entry, 'title')),
    file: readFile(memberOf(entry, 'file'), listUrl),
    note: orNull(memberOf(entry, 'note'), readWords),
    date: orNull(memberOf(entry, 'date'), readDate),
    attribution: readAttribution(memberOf(entry, 'attribution')),
  }
  const faults = Object.entries(read).flatMap(([member, one]) =>
    'fault' in one ? [[`.${member}`, one.fault] as const] : [],
  )
  const { title, file, note, date, attribution } = read
  if ('fault' in title || 'fault' in file || 'fault' in note || 'fault' in date || 'fault' in attribution)
    return { offer: null, faults }
  const offer = { title: title.value, url: file.value, note: note.value, date: date.value }
  return { offer: { ...offer, attribution: attribution.value }, faults }
}

function readWords(found: unknown): Read<LangText> {
  const isObject = typeof found === 'object' && found !== null && !Array.isArray(found)
  const texts = isObject ? Object.entries(found) : []
  const isText = texts.every(([, text]) => typeof text === 'string' && text.trim() !== '')
  if (isText && texts.some(([tag]) => tag === 'en')) return { value: found as LangText }
  const cure = 'write {"en": "…"}, further languages beside it'
  return { fault: `words by language, English among them, expected, ${shown(found)} found; ${cure}` }
}

/** An archive on another host has to be asked over https, and only where the site's policy names that host. */
function readFile(found: unknown, listUrl: string): Read<string> {
  const cure = 'write the name of a file beside this list, for example "area.pmtiles"'
  const expected = `the address of a .pmtiles archive expected, ${shown(found)} found; ${cure}`
  if (typeof found !== 'string' || !isAddress(found, listUrl)) return { fault: expected }
  const [url, list] = [new URL(found, listUrl), new URL(listUrl)]
  if (!/\.pmtiles(?:[?#]|$)/i.test(url.href)) return { fault: expected }
  const isOwn = url.host === list.host && url.protocol === list.protocol
  if (isOwn || url.protocol === 'https:') return { value: url.href }
  return { fault: `an archive on this site, or one over https, expected, ${shown(found)} found; ${cure}` }
}

function isAddress(text: string, base: string): boolean {
  try {
    return text.trim() !== '' && new URL(text, base).href !== ''
  } catch {
    return false
  }
}

function readDate(found: unknown): Read<string> {
  const reading = typeof found === 'string' ? readEdtf(found) : { fault: 'no text' }
  if (typeof found === 'string' && 'interval' in reading) return { value: found }
  return {
    fault: `a date such as "2026-11" or "2026-11-01" (EDTF) expected, ${shown(found)} found; leave it out if it is not known`,
  }
}

function readAttribution(found: unknown): Read<string> {
  if (typeof found === 'string' && found.trim() !== '') return { value: found.trim() }
  const cure = 'maps of OpenStreetMap data want "© OpenStreetMap contributors (ODbL)"'
  return { fault: `whom the map names, and its licence, expected, ${shown(found)} found; ${cure}` }
}

const orNull = <Value>(found: unknown, read: (found: unknown) => Read<Value>): Read<Value | null> =>
  found === undefined || found === null ? { value: null } : read(found)

const memberOf = (object: unknown, name: string): unknown =>
  typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined

/** What was found, as it stands in the file; cut where it is long. */
function shown(found: unknown): string {
  if (found === undefined) return 'nothing'
  const text = JSON.stringify(found)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

const issueAt = (path: string, message: string): Issue => ({
  file: OFFERS_FILE,
  path,
  code: 'area-offer',
  severity: 'error',
  message: plainMessage(message),
  line: null,
  column: null,
})
