/** One writing for what keyboards and documents write differently: digits of every script, quotes, minus signs, spaces. */

const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff\u200e\u200f]+/gu
const MINUSES = /[−–—‒]/g
const SECONDS = /[″”“„]|''|′′|’’/g
const MINUTES = /[′’‘ʹʼ´`՚]/g
const DEGREES = /[º˚∘]/g
const ANY_DIGIT = /\p{Nd}/gu

/**
 * The same text with ASCII digits, `-`, `°`, `'`, `"`, `.` or `,` as typed, and single spaces. Arabic decimal signs become
 * points, full-width letters plain ones; nothing else is changed.
 */
export function plainWriting(text: string): string {
  return text
    .normalize('NFKC')
    .replace(ANY_DIGIT, digit)
    .replace(/٫/g, '.')
    .replace(/[،٬]/g, ',')
    .replace(MINUSES, '-')
    .replace(SECONDS, '"')
    .replace(MINUTES, "'")
    .replace(DEGREES, '°')
    .replace(SPACES, ' ')
    .trim()
}

/** Decimal digits stand in Unicode in runs of ten that begin at a multiple of ten or of sixteen from the script's zero. */
function digit(found: string): string {
  const code = found.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}
