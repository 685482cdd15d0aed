/** What the filter asks, part by part, each with the filter that drops it. */
import type { CairnPackage } from '../domain/package.ts'
import { facetValueText } from '../i18n/facet-value-text.ts'
import { label } from '../i18n/labels.ts'
import { formatList } from '../i18n/list.ts'
import { t } from '../i18n/message.ts'
import { FACETS, type Facet, type FilterSpec } from '../query/core/filter.ts'
import { activeAreaWords } from './area-section.ts'
import { hasPeriod, withFacet } from './filter-change.ts'

/** One condition of the filter, ready to be named and dropped. */
export interface ActivePart {
  /** A facet, `period`, `q` or `area`. */
  readonly key: string
  /** What kind of condition, for example "Who says". */
  readonly name: string
  /** Its value in words. */
  readonly text: string
  /** The same filter without this part. */
  readonly without: FilterSpec
}

function facetPart(facet: Facet, filter: FilterSpec, pkg: CairnPackage, lang: string): ActivePart[] {
  const chosen = filter.facets[facet]
  if (chosen.length === 0) return []
  const names = chosen.map((value) => facetValueText(facet, value, pkg, lang))
  const text = formatList(names, lang, 'or')
  return [{ key: facet, name: label('facet', facet), text, without: withFacet(filter, facet, []) }]
}

function periodPart(filter: FilterSpec): ActivePart[] {
  if (!hasPeriod(filter)) return []
  const values = { from: filter.from ?? '', to: filter.to ?? '', match: t(`period.${filter.match}`) }
  const key = filter.from === null ? 'active.upTo' : filter.to === null ? 'active.from' : 'active.between'
  const name = t('active.period', { kind: label('dateKind', filter.date) })
  return [{ key: 'period', name, text: t(key, values), without: { ...filter, from: null, to: null } }]
}

function otherParts(filter: FilterSpec, lang: string): ActivePart[] {
  const q = {
    key: 'q',
    name: t('active.q'),
    text: t('active.quoted', { q: filter.q }),
    without: { ...filter, q: '' },
  }
  const area = {
    key: 'area',
    name: t('active.area'),
    text: activeAreaWords(filter, lang),
    without: { ...filter, area: null },
  }
  return [...(filter.q === '' ? [] : [q]), ...(filter.area === null ? [] : [area])]
}

/** Every condition of the filter in the order of the panel; empty when nothing is asked. */
export function activeParts(filter: FilterSpec, pkg: CairnPackage, lang: string): readonly ActivePart[] {
  const facets = FACETS.flatMap((facet) => facetPart(facet, filter, pkg, lang))
  return [...facets, ...periodPart(filter), ...otherParts(filter, lang)]
}
