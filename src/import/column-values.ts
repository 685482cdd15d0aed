/** What the values of a column look like: shares among the cells that state something. */

import { featureTypeOf } from './code-words.ts'
import { dateStyle } from './date-style.ts'
import { isCode, isMark, isPhrase } from './names-by-values.ts'
import { readCoordinate, readPair } from './read-coordinate.ts'
import { readCount } from './read-count.ts'
import { readDate } from './read-date.ts'
import { looksLikeNames } from './row-counts.ts'
import type { ImportTable } from './table.ts'

export interface ColumnValues {
  /** Cells that state something, of the rows that are looked at. */
  readonly stated: number
  /** Whether every row of the whole table has a value, and no two the same. */
  readonly isDistinct: boolean
  readonly distinct: number
  /** 0 to 1; 0 for a column without a value. */
  readonly addresses: number
  readonly coordinates: number
  readonly pairs: number
  readonly numbers: number
  readonly dates: number
  /** Words for the kind of a site. */
  readonly featureTypes: number
  /** Two capitalised words. */
  readonly names: number
  /** Words without blanks that are no address, as ids are. */
  readonly marks: number
  /** Those of them that no place is called. */
  readonly codes: number
  /** Three words or more. */
  readonly phrases: number
  /** Separator of lists in the cells; null when cells hold one value. */
  readonly list: string | null
}

/** Rows that a proposal looks at: enough to judge by, few enough to be quick. */
const MOST_ROWS = 1_000

/** A cell longer than any word for a kind is not folded: that costs. */
const LONGEST_TYPE = 40

/** Looks at the first rows, at texts that state something. */
export function columnValues(
  table: ImportTable,
  index: number,
  isEmpty: (text: string) => boolean,
): ColumnValues {
  const every = table.rows.map(({ cells }) => (cells[index] ?? '').trim())
  const texts = every.slice(0, MOST_ROWS).filter((text) => !isEmpty(text))
  const style = dateStyle(texts, 'auto')
  const share = (fits: (text: string) => boolean) =>
    texts.length === 0 ? 0 : texts.filter(fits).length / texts.length
  return {
    stated: texts.length,
    isDistinct: every.length > 0 && !every.some(isEmpty) && new Set(every).size === every.length,
    distinct: new Set(texts).size,
    addresses: share((text) => /^\s*(?:https?:\/\/|www\.)\S/i.test(text)),
    coordinates: share((text) => readCoordinate(text) !== null),
    pairs: share(
      (text) => readPair(text) !== null || /^\s*(?:multi)?(?:point|polygon|linestring)/i.test(text),
    ),
    numbers: share((text) => readCount(text).isUnderstood),
    dates: share((text) => readDate(text, style).edtf !== null),
    featureTypes: share((text) => text.length <= LONGEST_TYPE && featureTypeOf(text) !== null),
    names: share((text) => !/\d/.test(text) && looksLikeNames(text)),
    marks: share(isMark),
    codes: share(isCode),
    phrases: share(isPhrase),
    list: separatorOf(texts),
  }
}

/** A semicolon or bar in one cell of fifty is a list; a comma only between addresses. */
function separatorOf(texts: readonly string[]): string | null {
  const often = (pattern: RegExp) =>
    texts.filter((text) => pattern.test(text)).length * 50 >= Math.max(texts.length, 1)
  if (often(/;\s*\S/)) return ';'
  if (often(/\S\s*\|\s*\S/)) return '|'
  if (often(/https?:\S+\s*\n\s*https?:/)) return '\n'
  return often(/https?:\S+\s*,\s*https?:/) ? ',' : null
}
