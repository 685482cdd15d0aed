/** What of a link is not applied, in words. Loaded for links that ask for something. */
import '../i18n/rest.ts'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { readPeriod } from '../query/core/read-period.ts'
import { resolveSelection } from './ids.ts'
import type { Session } from './session.ts'
import { unknownValues } from './url-values.ts'

/** Ids and values that the package does not have, and a period that is not understood; empty when all is applied. */
export function linkFaults({ selection, filter }: Session, pkg: CairnPackage): readonly string[] {
  const periods = readPeriod(filter).faults.map(({ message }) => t('page.faultyPeriod', { fault: message }))
  return [...resolveSelection(pkg, selection).messages, ...unknownValues(filter, pkg), ...periods]
}
