/** Why nothing came of what was opened, in the language of the page where we have words for it. */
import '../i18n/rest.ts'
import type { ParseResult } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { isError } from './reading-protocol.ts'

/** The first error, as a reason to be put behind the file's name; empty without one. */
export function nothingReadWords({ issues }: ParseResult): string {
  const error = issues.find(isError)
  return error?.code === 'unknown-format' ? t('import.unknownFile') : (error?.message ?? '')
}
