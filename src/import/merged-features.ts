/** Rows that name the same thing become one feature with the claims of all. */
import type { CairnFeature, OriginalColumn } from '../domain/generated/package-types.ts'
import { cutText } from './fold-text.ts'
import { noticed, type RowNotes } from './row-notes.ts'

const MAX_LOCALITY = 1000

/** The first row's feature with what a further row adds; where they place it differently the first stands and that is said. */
export function mergedFeature(known: CairnFeature, further: CairnFeature, notes: RowNotes): CairnFeature {
  if (JSON.stringify(known.geometry) !== JSON.stringify(further.geometry))
    noticed(
      notes,
      'feature-place-differs',
      null,
      `Expected one place for ${known.id}, found another one in this row. The first row's is drawn; the claims keep their own words.`,
    )
  const { properties } = known
  const originals = joined(properties.originalColumns, further.properties.originalColumns)
  const locality = localities(properties.verbatimLocality, further.properties.verbatimLocality)
  return {
    ...known,
    properties: {
      ...properties,
      ...(locality === null ? {} : { verbatimLocality: locality }),
      ...(originals.length === 0 ? {} : { originalColumns: originals }),
      claims: [...properties.claims, ...further.properties.claims] as CairnFeature['properties']['claims'],
    },
  }
}

function localities(known = '', further = ''): string | null {
  const names = known.split(' | ')
  const all = further === '' || names.includes(further) ? names : [...names, further]
  const words = all.filter((name) => name !== '').join(' | ')
  return words === '' ? null : cutText(words, MAX_LOCALITY)
}

function joined(
  known: readonly OriginalColumn[] = [],
  further: readonly OriginalColumn[] = [],
): OriginalColumn[] {
  const seen = new Set(known.map(({ column, text }) => `${column}\u0001${text}`))
  return [...known, ...further.filter(({ column, text }) => !seen.has(`${column}\u0001${text}`))]
}
