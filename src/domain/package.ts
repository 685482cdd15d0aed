/**
 * The package in memory: what remains after parsing, every record valid, every
 * reference resolvable. Data are plain and readonly, so a package can be cloned
 * into a worker or stored as it is.
 */
import type {
  Agent,
  CairnFeature,
  ChangeEntry,
  Claim,
  GlossTerm,
  LangText,
  Party,
  Place,
  Predicate,
  Release,
  Source,
} from './generated/package-types.ts'
import type { Issue, RejectedRecord } from './issue.ts'
import type { PackageSeal } from './package-seal.ts'

/** West, south, east, north in degrees WGS 84. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number]

export interface CairnPackage {
  /** Permanent id of the package; `plain:<hash>` for a GeoJSON file without claims. */
  readonly id: string
  readonly title: string
  readonly version: string
  /** RFC 3339 time of the release; null for a plain GeoJSON file. */
  readonly created: string | null
  /** Calendar day up to which the documents were looked for; null when unknown. */
  readonly asOf: string | null
  /** Where located features are expected; null when the package does not say. */
  readonly bbox: BoundingBox | null
  /** `package` has claims; `plain` is GeoJSON of somebody's own: features without claimant. */
  readonly kind: 'package' | 'plain'
  /** Parties in display order. */
  readonly parties: readonly Party[]
  readonly predicates: readonly Predicate[]
  readonly gloss: readonly GlossTerm[]
  /** Row number = index. Every located and unlocated feature that was not rejected. */
  readonly features: readonly CairnFeature[]
  readonly sources: ReadonlyMap<string, Source>
  readonly agents: ReadonlyMap<string, Agent>
  readonly places: ReadonlyMap<string, Place>
  /** Withdrawn ids, which still resolve to their reason. */
  readonly tombstones: ReadonlyMap<string, ChangeEntry>
  /** The release log, newest first, as the package gives it; empty for a plain GeoJSON file. */
  readonly releases: readonly Release[]
  /** SHA-256 over the sorted file hashes: the same bytes give the same value. */
  readonly hash: string
  /** What proves who packed it; absent where there is no descriptor. */
  readonly seal?: PackageSeal
}

export interface ParseResult {
  /** null only when nothing could be read at all. */
  readonly package: CairnPackage | null
  /** Every issue, errors first, in file order. */
  readonly issues: readonly Issue[]
  /** Records kept out. Features here are counted as rejected in the tally; claims are listed. */
  readonly rejected: readonly RejectedRecord[]
  /** Number of features in the file before rejection. */
  readonly importedFeatures: number
}

/** A package as files: path inside the package to bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>

/** Computes SHA-256 as 64 lower-case hexadecimal digits. Injected, since pure rooms have no crypto. */
export type Sha256 = (bytes: Uint8Array) => Promise<string>

/** A claim together with the feature that it is about. */
export interface ClaimInFeature {
  readonly feature: CairnFeature
  readonly claim: Claim
  /** Row number of the feature. */
  readonly row: number
}

/** Text in the reader's language, else English. */
export function localText(text: LangText, lang: string): string {
  return text[lang] ?? text.en
}
