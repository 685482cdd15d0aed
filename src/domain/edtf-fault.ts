/** Says in plain words why a text is no EDTF date or interval of levels 0–1, and how to write it. */
import { showValue } from './rules/show-value.ts'

const EXPECTED =
  'EDTF date or interval expected (such as 2024, 2024-02, 2024-02-21, 2024~, 202X, 2021/2024, ../2021)'
const OTHERWISE = 'write year, month and day as YYYY-MM-DD, and an interval as START/END'

/** Seen in real data, most telling first. */
const CURES: readonly (readonly [pattern: RegExp, cure: string])[] = [
  [/^\s*$/, 'write null when the document gives no date, or / when both ends are unknown'],
  [/^\s|\s$/, 'remove the space around it'],
  [/\dT\d|\d:\d/, 'times are not kept: write the local calendar day alone'],
  [
    /^-?\d{4}-(2[1-9]|3\d|4[01])\b/,
    'seasons and quarters are not kept: write months, such as 2021-03/2021-05',
  ],
  [/[[\]{}]/, 'sets are not kept: write an interval, or one date per statement'],
  [/^[YE]|Y-?\d/, 'years of more than four digits are not kept'],
  [/^\.\.$/, 'write ../.. for an interval that is open at both ends'],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/, 'write the year first, as YYYY-MM-DD'],
  [/^\d{8}$/, 'write hyphens, as YYYY-MM-DD'],
  [/[–—−]/, 'write plain hyphens (-), not dashes'],
  [/\d-\d(?!\d)/, 'write two digits for month and day, as 2024-02-01'],
  [/X.*\/|\/.*X/, 'X cannot stand inside an interval: write its first and last day'],
  [/[?~%].*\d.*$/, 'the qualifiers ? ~ % belong at the end of a whole date'],
  [
    /^-?\d{4}(-\d\d){0,2}[?~%]?\/-?\d{4}(-\d\d){0,2}[?~%]?$/,
    'the start must not lie after the end, and each day must be in the calendar',
  ],
  [/^-?\d{4}-\d\d(-\d\d)?/, 'the calendar has no such day'],
]

/** What is wrong with a longer text shows at its beginning. */
const LOOKED_AT = 200

/** Expectation, finding and cure in one sentence; `text` must be known to be faulty. */
export function edtfFault(text: string): string {
  const cure = CURES.find(([pattern]) => pattern.test(text.slice(0, LOOKED_AT)))?.[1] ?? OTHERWISE
  return `${EXPECTED}, ${showValue(text)} found; ${cure}`
}
