/** Every form of input that the product reads. */
import type { Form } from './form.ts'
import { archiveForms } from './targets/archives.ts'
import { carriedForms } from './targets/carried.ts'
import { packageForms } from './targets/packages.ts'
import { tableForms } from './targets/tables.ts'
import { wordForms } from './targets/words.ts'

export const FORMS: readonly Form[] = [
  ...packageForms,
  ...tableForms,
  ...carriedForms,
  ...archiveForms,
  ...wordForms,
]
