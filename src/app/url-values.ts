/** Values of an address that only the package can know: claimants, parties, subjects, languages, documents, places. */
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { Facet, FilterSpec } from '../query/core/filter.ts'

type Known = readonly [facet: Facet, isKnown: (value: string) => boolean]

/**
 * One plain message for each chosen value that the package does not have. The filter keeps such a value and
 * finds nothing for it: taking it out would show features that the link never asked for.
 */
export function unknownValues(filter: FilterSpec, pkg: CairnPackage): readonly string[] {
  return knownValues(pkg).flatMap(([facet, isKnown]) => {
    const unknown = filter.facets[facet].filter((value) => !isKnown(value))
    return unknown.map((value) => t('url.valueNotInPackage', { name: facet, value }))
  })
}

function knownValues(pkg: CairnPackage): readonly Known[] {
  return [
    ['claimant', (value) => pkg.agents.has(value)],
    ['party', (value) => pkg.parties.some(({ id }) => id === value)],
    ['predicate', (value) => pkg.predicates.some(({ id }) => id === value)],
    ['doclang', (value) => [...pkg.sources.values()].some(({ lang }) => lang === value)],
    ['document', (value) => pkg.sources.has(value)],
    ['place', (value) => pkg.places.has(value)],
  ]
}
