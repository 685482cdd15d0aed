/** How much an issue costs: an error rejects its record, a warning or a notice does not. */
export type Severity = 'error' | 'warning' | 'notice'

/** Kind of record that an issue belongs to; `file` is a whole file, `package` the whole. */
export type RecordKind =
  | 'package'
  | 'file'
  | 'feature'
  | 'claim'
  | 'source'
  | 'agent'
  | 'place'
  | 'release'
  | 'descriptor'

/**
 * One fault in the data. Faults are returned, never thrown.
 * `message` says what was expected, what was found, and the cure when we know it.
 */
export interface Issue {
  /** File inside the package, for example `features.geojson`. */
  readonly file: string
  /** JSON path inside the file, for example `features[3].properties.claims[0].dates[1].edtf`. */
  readonly path: string
  /** Stable kebab-case name of the rule, for example `count-order`. */
  readonly code: string
  readonly severity: Severity
  readonly message: string
  /** 1-based line in the file; null when the file could not be located in text. */
  readonly line: number | null
  /** 1-based column, in UTF-16 units as editors count; null like `line`. */
  readonly column: number | null
  readonly featureId?: string
  readonly claimId?: string
}

/** A record that an error kept out, with everything needed to mend it. */
export interface RejectedRecord {
  readonly kind: RecordKind
  /** The record's own id; null when it has none that can be read. */
  readonly id: string | null
  readonly file: string
  readonly path: string
  readonly line: number | null
  readonly column: number | null
  readonly issues: readonly Issue[]
  /** The record as it was read; undefined when its text could not be parsed. */
  readonly raw: unknown
}
