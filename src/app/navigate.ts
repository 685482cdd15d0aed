/** Session and address bar in step: every view is a link, back and forward work. */

import { t } from '../i18n/message.ts'
import { readPeriod } from '../query/core/period.ts'
import { type Action, reduce } from './actions.ts'
import { resolveSelection } from './ids.ts'
import { runQuery } from './run-query.ts'
import { patch, type Services, say } from './services.ts'
import type { Session } from './session.ts'
import { readSession, sessionSearch } from './url.ts'
import { unknownValues } from './url-values.ts'

/** How a change enters the history: a step of its own, or in place of the last one (camera, typing). */
export type Step = 'push' | 'replace'

function writeAddress(session: Session, step: Step): void {
  const address = `${location.pathname}${sessionSearch(session)}`
  if (address === `${location.pathname}${location.search}${location.hash}`) return
  if (step === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
}

/** Moves the page by one action: state, address, and the query when the filter changed. */
export function act(services: Services, action: Action, step: Step = 'push'): void {
  const before = services.store.get().session
  const session = reduce(before, action)
  if (session === before) return
  patch(services.store, { session })
  writeAddress(session, step)
  if (session.filter !== before.filter) void runQuery(services, session.filter)
}

/** What the address bar says now; ids are checked once the package is there. */
export function sessionFromAddress(services: Services): Session {
  const { session, messages } = readSession(new URL(location.href))
  for (const message of messages) say(services.store, message)
  return session
}

/** Drops ids that the package does not have, and says plainly what of the link is not applied. */
export function settleSelection(services: Services): void {
  const { parsed, session } = services.store.get()
  if (!parsed?.package) return
  const { selection, messages } = resolveSelection(parsed.package, session.selection)
  const faults = readPeriod(session.filter).faults.map(({ message }) =>
    t('page.faultyPeriod', { fault: message }),
  )
  for (const message of [...messages, ...unknownValues(session.filter, parsed.package), ...faults])
    say(services.store, message)
  patch(services.store, { session: { ...session, selection } })
}
