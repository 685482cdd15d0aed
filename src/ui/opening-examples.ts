/** Three ways into a package, found in its own data: a claim without place, claims that contradict each other, a number that grew. */

import { type CountEntry, countSeries } from '../domain/count-series.ts'
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { independentOrigins } from '../domain/independent-origins.ts'
import type { CairnPackage } from '../domain/package.ts'
import { subjectClaims } from '../domain/subject-claims.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { knownStatus } from '../query/core/known-statuses.ts'
import { withFacet } from './filter-change.ts'
import { firstSaid } from './first-said.ts'
import { reasonWithoutMark } from './tray-groups.ts'

/** Features looked at: a note must not go through a hundred thousand. */
const LOOKED_AT = 500

/** One example: what the page is to ask and to open, and the claim that speaks for it. */
export interface OpeningExample {
  readonly kind: 'unlocated' | 'contested' | 'count'
  readonly feature: CairnFeature
  /** Never shown without its claimant. */
  readonly claim: Claim
  readonly filter: FilterSpec
}

/** The examples that the package has, always in the same order; none of GeoJSON without claims. */
export function openingExamples(pkg: CairnPackage): readonly OpeningExample[] {
  const features = pkg.features.slice(0, LOOKED_AT).filter(({ properties }) => properties.claims.length > 0)
  return [
    unlocatedExample(features, pkg),
    contestedExample(features, pkg),
    countExample(features, pkg),
  ].filter((example) => example !== null)
}

/** The one that most speaks for; the first in the file among equals, null when nothing does. */
function most<T>(items: readonly T[], weight: (item: T) => number): T | null {
  const weighed = items.map((item) => ({ item, weight: weight(item) })).filter((one) => one.weight > 0)
  return weighed.sort((a, b) => b.weight - a.weight)[0]?.item ?? null
}

/** Of the features whose place nobody states, the one that most claims are about. */
function unlocatedExample(features: readonly CairnFeature[], pkg: CairnPackage): OpeningExample | null {
  const isPlaceless = (feature: CairnFeature): boolean =>
    feature.geometry === null && reasonWithoutMark(feature, pkg) === 'notStated'
  const feature = most(features.filter(isPlaceless), ({ properties }) => properties.claims.length)
  const filter = withFacet(EMPTY_FILTER, 'precision', ['unlocated'])
  return exampleOf('unlocated', feature, pkg, filter)
}

/** Of the contested features with a place, the one with most independent origins, whatever these say. */
function contestedExample(features: readonly CairnFeature[], pkg: CairnPackage): OpeningExample | null {
  const contested = features.filter(
    (feature) => feature.geometry !== null && knownStatus(feature, pkg) === 'contested',
  )
  const feature = most(contested, ({ properties }) => independentOrigins(properties.claims, pkg).length)
  return exampleOf('contested', feature, pkg, withFacet(EMPTY_FILTER, 'status', ['contested']))
}

/** The feature of which one claimant's number grew most often. */
function countExample(features: readonly CairnFeature[], pkg: CairnPackage): OpeningExample | null {
  const rises = (feature: CairnFeature): number =>
    Math.max(0, ...countSeries(feature, pkg).map(({ entries }) => timesGrown(entries)))
  // One number cannot have grown, and asking for a series walks through the whole package once.
  return exampleOf('count', most(features.filter(hasNumbers), rises), pkg, EMPTY_FILTER)
}

const hasNumbers = ({ properties }: CairnFeature): boolean =>
  properties.claims.filter(({ count }) => count !== null).length > 1

const least = ({ count }: CountEntry): number | null => count.best ?? count.low

/** How often a number is greater than the one before it; wording without a number stands for none. */
function timesGrown(entries: readonly CountEntry[]): number {
  const numbers = entries.map(least).filter((number) => number !== null)
  return numbers.filter((number, at) => at > 0 && number > (numbers[at - 1] ?? number)).length
}

function exampleOf(
  kind: OpeningExample['kind'],
  feature: CairnFeature | null,
  pkg: CairnPackage,
  filter: FilterSpec,
): OpeningExample | null {
  const claim = feature && firstSaid(subjectClaims(feature, feature.properties.claims, pkg))
  return feature && claim ? { kind, feature, claim, filter } : null
}
