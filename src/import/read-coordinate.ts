/** Coordinates in any usual writing, degrees WGS 84. */

const SIGNS: Readonly<Record<string, number>> = { n: 1, s: -1, e: 1, w: -1, o: -1, с: 1, ю: -1, в: 1, з: -1 }

/** Letters after which a number is a latitude; the others are longitudes. O is west (oeste, ouest). */
const LATITUDE_LETTERS = /[nsсю]/

export interface Coordinate {
  readonly degrees: number
  /** What the letter says; null without one. */
  readonly axis: 'latitude' | 'longitude' | null
}

/** One coordinate; null when the words are none. `35,8165`, `35°48'59.5"N`, `N 35 48.99`, `-35.8`. */
export function readCoordinate(words: string): Coordinate | null {
  const text = words.trim().toLowerCase().replace(/[−–]/g, '-')
  const letter = text.match(/^[nsewoсювз]|[nsewoсювз]\.?$/)?.[0]?.replace('.', '') ?? null
  const numbers = letter === null ? text : text.replace(/^[nsewoсювз]\s*|\s*[nsewoсювз]\.?$/g, '')
  const degrees = plainDegrees(numbers) ?? sexagesimal(numbers)
  if (degrees === null) return null
  if (letter === null) return { degrees, axis: null }
  return {
    degrees: Math.abs(degrees) * (SIGNS[letter] ?? 1),
    axis: LATITUDE_LETTERS.test(letter) ? 'latitude' : 'longitude',
  }
}

function plainDegrees(text: string): number | null {
  const found = text.match(/^([+-]?\d+(?:[.,]\d+)?(?:e-?\d+)?)\s*°?$/)?.[1]
  return found === undefined ? null : Number(found.replace(',', '.'))
}

const SEXAGESIMAL =
  /^([+-]?\d{1,3})\s*[°º\s:]\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['′’:\s]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|’’)?)?)?$/

function sexagesimal(text: string): number | null {
  const [, degrees, minutes, seconds] = text.match(SEXAGESIMAL) ?? []
  if (degrees === undefined || minutes === undefined) return null
  const [m, s] = [decimal(minutes), decimal(seconds ?? '0')]
  if (m >= 60 || s >= 60) return null
  const size = Math.abs(Number(degrees)) + m / 60 + s / 3600
  return degrees.startsWith('-') ? -size : size
}

const decimal = (text: string): number => Number(text.replace(',', '.'))

/** Latitude and longitude as written in one cell, latitude first unless letters say otherwise; altitude and accuracy behind them are left. null when there are not two. */
export function readPair(words: string): { readonly lat: number; readonly lon: number } | null {
  const parts = pairParts(words.trim().replace(/^[([]|[)\]]$/g, ''))
  const [first, second] = [readCoordinate(parts[0] ?? ''), readCoordinate(parts[1] ?? '')]
  if (!first || !second) return null
  const isLonFirst = first.axis === 'longitude' || second.axis === 'latitude'
  return isLonFirst
    ? { lat: second.degrees, lon: first.degrees }
    : { lat: first.degrees, lon: second.degrees }
}

/** Separators from the least to the most ambiguous: a comma may be a decimal sign, a blank may part degrees from minutes. */
function pairParts(text: string): readonly string[] {
  if (/[;|/]/.test(text)) return text.split(/\s*[;|/]\s*/)
  if (/,\s/.test(text) || /^[^,]*\.[^,]*,[^,]*\.[^,]*$/.test(text) || /^[^,]*[°'"nsew]\s*,/i.test(text))
    return text.split(/\s*,\s*/)
  const letters = text.match(/^(.*?[nsсю]\.?)[\s,]*(.*[ewoвз]\.?)$/i)
  if (letters) return [letters[1] ?? '', letters[2] ?? '']
  return text.includes(' ') ? text.split(/\s+/) : text.split(',')
}
