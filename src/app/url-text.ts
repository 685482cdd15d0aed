/** Characters of the address: readable where RFC 3986 allows it, escaped where it does not. */

/** Allowed as they are in a query (RFC 3986, 3.4), though form encoding escapes them. */
const READABLE: Readonly<Record<string, string>> = {
  '%2C': ',',
  '%2F': '/',
  '%3A': ':',
  '%3B': ';',
  '%40': '@',
  '%7E': '~',
}

/** The value of a query parameter, escaped; a space is `+`. A lone surrogate becomes U+FFFD, never an exception. */
export function queryValue(text: string): string {
  const formEncoded = new URLSearchParams([['', text]]).toString().slice(1)
  return formEncoded.replace(/%(?:2C|2F|3A|3B|40|7E)/g, (escaped) => READABLE[escaped] ?? escaped)
}

/**
 * Values as one text with commas between them. A comma inside a value is escaped once more, so that the list
 * survives programs that escape every comma of an address they pass on.
 */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[%,]/g, (sign) => (sign === ',' ? '%2C' : '%25'))).join(',')
}

export function splitList(text: string): readonly string[] {
  return text.split(',').map((item) => item.replace(/%(25|2C)/gi, (_, code) => (code === '25' ? '%' : ',')))
}

/** Degrees with at most five decimals (about a metre), without trailing zeros and without exponent. */
export function degreesText(degrees: number): string {
  return String(roundTo(degrees, 5))
}

/** Rounded to so many decimals; never -0. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor + 0
}

/** The decimal number that the text writes; NaN for anything else, an empty text included. */
export function decimalNumber(text: string): number {
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) + 0 : Number.NaN
}
