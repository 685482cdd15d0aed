/**
 * Whether a parsed text can hold no member twice: by counting, in a fraction of the time of a walk through the text.
 * `JSON.parse` keeps the last of two members with one name, so the text then has more member names than the value.
 */

const QUOTE = 34
const COLON = 58
const BLANK = 32

/** Deeper values are left to the walk through the text, which says where they are too deep. */
const MAX_LEVELS = 40

/** Answers how many members a value has, those of its members included; -1 leaves the counting to this file. */
export type MembersOf = (value: unknown) => number

/**
 * True only when no member stands twice and nothing is nested deeply. `value` is what `JSON.parse` makes of the UTF-8
 * `bytes`. False says nothing yet: text that holds `":` or a blank before a colon is counted as doubtful. The records
 * in the list `arrayKey` are counted by `membersOf` where it can.
 */
export function hasSingleMembers(
  bytes: Uint8Array,
  value: unknown,
  arrayKey: string | null,
  membersOf: MembersOf,
): boolean {
  const members = arrayKey === null ? membersIn(value) : membersOfFile(value, arrayKey, membersOf)
  return namesIn(bytes) === members
}

function membersOfFile(value: unknown, arrayKey: string, membersOf: MembersOf): number {
  const list =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[arrayKey] : null
  if (!Array.isArray(list)) return membersIn(value)
  let members = membersIn({ ...(value as object), [arrayKey]: null })
  for (const record of list) {
    const own = membersOf(record)
    members += own < 0 ? membersIn(record) : own
  }
  return members
}

/** A word with a colon in it has a zero byte after this. */
const COLONS = 0x3a3a3a3a

/**
 * Names of members as they are usually written, the colon right behind the quote; -1 where a colon follows a blank.
 * Four bytes at a time, since few of them hold a colon.
 */
function namesIn(bytes: Uint8Array): number {
  const lead = Math.min(bytes.length, (4 - (bytes.byteOffset % 4)) % 4)
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >> 2)
  let names = 0
  const count = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) {
      if (bytes[at] !== COLON) continue
      const before = bytes[at - 1] ?? 0
      if (before === QUOTE) names++
      else if (before <= BLANK) return false
    }
    return true
  }
  if (!count(0, lead)) return -1
  for (let at = 0; at < words.length; at++) {
    const word = (words[at] ?? 0) ^ COLONS
    const hasColon = ((word - 0x01010101) & ~word & 0x80808080) !== 0
    if (hasColon && !count(lead + at * 4, lead + at * 4 + 4)) return -1
  }
  return count(lead + words.length * 4, bytes.length) ? names : -1
}

/** Members of all objects in the value; not a number (NaN) when it is nested more deeply than `levels`. */
export function membersIn(value: unknown, levels = MAX_LEVELS): number {
  if (typeof value !== 'object' || value === null) return 0
  if (levels === 0) return Number.NaN
  if (Array.isArray(value)) return membersInList(value, levels)
  let members = 0
  for (const name in value) members += 1 + membersIn((value as Record<string, unknown>)[name], levels - 1)
  return members
}

function membersInList(list: readonly unknown[], levels: number): number {
  let members = 0
  for (const item of list) if (typeof item === 'object') members += membersIn(item, levels - 1)
  return members
}
