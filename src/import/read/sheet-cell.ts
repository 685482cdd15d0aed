/** A spreadsheet's cell as text. */

/** Digits that a spreadsheet knows of a number; what is beyond is noise of its binary form. */
const DIGITS = 15

/** A number as it was typed: `0.30000000000000004` is 0.3. The text itself when it is no number. */
export function numberText(stored: string): string {
  const value = Number(stored)
  if (!Number.isFinite(value)) return stored
  if (Number.isInteger(value) && /^-?\d+$/.test(stored)) return stored
  return plainNumber(Number(value.toPrecision(DIGITS)))
}

/** Without exponent in the range that tables hold. */
function plainNumber(value: number): string {
  const text = String(value)
  return /e/.test(text) && Math.abs(value) >= 1e-9 && Math.abs(value) < 1e15
    ? value.toFixed(20).replace(/\.?0+$/, '')
    : text
}

/** A date as ISO text: a day, a day with its time, or a time alone. Spreadsheets know no time zones. */
export function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  // Rounded, since a spreadsheet keeps a time as a fraction of a day.
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString()
  const [day = '', time = ''] = iso.replace(/\.\d+Z$/, '').split('T')
  if (day < '1900-01-01') return time
  return time === '00:00:00' ? day : `${day}T${time}`
}

/** Any value that the library gives. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? dateText(value) : String(value)
}
