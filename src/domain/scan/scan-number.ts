/** Numbers of JSON as bytes, with the value that `JSON.parse` gives them. */
import { UNKNOWN } from './scan-bytes.ts'

const MINUS = 45
const PLUS = 43
const DOT = 46
const ZERO = 48

/** Digits of which any number is exact, and powers of ten that are: their quotient is then rounded as `JSON.parse` rounds. */
const MOST_DIGITS = 15
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`))

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= ZERO + 9
const isExponent = (byte: number): boolean => byte === 69 || byte === 101

/** Behind the number at `at`; UNKNOWN when there is none. */
export function afterNumber(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === MINUS ? at + 1 : at
  let next = afterDigits(bytes, first)
  if (next === first || (bytes[first] === ZERO && next > first + 1)) return UNKNOWN
  if (bytes[next] === DOT) {
    const fraction = next + 1
    next = afterDigits(bytes, fraction)
    if (next === fraction) return UNKNOWN
  }
  return isExponent(bytes[next] ?? 0) ? afterExponent(bytes, next + 1) : next
}

function afterDigits(bytes: Uint8Array, at: number): number {
  let next = at
  while (isDigit(bytes[next] ?? 0)) next++
  return next
}

function afterExponent(bytes: Uint8Array, at: number): number {
  const sign = bytes[at]
  const first = sign === PLUS || sign === MINUS ? at + 1 : at
  const next = afterDigits(bytes, first)
  return next === first ? UNKNOWN : next
}

/** Value of the number that stands from `from` to `to`, as `JSON.parse` reads it. */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === MINUS
  const first = isNegative ? from + 1 : from
  let digits = 0
  let power = -1
  for (let at = first; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte === DOT) power = to - at - 1
    else if (isDigit(byte)) digits = digits * 10 + byte - ZERO
    else return wholeNumber(bytes, from, to)
  }
  if (to - first > MOST_DIGITS) return wholeNumber(bytes, from, to)
  const size = power < 0 ? digits : digits / (POWERS[power] ?? 1)
  return isNegative ? -size : size
}

function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  return Number(new TextDecoder().decode(bytes.subarray(from, to)))
}
