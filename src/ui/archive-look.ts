/** What panels are told of an archive of claims: what it is, what lies in the window, what was picked. */
import type { CairnPackage } from '../domain/package.ts'
import type { FilterSpec } from '../query/core/filter.ts'

/** A claim as far as an archive carries it. */
export interface ArchiveClaim {
  readonly claimant: string
  /** Days since 1970-01-01; null where the end is open or unknown. */
  readonly from: number | null
  readonly to: number | null
  readonly isDated: boolean
  readonly modality: string
  readonly polarity: string
  readonly predicate: string
  readonly precision: string
  /** Metres; null when nobody states it. */
  readonly radius: number | null
}

/** What was hit: claims about one feature, or a number of claims that the archive does not tell apart there. */
export type PickedPlace =
  | { readonly kind: 'site'; readonly site: string; readonly claims: readonly ArchiveClaim[] }
  | { readonly kind: 'count'; readonly claims: number }

/** A value by which can be filtered. */
export interface ArchiveChoice {
  readonly value: string
  readonly name: string
  /** Claims in the window that would be shown with it alone. */
  readonly n: number
}

export interface ArchiveLook {
  /** Claims in the window, and those of them that match. */
  readonly inWindow: number
  readonly shown: number
  /** Of the shown. */
  readonly undated: number
  /** Whether some are only counted by cell and year, and whether that makes the answer wider than what was asked. */
  readonly isCounted: boolean
  readonly isWidened: boolean
  readonly claimants: readonly ArchiveChoice[]
  readonly modalities: readonly ArchiveChoice[]
}

export interface ArchiveView {
  readonly name: string
  /** The archive as a package without features, for names and sentences. */
  readonly pkg: CairnPackage
  readonly filter: FilterSpec
  /** The part of it that is applied. */
  readonly applied: FilterSpec
  readonly unanswered: readonly string[]
  /** In tiles, and without place. */
  readonly placed: number
  readonly unlocated: number
  /** Kind of date by which can be filtered. */
  readonly date: string
  /** null until the first look. */
  readonly look: ArchiveLook | null
  readonly picked: readonly PickedPlace[]
  /** Why the window could not be read; null when it was. */
  readonly fault: string | null
}
