/** The columns of the table of claims. */
import { claimantName } from '../domain/claimant.ts'
import type { ClaimPlace } from '../domain/generated/package-types.ts'
import { localText } from '../domain/package.ts'
import { partyOfAgent } from '../domain/party-order.ts'
import { formatEdtf } from '../i18n/date.ts'
import { facetValueText } from '../i18n/facet-value-text.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { modalityText } from '../i18n/said-words.ts'
import { sourceLine } from '../i18n/source-words.ts'
import { countText } from './claim-words.ts'
import { placeName } from './place-label.ts'
import type { TableColumn, TableContext } from './table-column.ts'
import { datesOfKind } from './table-dates.ts'
import type { ClaimRow } from './table-rows.ts'

/** Dates of the kind asked about; of any kind, each with the word for its kind. */
function datesText({ claim }: ClaimRow, { kind, lang }: TableContext): string {
  const dates = datesOfKind([claim], kind).map(({ statement, edtf }) => {
    const date = formatEdtf(edtf, lang)
    return kind === 'any' ? t('table.dateOfKind', { kind: label('dateKind', statement.kind), date }) : date
  })
  return dates.join(' · ') || t('common.dateNotStated')
}

/** The document's words for the place, the place's own name, and how closely that is known. */
function placeText({ verbatim, placeId, precisionCode }: ClaimPlace, { pkg }: TableContext): string | null {
  const place = pkg.places.get(placeId ?? '')
  const names = [verbatim && t('table.quoted', { text: verbatim }), place && placeName(place)].filter(Boolean)
  if (names.length === 0) return precisionCode === 'unlocated' ? null : label('precision', precisionCode)
  return t('table.placeNamed', { names: names.join(' · '), precision: label('precision', precisionCode) })
}

function documentsText({ claim }: ClaimRow, { pkg, lang }: TableContext): string {
  const ids = [...new Set(claim.passages.map(({ source }) => source))]
  return ids
    .map((id) => {
      const source = pkg.sources.get(id)
      return source ? sourceLine(source, lang) : id
    })
    .join('; ')
}

/** Every column that claims can have, in the order of the table at first. */
export const CLAIM_COLUMNS: readonly TableColumn<ClaimRow>[] = [
  {
    id: 'claimant',
    width: 18,
    words: ({ claim }, { pkg, lang }) => claimantName(claim.claimant, pkg, lang),
  },
  {
    id: 'statement',
    width: 26,
    words: ({ claim }, { lang }) => localText(claim.statement, lang),
  },
  {
    id: 'date',
    width: 13,
    words: datesText,
    key: ({ claim }, { kind }) => datesOfKind([claim], kind)[0]?.firstDay ?? null,
  },
  {
    id: 'site',
    width: 15,
    words: ({ feature }, { lang }) => localText(feature.properties.label, lang),
  },
  {
    id: 'predicate',
    width: 11,
    words: ({ claim }, { pkg, lang }) => facetValueText('predicate', claim.predicate, pkg, lang),
  },
  {
    id: 'modality',
    width: 8,
    words: ({ claim }) => modalityText(claim),
  },
  {
    id: 'count',
    width: 10,
    words: ({ claim }) => (claim.count ? countText(claim.count) : t('table.noCount')),
    key: ({ claim: { count } }) => count?.best ?? count?.high ?? count?.low ?? null,
  },
  {
    id: 'claimPlace',
    width: 15,
    words: ({ claim }, context) => placeText(claim.place, context) ?? label('precision', 'unlocated'),
    key: ({ claim }, context) => placeText(claim.place, context),
  },
  {
    id: 'documents',
    width: 17,
    words: documentsText,
  },
  {
    id: 'party',
    width: 11,
    words: ({ claim }, { pkg, lang }) =>
      facetValueText('party', partyOfAgent(claim.claimant, pkg), pkg, lang),
  },
  {
    id: 'role',
    width: 9,
    words: ({ claim }) => label('role', claim.claimantRole),
  },
  {
    id: 'polarity',
    width: 7,
    isExtra: true,
    words: ({ claim }) => label('polarity', claim.polarity),
  },
]
