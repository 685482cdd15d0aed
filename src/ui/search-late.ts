/** What the search field shows only once somebody types: loaded when the field has the cursor, or a near spelling was taken. */
import '../i18n/rest.ts'
import { css } from 'lit'
import { withoutTolerance } from '../query/core/search-terms.ts'
import { suggestionsOf } from '../query/core/suggestions.ts'
import { nearNote, nearStyles } from './search-near.ts'
import { chosenFilter, suggestionList, suggestionStyles } from './search-suggestions.ts'

export const late = {
  suggestionsOf,
  withoutTolerance,
  nearNote,
  chosenFilter,
  suggestionList,
  styles: css`
    ${suggestionStyles} ${nearStyles}
  `,
}
