/** A record of JSON as columns: objects become `a.b`, lists of plain values one cell, lists of objects numbered columns `a_1_b`. */

/** Objects of a list that get columns of their own; what is beyond stays as JSON in one further column. */
const MAX_NUMBERED = 60

/** Names grow with every level: what stands under a longer one stays as JSON in one column. */
const MAX_NAME = 500

/** Text by column name; members that hold nothing are left out. The nesting of `record` must be bounded. */
export function flattened(record: Readonly<Record<string, unknown>>): Map<string, string> {
  const values = new Map<string, string>()
  for (const [name, value] of Object.entries(record)) addValue(values, name, value)
  return values
}

function addValue(values: Map<string, string>, name: string, value: unknown): void {
  if (name.length > MAX_NAME) return void values.set(`${name.slice(0, MAX_NAME)}…`, plainText(value))
  if (Array.isArray(value)) addList(values, name, value)
  else if (isRecord(value))
    for (const [member, inner] of Object.entries(value)) addValue(values, `${name}.${member}`, inner)
  else values.set(name, plainText(value))
}

function addList(values: Map<string, string>, name: string, list: readonly unknown[]): void {
  if (!list.some((item) => typeof item === 'object' && item !== null)) {
    values.set(
      name,
      list
        .map(plainText)
        .filter((text) => text !== '')
        .join('; '),
    )
    return
  }
  for (const [at, item] of list.slice(0, MAX_NUMBERED).entries())
    addNumbered(values, `${name}_${at + 1}`, item)
  if (list.length > MAX_NUMBERED) values.set(`${name} (further)`, JSON.stringify(list.slice(MAX_NUMBERED)))
}

function addNumbered(values: Map<string, string>, name: string, item: unknown): void {
  if (isRecord(item))
    for (const [member, inner] of Object.entries(item)) addValue(values, `${name}_${member}`, inner)
  else addValue(values, name, item)
}

/** Whether a value is an object with members. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A plain value as text; nothing for null. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
