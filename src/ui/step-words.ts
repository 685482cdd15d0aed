/** What a change of the query was, in a few words: "Who says Human rights ombudsman", "without Text “well”". */
import type { CairnPackage } from '../domain/package.ts'
import { facetValueText } from '../i18n/facet-value-text.ts'
import { label } from '../i18n/labels.ts'
import { formatList } from '../i18n/list.ts'
import { t } from '../i18n/message.ts'
import { FACETS, type Facet, type FilterSpec } from '../query/core/filter.ts'
import { activeParts } from './active-filters.ts'
import { isUntouched } from './filter-change.ts'

/** One condition that came or went. */
interface Change {
  readonly key: 'steps.added' | 'steps.removed'
  readonly name: string
  readonly values: string
}

interface Telling {
  readonly before: FilterSpec
  readonly after: FilterSpec
  readonly pkg: CairnPackage
  readonly lang: string
}

/** The change from one filter to the next; never empty when they differ. */
export function stepText(before: FilterSpec, after: FilterSpec, pkg: CairnPackage, lang: string): string {
  const telling = { before, after, pkg, lang }
  const changes = [...facetChanges(telling), ...otherChanges(telling)]
  const [only] = changes
  if (only === undefined) return t('steps.reading')
  if (changes.length === 1) return t(only.key, { name: only.name, values: only.values })
  return isUntouched(after) ? t('steps.cleared') : t('steps.several', { n: changes.length })
}

/** Values chosen or dropped, facet by facet: a facet that had others before is told by what is new. */
function facetChanges({ before, after, pkg, lang }: Telling): Change[] {
  const told = (key: Change['key'], facet: Facet, values: readonly string[]): Change[] => {
    if (values.length === 0) return []
    const names = values.map((value) => facetValueText(facet, value, pkg, lang))
    return [{ key, name: label('facet', facet), values: formatList(names, lang) }]
  }
  return FACETS.flatMap((facet) => {
    const [old, now] = [before.facets[facet], after.facets[facet]]
    return [
      ...told(
        'steps.added',
        facet,
        now.filter((value) => !old.includes(value)),
      ),
      ...told(
        'steps.removed',
        facet,
        old.filter((value) => !now.includes(value)),
      ),
    ]
  })
}

/** Period, words and area. */
function otherChanges({ before, after, pkg, lang }: Telling): Change[] {
  const parts = (filter: FilterSpec) => {
    const others = activeParts(filter, pkg, lang).filter(({ key }) => !isFacet(key))
    return new Map(others.map((part) => [part.key, part]))
  }
  const [old, now] = [parts(before), parts(after)]
  const isNew = (key: string, text: string): boolean =>
    old.get(key)?.text !== text || (key === 'area' && !isSame(before.area, after.area))
  const came = [...now.values()].filter(({ key, text }) => isNew(key, text))
  const went = [...old.values()].filter(({ key }) => !now.has(key))
  return [
    ...came.map(({ name, text }): Change => ({ key: 'steps.added', name, values: text })),
    ...went.map(({ name, text }): Change => ({ key: 'steps.removed', name, values: text })),
  ]
}

const isFacet = (key: string): boolean => FACETS.some((facet) => facet === key)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
