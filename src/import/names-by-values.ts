/** Names of columns that mean different things in different tables; what stands below them decides. */
import type { ColumnRole } from './mapping.ts'

/** What these rules look at, of the cells that state something. */
interface Below {
  readonly stated: number
  readonly distinct: number
  /** Shares of 0 to 1: marks without blanks; marks that no place is called; three words or more; dates. */
  readonly marks: number
  readonly codes: number
  readonly phrases: number
  readonly dates: number
}

/** Ids of a site: rows that have the same one are about one site. */
const SITE_IDS = new Set(
  'site_id site_code site_ref feature_id grave_id id_sitio codigo_fosa id_fosa'.split(' '),
)
/** Ids of a place, on which several sites may lie. */
const PLACE_IDS = new Set('location_id place_id id_lugar'.split(' '))

/** A word for what is said, which is also one for its id or its date. */
const SAID = new Set('statement claim what_was_said'.split(' '))

/** Three words in half of the cells are language; ids and dates are shorter. */
const LEAST_SHARE = 0.5

/** The role; null where name and values speak for none of these. `plain` as of `plainName`. */
export function roleByValues(plain: string, below: Below): ColumnRole | null {
  if (isSharedId(plain, below)) return { role: 'feature-group' }
  const isSaid = SAID.has(plain) && below.phrases >= LEAST_SHARE && below.dates < LEAST_SHARE
  return isSaid ? { role: 'statement' } : null
}

/** Whether the name is one of a site's own id, before which the number of a row is only that. */
export const isSiteId = (plain: string): boolean => plain === 'site' || SITE_IDS.has(plain)

/** Whether the name is one of an id that rows may share. */
export const isSharedIdName = (plain: string): boolean => isSiteId(plain) || PLACE_IDS.has(plain)

/** Every cell must be an id: one name among them would put what merely has the same name into one site. */
function isSharedId(plain: string, { stated, distinct, marks, codes }: Below): boolean {
  if (!isSharedIdName(plain) || distinct < 2 || distinct === stated) return false
  return (plain === 'site' ? codes : marks) === 1
}

/** `KH-7`, `12`, `reef-one`, and no address. */
export const isMark = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/#-]{0,63}$/u.test(text)

/** A mark with a digit, or of small Latin letters with joints: no village is called so. */
export const isCode = (text: string): boolean =>
  /^(?=.*\d)[\p{L}\p{N}][\p{L}\p{N}_/#-]{0,63}$/u.test(text) || /^[a-z]+(?:[-_][a-z]+)+$/.test(text)

/** Three words or more. */
export const isPhrase = (text: string): boolean => /\S\s+\S+\s+\S/.test(text)
