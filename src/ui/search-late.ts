/** What the search field shows only once somebody types: loaded when the field has the cursor, a near spelling was taken, or a place is asked for. */
import '../i18n/rest.ts'
import { css } from 'lit'
import { withoutTolerance } from '../query/core/search-terms.ts'
import { suggestionsOf } from '../query/core/suggestions.ts'
import { nearNote, nearStyles } from './search-near.ts'
import { placeChips, placesStyles } from './search-places.ts'
import { chosenFilter, suggestionList, suggestionStyles } from './search-suggestions.ts'

export const late = {
  suggestionsOf,
  withoutTolerance,
  nearNote,
  placeChips,
  chosenFilter,
  suggestionList,
  styles: css`
    ${suggestionStyles} ${nearStyles} ${placesStyles}
  `,
}
