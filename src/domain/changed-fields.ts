/** Which parts of a record differ between two versions of it. */
import { formatPath, type JsonPath } from './json/json-path.ts'

export interface FieldChange {
  /** As people write it: `dates[0].edtf`, `count.low`. */
  readonly path: string
  /** undefined where the field was not there; order of members does not matter. */
  readonly before: unknown
  readonly after: unknown
}

/** Every differing leaf, in the order of the old record; lists of different length differ as a whole. Empty when both say the same. */
export function changedFields(before: unknown, after: unknown): readonly FieldChange[] {
  return changesAt([], before, after)
}

function changesAt(path: JsonPath, before: unknown, after: unknown): readonly FieldChange[] {
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((item, at) => changesAt([...path, at], item, after[at]))
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...names].flatMap((name) => changesAt([...path, name], before[name], after[name]))
  }
  return sameValue(before, after) ? [] : [{ path: formatPath(path), before, after }]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lists come here only when their lengths differ, so they are never the same. */
function sameValue(before: unknown, after: unknown): boolean {
  return Object.is(before, after) || (before === 0 && after === 0)
}
