/**
 * What the query must answer, written as plainly as possible: objects, loops, no columns, no tricks, slow.
 * It asks the whole question again for every facet value and every bin.
 */
import { certainlyIn, type DayInterval, possiblyIn, readEdtf } from '../../src/domain/day-interval.ts'
import { deriveStatus } from '../../src/domain/derived.ts'
import type { CairnFeature, Claim } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { FACETS, type Facet, type FilterSpec } from '../../src/query/core/filter.ts'

export interface OracleAnswer {
  readonly rows: readonly number[]
  readonly matchingClaims: readonly (readonly string[])[]
}

interface Period {
  readonly from: number | null
  readonly to: number | null
}

/** Sides that cannot be read are no limit; a reversed period is none at all. */
export function oraclePeriod({ from, to }: FilterSpec): Period | null {
  const start = from === null ? null : readEdtf(from)
  const end = to === null ? null : readEdtf(to)
  const first = start && 'interval' in start ? start.interval.startDay : null
  const last = end && 'interval' in end ? end.interval.endDay : null
  if (first === null && last === null) return null
  if (first !== null && last !== null && first > last) return null
  return { from: first, to: last }
}

export function datesOf(claim: Claim, filter: FilterSpec): readonly DayInterval[] {
  const intervals: DayInterval[] = []
  for (const { kind, edtf } of claim.dates) {
    if (filter.date !== 'any' && kind !== filter.date) continue
    const reading = edtf === null ? null : readEdtf(edtf)
    if (reading && 'interval' in reading) intervals.push(reading.interval)
  }
  return intervals
}

function passesPeriod(claim: Claim, filter: FilterSpec): boolean {
  const period = oraclePeriod(filter)
  if (!period) return true
  const dates = datesOf(claim, filter)
  if (dates.length === 0) return filter.undated === 'include'
  const isIn = filter.match === 'certain' ? certainlyIn : possiblyIn
  return dates.some((interval) => isIn(interval, period.from, period.to))
}

function placeIds(id: string | null, pkg: CairnPackage): readonly string[] {
  const place = id === null ? undefined : pkg.places.get(id)
  return place ? [place.id, ...placeIds(place.parentPlaceId, pkg)] : []
}

export function claimValues(claim: Claim, facet: Facet, pkg: CairnPackage): readonly string[] {
  switch (facet) {
    case 'party':
      return [pkg.agents.get(claim.claimant)?.party ?? '']
    case 'claimant':
      return [claim.claimant]
    case 'role':
      return [claim.claimantRole]
    case 'predicate':
      return [claim.predicate]
    case 'modality':
      return [claim.modality]
    case 'doclang':
      return claim.passages.map(({ source }) => pkg.sources.get(source)?.lang ?? '')
    case 'document':
      return claim.passages.map(({ source }) => source)
    case 'place':
      return placeIds(claim.place.placeId, pkg)
    default:
      return []
  }
}

function featureValue(feature: CairnFeature, facet: Facet, pkg: CairnPackage): string | null {
  if (facet === 'type') return feature.properties.featureType ?? null
  if (facet === 'precision') return feature.properties.precisionCode ?? null
  return deriveStatus(feature, pkg).status
}

const FEATURE_FACETS: readonly Facet[] = ['type', 'status', 'precision']
const CLAIM_FACETS = FACETS.filter((facet) => !FEATURE_FACETS.includes(facet))

/** The words of the random packages are plain ASCII, so that no folding is needed here. */
function hasText(feature: CairnFeature, claim: Claim | null, filter: FilterSpec, pkg: CairnPackage): boolean {
  const claimant = claim ? (pkg.agents.get(claim.claimant)?.names[0]?.value ?? '') : ''
  const text = `${feature.properties.label.en}\n${claim?.statement.en ?? ''}\n${claimant}`.toLowerCase()
  const terms = filter.q.startsWith('"') ? [filter.q.slice(1, -1)] : filter.q.split(' ')
  return terms.every((term) => text.includes(term.toLowerCase()))
}

/** Points without uncertainty touch a box exactly when they are inside. */
function isInBox(feature: CairnFeature, filter: FilterSpec): boolean {
  if (!filter.area) return true
  if (feature.geometry?.type !== 'Point' || filter.area.kind !== 'box') return false
  const [west, south, east, north] = filter.area.bbox
  const [lng = 0, lat = 0] = feature.geometry.coordinates
  return lng >= west && lng <= east && lat >= south && lat <= north
}

function passesFeature(feature: CairnFeature, filter: FilterSpec, pkg: CairnPackage): boolean {
  for (const facet of FEATURE_FACETS) {
    const chosen = filter.facets[facet]
    if (chosen.length > 0 && !chosen.includes(featureValue(feature, facet, pkg) ?? '')) return false
  }
  return isInBox(feature, filter)
}

function passesClaim(feature: CairnFeature, claim: Claim, filter: FilterSpec, pkg: CairnPackage): boolean {
  for (const facet of CLAIM_FACETS) {
    const chosen = filter.facets[facet]
    if (chosen.length > 0 && !claimValues(claim, facet, pkg).some((value) => chosen.includes(value)))
      return false
  }
  return passesPeriod(claim, filter) && hasText(feature, claim, filter, pkg)
}

export function matchingClaims(
  feature: CairnFeature,
  filter: FilterSpec,
  pkg: CairnPackage,
): readonly Claim[] {
  if (!passesFeature(feature, filter, pkg)) return []
  return feature.properties.claims.filter((claim) => passesClaim(feature, claim, filter, pkg))
}

/** Without claims nothing asked of a claim can hold; without dates it passes a period with the undated. */
function passesPlain(feature: CairnFeature, filter: FilterSpec, pkg: CairnPackage): boolean {
  if (CLAIM_FACETS.some((facet) => filter.facets[facet].length > 0)) return false
  if (oraclePeriod(filter) && filter.undated === 'exclude') return false
  return passesFeature(feature, filter, pkg) && hasText(feature, null, filter, pkg)
}

export function oracleRun(pkg: CairnPackage, filter: FilterSpec): OracleAnswer {
  const rows: number[] = []
  const claims: string[][] = []
  pkg.features.forEach((feature, row) => {
    const matching = matchingClaims(feature, filter, pkg)
    const isPlain = feature.properties.claims.length === 0
    if (isPlain ? !passesPlain(feature, filter, pkg) : matching.length === 0) return
    rows.push(row)
    claims.push(matching.map(({ id }) => id))
  })
  return { rows, matchingClaims: claims }
}

/** Features per value: as many as would be shown if this value alone were chosen in its facet. */
export function oracleFacets(pkg: CairnPackage, filter: FilterSpec): Record<Facet, Record<string, number>> {
  const counts = FACETS.map((facet) => {
    const values = new Set<string>()
    for (const feature of pkg.features) {
      const own = FEATURE_FACETS.includes(facet) ? featureValue(feature, facet, pkg) : null
      if (own !== null) values.add(own)
      for (const claim of feature.properties.claims)
        for (const value of claimValues(claim, facet, pkg)) values.add(value)
    }
    const counted = [...values].map((value): [string, number] => {
      const alone = { ...filter, facets: { ...filter.facets, [facet]: [value] } }
      return [value, oracleRun(pkg, alone).rows.length]
    })
    return [facet, Object.fromEntries(counted.filter(([, count]) => count > 0))]
  })
  return Object.fromEntries(counts)
}

/** Of the shown, features where no matching claim has a date of the kind. */
export function oracleUndated(pkg: CairnPackage, filter: FilterSpec): number {
  let undated = 0
  for (const row of oracleRun(pkg, filter).rows) {
    const claims = matchingClaims(pkg.features[row]!, filter, pkg)
    if (claims.every((claim) => datesOf(claim, filter).length === 0)) undated++
  }
  return undated
}

/** Claims that pass everything but the period, with whether they pass that too. */
export function oracleClaimsOfRest(
  pkg: CairnPackage,
  filter: FilterSpec,
): readonly { readonly claim: Claim; readonly isMatching: boolean }[] {
  const withoutPeriod = { ...filter, from: null, to: null }
  return pkg.features.flatMap((feature) => {
    const matching = new Set(matchingClaims(feature, filter, pkg).map(({ id }) => id))
    const rest = matchingClaims(feature, withoutPeriod, pkg)
    return rest.map((claim) => ({ claim, isMatching: matching.has(claim.id) }))
  })
}
