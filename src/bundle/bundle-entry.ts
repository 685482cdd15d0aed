/** What a bundle carries: whole things, each taken over or refused as a whole. */
import type { BoundingBox } from '../domain/package.ts'

/** Kinds that this version knows what to do with; others are carried and said. */
export const BUNDLE_KINDS = ['package', 'document', 'area', 'note'] as const

export type BundleKind = (typeof BUNDLE_KINDS)[number]

/** What an area of a map covers and where it was cut from. */
export interface AreaFacts {
  readonly box: BoundingBox
  readonly minZoom: number
  readonly maxZoom: number
  /** Name or address of the archive that the area was cut from; null when unknown. */
  readonly source: string | null
  /** Version of that archive as its host named it; null when unknown. */
  readonly etag: string | null
}

export interface BundleEntry {
  /** One of BUNDLE_KINDS, or what a later version calls it. */
  readonly kind: string
  /** Id of the package, SHA-256 of the document, id of the area or note. */
  readonly id: string
  /** What a person knows it by. */
  readonly title: string
  /** null when the thing has no versions. */
  readonly version: string | null
  /** null for everything but areas. */
  readonly area: AreaFacts | null
  /** Path inside the entry to bytes; a thing of one file has it under the empty path. */
  readonly files: ReadonlyMap<string, Blob>
}

/** Whether this version knows the kind. */
export const isKnownKind = (kind: string): kind is BundleKind => BUNDLE_KINDS.some((known) => known === kind)
