/** The query as it stands in files, in links and in what is said. */
import type { CairnPackage } from '../domain/package.ts'
import { querySentence } from '../i18n/query-sentence.ts'
import type { Session } from './session.ts'

/** The query as plain text, as it goes into the files. */
export const exportSentence = ({ filter, lang }: Session, pkg: CairnPackage): string =>
  querySentence(filter, pkg, lang)
    .map(({ text }) => text)
    .join('')
