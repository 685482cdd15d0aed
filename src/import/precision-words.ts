/**
 * Words and numbers of other people's precision ladders as our classes, each with a radius in meters that the ladder
 * states or means. Atlos (±10 m, ±100 m, ±1 km), Airwars, UCDP GED `where_prec`, ACLED `geo_precision`, the Andalusian
 * map of graves (exacta, aproximada, representativa, aleatoria), and plain words.
 */
import type { PrecisionCode } from '../domain/generated/package-types.ts'
import { foldText } from './fold-text.ts'

export interface PrecisionClass {
  readonly code: PrecisionCode
  readonly radiusMeters: number
}

/** Radius of a class where nothing says another; a site's own is the mapping's. */
export const CLASS_RADIUS: Readonly<Record<PrecisionCode, number>> = {
  site_exact: 10,
  site_named: 500,
  settlement: 5_000,
  near_settlement: 25_000,
  district: 50_000,
  region: 150_000,
  country: 1_000_000,
  unlocated: 1,
}

const WORDS: Readonly<Record<Exclude<PrecisionCode, 'unlocated'>, readonly string[]>> = {
  site_exact: [
    'site_exact',
    'exact',
    'exacta',
    'exacto',
    'exacte',
    'точно',
    'точная',
    'exata',
    'gps',
    'precise',
    'preciso',
    'precisa',
    'within 1m',
    'within 1 m',
    'exact location',
    'exact (via airwars)',
    'exact location (via airwars)',
    'exact (via coalition)',
    'exact location (via coalition)',
    'exact (other)',
    'within 1m (via coalition)',
    '±10 m',
  ],
  site_named: [
    'site_named',
    'site',
    'vicinity',
    'building',
    'nearby landmark',
    'landmark',
    'street',
    'within 100m',
    'within 100 m',
    'within 100m (via coalition)',
    'sitio',
    'calle',
    'rue',
    'lieu-dit',
    'улица',
    '±100 m',
  ],
  settlement: [
    'settlement',
    'locality',
    'village',
    'town',
    'city',
    'neighbourhood',
    'neighborhood',
    'neighbourhood/area',
    'neighborhood/area',
    'localidad',
    'pueblo',
    'ciudad',
    'municipal seat',
    'ville',
    'commune',
    'населенный пункт',
    'село',
    'город',
    'cidade',
    'aldeia',
    'representative',
    'representativa',
    'place',
    'qarya',
    'madina',
    '±1 km',
  ],
  near_settlement: [
    'near_settlement',
    'near',
    'approximate',
    'approx',
    'aproximada',
    'aproximado',
    'approximatif',
    'приблизительно',
    'subdistrict',
    'nahia',
    'nahiyah',
    'nearby',
    'cerca',
  ],
  district: [
    'district',
    'municipality',
    'municipio',
    'county',
    'distrito',
    'район',
    'departement',
    'adm2',
    'random',
    'aleatoria',
    'aleatorio',
  ],
  region: [
    'region',
    'province',
    'provincia',
    'governorate',
    'state',
    'estado',
    'oblast',
    'область',
    'регион',
    'adm1',
    'muhafaza',
  ],
  country: ['country', 'pais', 'pays', 'страна', 'national', 'nacional'],
}

const BY_WORD: ReadonlyMap<string, PrecisionCode> = new Map(
  Object.entries(WORDS).flatMap(([code, words]) => words.map((word) => [word, code as PrecisionCode])),
)

/** Atlos states its radii; its words are others' words too, so the column must be Atlos'. */
const ATLOS: Readonly<Record<string, PrecisionClass>> = {
  exact: { code: 'site_exact', radiusMeters: 10 },
  vicinity: { code: 'site_named', radiusMeters: 100 },
  locality: { code: 'settlement', radiusMeters: 1_000 },
}

/** UCDP GED codebook: 1 a named place, 2 near it, 3 second-order, 4 first-order division, 5 a line or fuzzy area, 6 country, 7 beyond. */
const UCDP: readonly (PrecisionCode | null)[] = [
  null,
  'settlement',
  'near_settlement',
  'district',
  'region',
  'region',
  'country',
  'country',
]
/** ACLED codebook: 1 the town, 2 a part of a region near a town, 3 the region. */
const ACLED: readonly (PrecisionCode | null)[] = [null, 'settlement', 'district', 'region']

/** The class that a cell of the column names; null when it names none that we know. */
export function precisionOf(words: string, column: string): PrecisionClass | null {
  const word = foldText(words)
  const name = foldText(column)
  if (/^\d(?:\.0)?$/.test(word))
    return ofClass((/geo_?precision/.test(name) ? ACLED : UCDP)[Number(word)] ?? null)
  const stated = word.match(/±?\s*(\d+(?:[.,]\d+)?)\s*(km|m)\b/)
  const known = BY_WORD.get(word) ?? BY_WORD.get(word.replace(/\s*\(.*$/, '').replace(/^via .*/, ''))
  const atlos = ATLOS[word.match(/^(exact|vicinity|locality)\b/)?.[1] ?? '']
  if (atlos && (stated !== null || /geolocation|atlos/.test(name))) return atlos
  return ofClass(known ?? null)
}

const ofClass = (code: PrecisionCode | null): PrecisionClass | null =>
  code === null ? null : { code, radiusMeters: CLASS_RADIUS[code] }

/** Meters in words such as `100`, `100 m`, `1,5 km`; null when they are none or not above zero. */
export function readMeters(words: string): number | null {
  const [, number, unit] =
    foldText(words).match(/^±?\s*(\d+(?:[.,]\d+)?)\s*(km|m|metros|meters|metres|м|км)?$/) ?? []
  const meters = Number((number ?? '0').replace(',', '.')) * (unit === 'km' || unit === 'км' ? 1000 : 1)
  return meters > 0 ? meters : null
}

/** The class that a radius alone speaks for: never finer than a named site. */
export function classOfRadius(meters: number): PrecisionCode {
  if (meters <= 1_000) return 'site_named'
  if (meters <= 10_000) return 'settlement'
  if (meters <= 30_000) return 'near_settlement'
  if (meters <= 80_000) return 'district'
  return meters <= 300_000 ? 'region' : 'country'
}
