/**
 * The page's address and the session are two writings of the same thing; this file turns one into the other.
 * Parameters are those of the public interface (docs/query.md). Defaults are left out, values are sorted, so
 * the same view always has the same address. What is not understood gives a message and is kept out; parameters
 * that are not ours are ignored, and dropped when the address is next written.
 */
import { plainMessage } from '../domain/plain-message.ts'
import { t } from '../i18n/message.ts'
import { DATE_KINDS, FIXED_FACET_VALUES } from '../query/core/facet-values.ts'
import { type Area, EMPTY_FILTER, type Facet, type FilterSpec } from '../query/core/filter.ts'
import { normalFilter, normalValues } from '../query/core/normal-filter.ts'
import { readPin } from './pin.ts'
import type { Camera, Session, View } from './session.ts'
import { areaText, readArea } from './url-area.ts'
import { cameraHash, readCameraHash } from './url-camera.ts'
import { joinList, queryValue, splitList } from './url-text.ts'

/** Facets in the order in which the address names them. */
const FACET_PARAMETERS: readonly Facet[] = [
  'claimant',
  'party',
  'role',
  'type',
  'predicate',
  'modality',
  'status',
  'precision',
  'doclang',
  'document',
  'place',
]
const VIEWS: readonly View[] = ['map', 'table', 'sources', 'timeline']
const DEFAULT_VIEW: View = 'map'
const DEFAULT_LANG = 'en'
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/**
 * Query and hash of the session's address, for example `?claimant=az-ombudsman&from=2024-02#9/39.9/46.8`.
 * Empty for the session of an address without parameters: put it behind the path, not alone.
 */
export function sessionSearch(session: Session): string {
  const written = parametersOf(session).filter(([, text]) => text !== null && text !== '')
  const query = written.map(([name, text]) => `${name}=${queryValue(text ?? '')}`).join('&')
  return (query === '' ? '' : `?${query}`) + cameraHash(session.camera)
}

function parametersOf({
  data,
  version,
  filter,
  selection,
  view,
  lang,
}: Session): [name: string, text: string | null][] {
  const unlessDefault = (value: string, fallback: string): string | null =>
    value === fallback ? null : value
  const { facets, date, from, to, match, undated, q, area, areaMatch } = normalFilter(filter)
  return [
    ['data', data],
    ['version', version],
    ...FACET_PARAMETERS.map((facet): [string, string] => [facet, joinList(facets[facet])]),
    ['date', unlessDefault(date, EMPTY_FILTER.date)],
    ['from', from],
    ['to', to],
    ['match', unlessDefault(match, EMPTY_FILTER.match)],
    ['undated', unlessDefault(undated, EMPTY_FILTER.undated)],
    ['q', q],
    ['area', area && areaText(area)],
    ['areamatch', unlessDefault(areaMatch, EMPTY_FILTER.areaMatch)],
    ['site', selection.site],
    ['claim', selection.claim],
    ['source', selection.source],
    ['view', unlessDefault(view, DEFAULT_VIEW)],
    ['lang', unlessDefault(lang, DEFAULT_LANG)],
  ]
}

/** An address being read, and what it had that could not be understood. */
interface Reading {
  readonly parameters: URLSearchParams
  readonly messages: string[]
}

/**
 * The session that the address asks for, with one plain message for each thing in it that is not understood.
 * Ids are taken as they are: only the package knows them. So are `from` and `to`: the query
 * reports their faults beside their fields.
 */
export function readSession(url: URL): { session: Session; messages: readonly string[] } {
  const reading: Reading = { parameters: url.searchParams, messages: [] }
  const session: Session = {
    data: single(reading, 'data'),
    version: readVersion(reading),
    filter: readFilter(reading),
    selection: {
      site: single(reading, 'site'),
      claim: single(reading, 'claim'),
      source: single(reading, 'source'),
    },
    view: choice(reading, 'view', VIEWS, DEFAULT_VIEW),
    camera: readCamera(reading, url.hash),
    lang: readLanguage(reading),
  }
  return { session, messages: reading.messages.map(plainMessage) }
}

function readFilter(reading: Reading): FilterSpec {
  const facets = FACET_PARAMETERS.map((facet): [Facet, readonly string[]] => [facet, values(reading, facet)])
  return normalFilter({
    facets: Object.fromEntries(facets) as Record<Facet, readonly string[]>,
    date: choice(reading, 'date', ['any', ...DATE_KINDS], EMPTY_FILTER.date),
    from: single(reading, 'from'),
    to: single(reading, 'to'),
    match: choice(reading, 'match', ['possible', 'certain'], EMPTY_FILTER.match),
    undated: choice(reading, 'undated', ['exclude', 'include'], EMPTY_FILTER.undated),
    q: single(reading, 'q') ?? EMPTY_FILTER.q,
    area: readAreaParameter(reading),
    areaMatch: choice(reading, 'areamatch', ['touches', 'inside'], EMPTY_FILTER.areaMatch),
  })
}

/** The parameter's text; null when it is absent or empty. Of several the first counts. */
function single({ parameters, messages }: Reading, name: string): string | null {
  const texts = parameters.getAll(name).filter((text) => text !== '')
  if (texts.length > 1) messages.push(t('url.repeated', { name }))
  return texts[0] ?? null
}

function choice<Value extends string>(
  reading: Reading,
  name: string,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  const text = single(reading, name)
  const known = allowed.find((value) => value === text)
  if (text !== null && known === undefined)
    reading.messages.push(t('url.unknownChoice', { name, value: text, allowed: allowed.join(', ') }))
  return known ?? fallback
}

/** Values of a facet; given several times, the lists are joined. */
function values({ parameters, messages }: Reading, facet: Facet): readonly string[] {
  const given = normalValues(parameters.getAll(facet).flatMap(splitList))
  const allowed = FIXED_FACET_VALUES[facet]
  const unknown = given.filter((value) => allowed && !allowed.includes(value))
  for (const value of unknown) messages.push(t('url.unknownValue', { name: facet, value }))
  return given.filter((value) => !unknown.includes(value))
}

function readAreaParameter(reading: Reading): Area | null {
  const text = single(reading, 'area')
  const area = text === null ? null : readArea(text)
  if (text !== null && area === null) reading.messages.push(t('url.faultyArea', { value: text }))
  return area
}

function readCamera(reading: Reading, hash: string): Camera | null {
  const camera = readCameraHash(hash)
  if (camera !== 'faulty') return camera
  reading.messages.push(t('url.faultyCamera', { value: hash }))
  return null
}

function readVersion(reading: Reading): string | null {
  const text = single(reading, 'version')
  if (text === null || readPin(text)) return text
  reading.messages.push(t('url.faultyVersion', { value: text }))
  return null
}

function readLanguage(reading: Reading): string {
  const tag = single(reading, 'lang')
  if (tag === null || LANGUAGE_TAG.test(tag)) return tag ?? DEFAULT_LANG
  reading.messages.push(t('url.faultyLanguage', { value: tag }))
  return DEFAULT_LANG
}
