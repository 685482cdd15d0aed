/** A package as columns, ready to be asked: built once per package, read by every run. */
import { deriveStatus } from '../../domain/derived.ts'
import type { CairnFeature, Claim } from '../../domain/generated/package-types.ts'
import type { CairnPackage } from '../../domain/package.ts'
import { placeChain } from '../../domain/place-chain.ts'
import { type DateColumns, dateColumns } from './date-columns.ts'
import { type FacetColumn, facetColumn, rowStarts } from './facet-column.ts'
import { once } from './once.ts'
import { factsOf, type PackageFacts } from './package-facts.ts'
import { type PlaceColumns, placeColumns } from './place-columns.ts'
import { type SearchTexts, searchTexts } from './search-texts.ts'

/** Numbers and short lists: nothing that grows into objects. */
export interface IndexColumns {
  /** Features in the file, before rejection. */
  readonly importedFeatures: number
  /** Features; a row number is an index into the package's features. */
  readonly rowCount: number
  readonly claimCount: number
  /** Claims of row r are `claimStarts[r]` … `claimStarts[r + 1] - 1`. */
  readonly claimStarts: Uint32Array
  readonly rowOfClaim: Uint32Array
  /** Whether some feature has no claims. */
  readonly hasPlain: boolean
  /** 1 where the feature has a place. */
  readonly located: Uint8Array
  /** Facets of features by row, facets of claims by claim, in the order of FACETS. */
  readonly facets: readonly FacetColumn[]
  readonly dates: DateColumns
  /** null without a package. */
  readonly facts: PackageFacts | null
}

export interface QueryIndex extends IndexColumns {
  /** Folded texts and the words in them: made when somebody searches for the first time. */
  readonly texts: () => SearchTexts
  /** Shapes of the features: made when somebody asks for an area for the first time. */
  readonly places: () => PlaceColumns
}

/** The columns of a package; null has no rows. */
export const indexOf = (pkg: CairnPackage | null, importedFeatures: number): QueryIndex =>
  withDetails(columnsOf(pkg, importedFeatures), pkg)

/** Columns that were made before, with the package that they were made of. */
export function withDetails(columns: IndexColumns, pkg: CairnPackage | null): QueryIndex {
  const features = pkg?.features ?? []
  return { ...columns, texts: once(() => searchTexts(pkg)), places: once(() => placeColumns(features)) }
}

export function columnsOf(pkg: CairnPackage | null, importedFeatures: number): IndexColumns {
  const features = pkg?.features ?? []
  const claims: Claim[] = []
  for (const { properties } of features) for (const claim of properties.claims) claims.push(claim)
  const claimStarts = rowStarts(features.length, (row) => features[row]?.properties.claims.length ?? 0)
  return {
    importedFeatures,
    rowCount: features.length,
    claimCount: claims.length,
    claimStarts,
    rowOfClaim: rowsOfClaims(claimStarts),
    hasPlain: features.some(({ properties }) => properties.claims.length === 0),
    located: Uint8Array.from(features, ({ geometry }) => (geometry ? 1 : 0)),
    facets: pkg ? facetColumns(pkg, features, claims) : [],
    dates: dateColumns(claims),
    facts: pkg && factsOf(pkg),
  }
}

function rowsOfClaims(claimStarts: Uint32Array): Uint32Array {
  const rows = new Uint32Array(claimStarts.at(-1) ?? 0)
  for (let row = 0; row + 1 < claimStarts.length; row++)
    rows.fill(row, claimStarts[row] ?? 0, claimStarts[row + 1] ?? 0)
  return rows
}

function facetColumns(
  pkg: CairnPackage,
  features: readonly CairnFeature[],
  claims: readonly Claim[],
): readonly FacetColumn[] {
  type Facet = FacetColumn['facet']
  const ofClaims = (facet: Facet, valuesOf: (claim: Claim) => readonly string[]) =>
    facetColumn(facet, 'claim', claims.length, (at) => valuesAt(claims[at], valuesOf))
  const ofFeatures = (facet: Facet, valuesOf: (feature: CairnFeature) => readonly string[]) =>
    facetColumn(facet, 'feature', features.length, (at) => valuesAt(features[at], valuesOf))
  return [
    ofClaims('party', ({ claimant }) => present(pkg.agents.get(claimant)?.party)),
    ofClaims('claimant', ({ claimant }) => [claimant]),
    ofClaims('role', ({ claimantRole }) => [claimantRole]),
    ofFeatures('type', ({ properties }) => present(properties.featureType)),
    ofClaims('predicate', ({ predicate }) => [predicate]),
    ofClaims('modality', ({ modality }) => [modality]),
    ofFeatures('status', (feature) => statusesOf(feature, pkg)),
    ofFeatures('precision', ({ properties }) => present(properties.precisionCode)),
    ofClaims('doclang', ({ passages }) =>
      passages.flatMap(({ source }) => present(pkg.sources.get(source)?.lang)),
    ),
    ofClaims('document', ({ passages }) => passages.map(({ source }) => source)),
    placeColumn(pkg, claims),
  ]
}

/** The place that a claim states, and those that contain it. Without a gazetteer the column has no rows: nothing is asked of it. */
function placeColumn(pkg: CairnPackage, claims: readonly Claim[]): FacetColumn {
  const known = new Map<string, readonly string[]>()
  const idsOf = (id: string | null): readonly string[] => {
    if (id === null) return []
    const ids = known.get(id) ?? placeChain(id, pkg).map((place) => place.id)
    known.set(id, ids)
    return ids
  }
  const rows = pkg.places.size === 0 ? 0 : claims.length
  return facetColumn('place', 'claim', rows, (at) => idsOf(claims[at]?.place.placeId ?? null))
}

const valuesAt = <Item>(
  item: Item | undefined,
  valuesOf: (item: Item) => readonly string[],
): readonly string[] => (item === undefined ? [] : valuesOf(item))

/** A feature of somebody's own GeoJSON has no claims, hence no status. */
const statusesOf = (feature: CairnFeature, pkg: CairnPackage): readonly string[] =>
  feature.properties.claims.length === 0 ? [] : present(deriveStatus(feature, pkg).status)

const present = (value: string | null | undefined): readonly string[] => (value ? [value] : [])
