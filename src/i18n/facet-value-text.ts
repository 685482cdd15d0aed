/** Names of facet values, whichever way the facet is named: by code, by language tag, by an id of the package. */
import type { Source } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { placeLabel } from '../domain/place-label.ts'
import type { Facet } from '../query/core/filter.ts'
import { type CodeKind, label, languageName } from './labels.ts'

const CODE_KIND: Partial<Record<Facet, CodeKind>> = {
  type: 'featureType',
  modality: 'modality',
  role: 'role',
  status: 'status',
  precision: 'precision',
}

/** The title; for a page whose title was not read, who published it. */
const documentName = (source: Source | undefined): string | undefined =>
  source?.csl.title ?? source?.csl['container-title'] ?? source?.csl.publisher

/** Name of a facet value for reading; an id that the package does not know is shown as it stands. */
export function facetValueText(facet: Facet, value: string, pkg: CairnPackage, lang: string): string {
  const kind = CODE_KIND[facet]
  if (kind) return label(kind, value)
  if (facet === 'doclang') return languageName(value, lang)
  if (facet === 'claimant') return pkg.agents.get(value)?.names[0]?.value ?? value
  if (facet === 'document') return documentName(pkg.sources.get(value)) ?? value
  const place = pkg.places.get(value)
  if (facet === 'place') return place ? placeLabel(place).main : value
  const entries = facet === 'party' ? pkg.parties : pkg.predicates
  const entry = entries.find(({ id }) => id === value)
  return entry ? localText(entry.label, lang) : value
}
