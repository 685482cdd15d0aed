/** Positions written as one word: MGRS, geohash, Open Location Code (plus code). */
import { readCoordinates } from '../../coordinates/read-coordinates.ts'
import type { LngLat } from '../../query/core/filter.ts'
import { pathMeters } from '../../query/core/geodesy.ts'
import type { Withheld } from '../withheld.ts'
import type { Hit } from './leak.ts'

const MGRS =
  /(?<![A-Za-z0-9])\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(?:\d{3,5}\s\d{3,5}|\d{10}|\d{8}|\d{6})(?!\d)/gi

/** MGRS finer than a kilometre, within its own square or 60 m of a withheld position. */
export function findGridReferences(text: string, items: Withheld['items']): readonly Hit[] {
  if (items.length === 0) return []
  return Array.from(text.matchAll(MGRS)).flatMap(({ 0: found, index }) => {
    const reading = readCoordinates(found.replace(/\s+/g, ' '))
    if (!('lngLat' in reading)) return []
    const reach = Math.max(60, reading.digitMeters)
    const item = items.find(({ points }) =>
      points.some((point) => pathMeters([point, reading.lngLat]) <= reach),
    )
    return item ? [{ kind: 'grid-reference', id: item.id, index, found } as const] : []
  })
}

/** Ids by the beginnings of their code words, in lower case: seven letters of a geohash are a cell of 150 m, eight digits of a plus code one of 275 m. */
export const codeWords = (items: Withheld['items']): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap(({ id, points }) =>
      points.flatMap((point) => [[geohash(point, 7), id] as const, [`${plusCode(point)}+`, id] as const]),
    ),
  )

const CODE_BEGINNINGS = /(?<![a-z0-9])(?:[2-9cfghjmpqrvwx]{8}\+|[0-9b-hjkmnp-z]{7})/gi

/** Where such words begin, whatever follows them. */
export function findCodeWords(text: string, words: ReadonlyMap<string, string>): readonly Hit[] {
  if (words.size === 0) return []
  return Array.from(text.matchAll(CODE_BEGINNINGS)).flatMap(({ 0: word, index }) => {
    const id = words.get(word.toLowerCase())
    return id === undefined
      ? []
      : [{ kind: 'grid-reference', id, index, found: text.slice(index, index + 12) } as const]
  })
}

const GEOHASH_LETTERS = '0123456789bcdefghjkmnpqrstuvwxyz'

function geohash([lng, lat]: LngLat, length: number): string {
  const ranges: [number, number][] = [
    [-180, 180],
    [-90, 90],
  ]
  let word = ''
  for (let letter = 0; letter < length; letter++) {
    let value = 0
    for (let bit = 0; bit < 5; bit++) {
      const axis = (letter * 5 + bit) % 2
      const range = ranges[axis] ?? [0, 0]
      const middle = (range[0] + range[1]) / 2
      const isUpper = (axis === 0 ? lng : lat) >= middle
      range[isUpper ? 0 : 1] = middle
      value = value * 2 + (isUpper ? 1 : 0)
    }
    word += GEOHASH_LETTERS[value] ?? ''
  }
  return word
}

const PLUS_LETTERS = '23456789cfghjmpqrvwx'

/** The eight digits before the plus sign, latitude and longitude in turn: cells of 1/400 degree, to the base of 20. */
function plusCode([lng, lat]: LngLat): string {
  const digits = (degrees: number) =>
    [3, 2, 1, 0].map((power) => Math.floor((degrees * 400) / 20 ** power) % 20)
  const [rows, columns] = [digits(Math.min(lat + 90, 179.999)), digits((((lng + 180) % 360) + 360) % 360)]
  return rows.map((row, at) => `${PLUS_LETTERS[row] ?? ''}${PLUS_LETTERS[columns[at] ?? 0] ?? ''}`).join('')
}
