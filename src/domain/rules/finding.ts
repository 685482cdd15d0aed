import type { Severity } from '../issue.ts'
import type { JsonPath } from '../json/json-path.ts'
import type { TextPosition } from '../json/line-index.ts'

/** What a rule says about a record, before line and column are known. */
export interface Finding {
  /** Stable kebab-case name; listed in docs/format.md with cause and cure. */
  readonly code: string
  readonly severity: Severity
  /** From the record's own root. */
  readonly path: JsonPath
  /** What was expected, what was found, and the cure. */
  readonly message: string
  /** UTF-16 offset in the file where it is known already; else it follows from the path. */
  readonly offset?: number
  /** Line and column where only they are known; null when the text cannot be pointed into. */
  readonly position?: TextPosition | null
}

/** Shared by all rules that have nothing to say, since that is nearly every call. */
export const NO_FINDINGS: readonly Finding[] = []

/** The record is kept out. */
export function error(code: string, path: JsonPath, message: string): Finding {
  return { code, severity: 'error', path, message }
}

/** The record stays; somebody should look. */
export function warning(code: string, path: JsonPath, message: string): Finding {
  return { code, severity: 'warning', path, message }
}

/** Nothing is wrong; something was done or is worth knowing. */
export function notice(code: string, path: JsonPath, message: string): Finding {
  return { code, severity: 'notice', path, message }
}
