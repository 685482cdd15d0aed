/** A package as columns, ready to be asked: built once per package, read by every run. */
import { deriveStatus } from '../../domain/derived.ts'
import type { CairnFeature, Claim } from '../../domain/generated/package-types.ts'
import type { CairnPackage } from '../../domain/package.ts'
import { type DateColumns, dateColumns } from './date-columns.ts'
import { type FacetColumn, facetColumn, rowStarts } from './facet-column.ts'
import { type Vocabulary, vocabularyOf } from './near-spellings.ts'
import { factsOf, type PackageFacts } from './package-facts.ts'
import { type PlaceColumns, placeColumns } from './place-columns.ts'
import { claimText, featureText, foldedNames } from './search-text.ts'

export interface QueryIndex {
  /** Features in the file, before rejection. */
  readonly importedFeatures: number
  /** Features; a row number is an index into the package's features. */
  readonly rowCount: number
  /** Claims of row r are `claimStarts[r]` … `claimStarts[r + 1] - 1`. */
  readonly claimStarts: Uint32Array
  /** Facets of features by row, facets of claims by claim, in the order of FACETS. */
  readonly facets: readonly FacetColumn[]
  readonly dates: DateColumns
  /** Folded text of each feature, and of each claim without its feature's. */
  readonly featureTexts: readonly string[]
  readonly claimTexts: readonly string[]
  /** Words that near spellings are looked for among; null without a package. */
  readonly vocabulary: Vocabulary | null
  readonly places: PlaceColumns
  /** null without a package. */
  readonly facts: PackageFacts | null
}

/** The columns of a package; null has no rows. */
export function indexOf(pkg: CairnPackage | null, importedFeatures: number): QueryIndex {
  const features = pkg?.features ?? []
  const claims = features.flatMap(({ properties }) => properties.claims)
  const names = pkg && foldedNames(pkg)
  const featureTexts = names ? features.map((feature) => featureText(feature, names)) : []
  const claimTexts = names ? claims.map((claim) => claimText(claim, names)) : []
  return {
    importedFeatures,
    rowCount: features.length,
    claimStarts: rowStarts(features.map(({ properties }) => properties.claims.length)),
    facets: pkg ? facetColumns(pkg, features, claims) : [],
    dates: dateColumns(claims),
    featureTexts,
    claimTexts,
    vocabulary: pkg && vocabularyOf(pkg, featureTexts, claimTexts),
    places: placeColumns(features),
    facts: pkg && factsOf(pkg),
  }
}

function facetColumns(
  pkg: CairnPackage,
  features: readonly CairnFeature[],
  claims: readonly Claim[],
): readonly FacetColumn[] {
  const ofClaims = (facet: FacetColumn['facet'], valuesOf: (claim: Claim) => readonly string[]) =>
    facetColumn(facet, 'claim', claims.map(valuesOf))
  const ofFeatures = (facet: FacetColumn['facet'], valuesOf: (feature: CairnFeature) => readonly string[]) =>
    facetColumn(facet, 'feature', features.map(valuesOf))
  return [
    ofClaims('party', ({ claimant }) => present(pkg.agents.get(claimant)?.party)),
    ofClaims('claimant', ({ claimant }) => [claimant]),
    ofClaims('role', ({ claimantRole }) => [claimantRole]),
    ofFeatures('type', ({ properties }) => present(properties.featureType)),
    ofClaims('predicate', ({ predicate }) => [predicate]),
    ofClaims('modality', ({ modality }) => [modality]),
    ofFeatures('status', (feature) => present(deriveStatus(feature, pkg).status)),
    ofFeatures('precision', ({ properties }) => present(properties.precisionCode)),
    ofClaims('doclang', ({ passages }) =>
      passages.flatMap(({ source }) => present(pkg.sources.get(source)?.lang)),
    ),
    ofClaims('document', ({ passages }) => passages.map(({ source }) => source)),
  ]
}

/** A feature of somebody's own GeoJSON has no claims, hence no status. */
const present = (value: string | null | undefined): readonly string[] => (value ? [value] : [])
