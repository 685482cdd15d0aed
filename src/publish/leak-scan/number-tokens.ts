/** Numbers in text as positions are written: with a point or a comma, whole numbers that stand for scaled ones, degrees with minutes and seconds. */

export interface NumberToken {
  readonly value: number
  /** What the last digit is worth. */
  readonly unit: number
  readonly index: number
  readonly text: string
}

/** Shorter numbers, of which scripts are full, are too coarse to be half of a position. */
const POINT = /[-−+]?(?:\d{1,4}\.\d{2,}|\d{5,10}(?:\.\d+)?)(?:[eE][-+]?\d{1,2})?/g
const COMMA = /[-−+]?\d{1,3}[,٫]\d{2,}/g

/** A sign between two numbers of an angle: marks, letters, colons, spaces. */
const DEGREE_MARK = String.raw`\s*(?:°|º|˚|deg|d|:|-|\s)\s*`
const MINUTE_MARK = String.raw`\s*(?:′|'|’|ʹ|´|min|m|:|-|\s)\s*`
const SECONDS = new RegExp(
  String.raw`(?<![\d.,])(?=((\d{1,3})${DEGREE_MARK}([0-5]?\d)${MINUTE_MARK}([0-5]?\d(?:[.,]\d+)?)))`,
  'g',
)
const MINUTES = new RegExp(
  String.raw`(?<![\d.,])(?=((\d{1,3})(?:${DEGREE_MARK}|,)([0-5]?\d[.,]\d{2,})))`,
  'g',
)

/** Numbers with a decimal point, and long whole ones. */
export const pointTokens = (text: string): readonly NumberToken[] =>
  Array.from(text.matchAll(POINT), ({ 0: found, index }) => plainToken(found, index))

/** Numbers with a decimal comma. Between numbers with points a comma parts two of them, so these are read apart. */
export const commaTokens = (text: string): readonly NumberToken[] =>
  Array.from(text.matchAll(COMMA), ({ 0: found, index }) => plainToken(found.replace(/[,٫]/, '.'), index))

function plainToken(text: string, index: number): NumberToken {
  const plain = text.replace('−', '-')
  const [mantissa = '', exponent = '0'] = plain.split(/e/i)
  const decimals = mantissa.split('.')[1]?.length ?? 0
  return { value: Number(plain), unit: 10 ** (Number(exponent) - decimals), index, text }
}

/** Degrees of which the minutes, or the seconds, are written apart. */
export function angleTokens(text: string): readonly NumberToken[] {
  const seconds = Array.from(text.matchAll(SECONDS), (match) => angle(match, [match[2], match[3], match[4]]))
  const minutes = Array.from(text.matchAll(MINUTES), (match) => angle(match, [match[2], match[3]]))
  return [...seconds, ...minutes].sort((a, b) => a.index - b.index)
}

function angle(match: RegExpMatchArray, parts: readonly (string | undefined)[]): NumberToken {
  const numbers = parts.map((part) => Number(part?.replace(',', '.')))
  const decimals = parts.at(-1)?.split(/[.,]/)[1]?.length ?? 0
  return {
    value: numbers.reduce((sum, number, at) => sum + number / 60 ** at, 0),
    unit: 60 ** -(parts.length - 1) * 10 ** -decimals,
    index: match.index ?? 0,
    text: match[1] ?? '',
  }
}
