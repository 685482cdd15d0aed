/** What became of a file that came to more than this browser shows: the numbers, the first faults of each kind, files to keep. */
import type { Issue, Severity } from '../domain/issue.ts'
import type { ImportAccount } from './import-table.ts'

/** Faults of one code. */
export interface FaultKind {
  readonly code: string
  readonly severity: Severity
  /** How often it was found; the first are here. */
  readonly found: number
  readonly examples: readonly Pick<Issue, 'message' | 'path' | 'line' | 'column'>[]
}

/** What was found in GeoJSON. */
export interface FeatureAccount {
  readonly imported: number
  readonly rejected: number
  readonly issues: Readonly<Record<Severity, number>>
  /** Errors first, in the order in which they were first found. */
  readonly kinds: readonly FaultKind[]
  /** Faults of the file rather than of a feature. */
  readonly faults: readonly ('cut' | 'claims')[]
}

/** What a browser shows at most. */
export interface LargeLimits {
  readonly features: number
  readonly bytes: number
}

export type LargeInput = {
  readonly name: string
  /** Size of the file. */
  readonly bytes: number
  readonly limits: LargeLimits
} & (
  | { readonly form: 'geojson'; readonly account: FeatureAccount }
  | { readonly form: 'table'; readonly account: ImportAccount }
)
