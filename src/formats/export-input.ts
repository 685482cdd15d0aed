/** What every writer is given: the package, what of it leaves, and the question that chose it. Plain data, so that a worker can have it. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { claimsAt, type FoundRows } from '../domain/matching-claims.ts'
import type { CairnPackage, PackageFiles } from '../domain/package.ts'

/** The question behind an export. */
export interface ExportQuestion {
  /** The query as one plain sentence. */
  readonly sentence: string
  /** Address that asks it again; null where there is none (command line). */
  readonly address: string | null
}

export interface ExportInput {
  readonly pkg: CairnPackage
  /** What leaves, in row order; each feature holds those of its claims that leave. */
  readonly features: readonly CairnFeature[]
  readonly question: ExportQuestion
  /** The package's files as they are stored; null for GeoJSON without a descriptor. */
  readonly files: PackageFiles | null
}

/** A written file. `parts` follow one another without anything between: text is UTF-8. */
export interface ExportFile {
  readonly name: string
  readonly mediaType: string
  readonly parts: readonly (string | Uint8Array<ArrayBuffer>)[]
}

/** The shown features with exactly the claims that match; a feature without claims (plain GeoJSON) as it is. */
export function shownFeatures(
  pkg: CairnPackage,
  { rows, matchingClaims }: FoundRows,
): readonly CairnFeature[] {
  return Array.from(rows).flatMap((row, at) => {
    const feature = pkg.features[row]
    return feature ? [withClaims(feature, claimsAt(matchingClaims, at, feature))] : []
  })
}

function withClaims(feature: CairnFeature, kept: readonly Claim[]): CairnFeature {
  if (kept.length === feature.properties.claims.length) return feature
  return { ...feature, properties: { ...feature.properties, claims: [...kept] } }
}

/** Number of claims in a list of features. */
export const claimCount = (features: readonly CairnFeature[]): number =>
  features.reduce((sum, { properties }) => sum + properties.claims.length, 0)

/** Whether nothing of the package stays behind. */
export const isWhole = ({ pkg, features }: ExportInput): boolean =>
  features.length === pkg.features.length && claimCount(features) === claimCount(pkg.features)

/** A name that every file system takes: package, version, and whether it is a selection. */
export function exportName(input: ExportInput, extension: string): string {
  const { title, version, kind } = input.pkg
  const words = [title, ...(kind === 'plain' ? [] : [version]), ...(isWhole(input) ? [] : ['selection'])]
  const stem = words.join('-').replace(/[^\p{L}\p{N}._-]+/gu, '-')
  return `${stem.replace(/^[-.]+|[-.]+$/g, '') || 'package'}.${extension}`
}
