/** What the sentence says once something is asked for: loaded with the first condition, or at the first quiet moment. */
import '../i18n/rest.ts'
import { querySentence } from '../i18n/query-sentence.ts'

export const late = { querySentence }
