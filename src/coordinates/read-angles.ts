/** Degrees, with minutes and seconds or without, in any of the usual writings. */
import type {
  CoordinateFault,
  CoordinateForm,
  CoordinateReading,
  CoordinateRefusal,
} from './coordinate-form.ts'
import { type Direction, isLatitude, signOf } from './hemisphere.ts'
import { digitMeters } from './known-meters.ts'
import { type Token, tokensOf } from './tokens.ts'

/** One of the two numbers as it was written. */
interface Angle {
  readonly numbers: readonly string[]
  readonly isNegative: boolean
  readonly direction: Direction | null
}

const refusal = (fault: CoordinateFault, found: string): CoordinateRefusal => ({ fault, found })

const FORMS: readonly CoordinateForm[] = ['dd', 'ddm', 'dms']

/** Reads `plain` writing. Latitude first unless letters say otherwise. */
export function readAngles(plain: string): CoordinateReading | CoordinateRefusal {
  const text = commasSettled(plain)
  if (text === null) return refusal('comma-ambiguous', plain)
  const tokens = tokensOf(text)
  if ('fault' in tokens) return tokens
  const angles = anglesOf(tokens)
  if (!angles) return refusal('not-two', plain)
  return positionOf(angles)
}

/**
 * Decimal commas as points. A comma between digits is a decimal sign when there are as many of them as angles and another
 * sign parts the two; null when both readings are possible.
 */
function commasSettled(text: string): string | null {
  const inside = text.match(/\d,\d/g)?.length ?? 0
  if (inside === 0 || /\d\.\d/.test(text)) return text
  const isParted = /[;|/]|, |\d\s+[^\d\s]*\s*[+-]?\d|\p{L}/u.test(text.replace(/\d,\d/g, '00'))
  if (isParted) return text.replace(/(\d),(\d)/g, '$1.$2')
  // 39,46 are two whole numbers; 39,82,46,76 could be anything.
  return inside === 1 ? text.replace(',', ', ') : null
}

function anglesOf(tokens: readonly Token[]): readonly [Angle, Angle] | null {
  const parts = partsOf(tokens)
  const [first, second] = parts.map(angleOf)
  return parts.length === 2 && first && second ? [first, second] : null
}

/** Two halves: at the separator, else at the second direction or degree sign, else in the middle of the numbers. */
function partsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const separators = tokens.flatMap(({ kind }, at) => (kind === 'separator' ? [at] : []))
  if (separators.length === 1) {
    const at = separators[0] ?? 0
    return [tokens.slice(0, at), tokens.slice(at + 1)]
  }
  if (separators.length > 1) return []
  const at = borderOf(tokens)
  return at === null ? [] : [tokens.slice(0, at), tokens.slice(at)]
}

function borderOf(tokens: readonly Token[]): number | null {
  const directions = tokens.flatMap(({ kind }, at) => (kind === 'direction' ? [at] : []))
  const [first, second] = directions
  if (first !== undefined && second !== undefined) return first === 0 ? second : first + 1
  const numbers = tokens.flatMap(({ kind }, at) => (kind === 'number' ? [at] : []))
  return numbers.length > 0 && numbers.length % 2 === 0 ? (numbers[numbers.length / 2] ?? null) : null
}

function angleOf(tokens: readonly Token[]): Angle | null {
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [token] : []))
  const directions = tokens.flatMap((token) => (token.kind === 'direction' ? [token.direction] : []))
  const units = tokens.flatMap((token) => (token.kind === 'unit' ? [token.unit] : [])).join('')
  const isShaped = numbers.length >= 1 && numbers.length <= 3 && directions.length <= 1
  if (!isShaped || !`°'"`.startsWith(units) || numbers.slice(1).some(isSigned)) return null
  return {
    numbers: numbers.map(({ text }) => text.replace(/^[+-]/, '').replace(',', '.')),
    isNegative: numbers[0]?.isNegative ?? false,
    direction: directions[0] ?? null,
  }
}

const isSigned = ({ text }: { readonly text: string }): boolean => /^[+-]/.test(text)

function positionOf([first, second]: readonly [Angle, Angle]): CoordinateReading | CoordinateRefusal {
  const fault = faultOf(first) ?? faultOf(second)
  if (fault) return fault
  const [one, other] = [axisOf(first), axisOf(second)]
  if (one !== null && one === other) return refusal('same-axis', `${first.direction} ${second.direction}`)
  const isLongitudeFirst = one === 'longitude' || other === 'latitude'
  const [latitude, longitude] = isLongitudeFirst ? [second, first] : [first, second]
  const lngLat = [degreesOf(longitude), degreesOf(latitude)] as const
  const form = FORMS[Math.max(first.numbers.length, second.numbers.length) - 1] ?? 'dd'
  const worth = Math.min(lastDigitMeters(first), lastDigitMeters(second))
  return (
    rangeFault(lngLat, one !== null || other !== null) ?? { lngLat, form, digitMeters: digitMeters(worth) }
  )
}

/** One degree of latitude in metres. */
const DEGREE_METERS = 111_320

function lastDigitMeters({ numbers }: Angle): number {
  const decimals = numbers.at(-1)?.split('.')[1]?.length ?? 0
  return DEGREE_METERS / 60 ** (numbers.length - 1) / 10 ** decimals
}

const axisOf = ({ direction }: Angle): 'latitude' | 'longitude' | null =>
  direction === null ? null : isLatitude(direction) ? 'latitude' : 'longitude'

function faultOf({ numbers, isNegative, direction }: Angle): CoordinateRefusal | null {
  const [, minutes, seconds] = numbers
  const inside = numbers.slice(0, -1).find((number) => number.includes('.'))
  if (inside !== undefined) return refusal('decimals-inside', inside)
  if (minutes !== undefined && Number(minutes) >= 60) return refusal('minutes-range', minutes)
  if (seconds !== undefined && Number(seconds) >= 60) return refusal('seconds-range', seconds)
  return isNegative && direction !== null ? refusal('sign-and-letter', `-${numbers[0]} ${direction}`) : null
}

function degreesOf({ numbers, isNegative, direction }: Angle): number {
  const size = numbers.reduce((sum, number, at) => sum + Number(number) / 60 ** at, 0)
  const sign = direction === null ? (isNegative ? -1 : 1) : signOf(direction)
  return size === 0 ? 0 : sign * size
}

function rangeFault([lng, lat]: readonly [number, number], isNamed: boolean): CoordinateRefusal | null {
  const isLatitudeOff = Math.abs(lat) > 90
  if (isLatitudeOff && !isNamed && Math.abs(lat) <= 180 && Math.abs(lng) <= 90)
    return refusal('swapped', String(lat))
  if (isLatitudeOff) return refusal('latitude-range', String(lat))
  return Math.abs(lng) > 180 ? refusal('longitude-range', String(lng)) : null
}
