/** Session and address bar in step: every view is a link, back and forward work. */

import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { isUntouched } from '../ui/filter-change.ts'
import { type Action, reduce } from './actions.ts'
import { keptSelection } from './kept-selection.ts'
import { runQuery } from './run-query.ts'
import { patch, type Services, say } from './services.ts'
import type { Session } from './session.ts'
import {
  changesOnlyWords,
  continued,
  type FilterSteps,
  isMoreTyping,
  isSameFilter,
  NO_STEPS,
  redone,
  stepped,
  undone,
} from './undo.ts'
import { readSession, sessionSearch } from './url.ts'

/** How a change enters the history: a step of its own, or in place of the last one (camera, typing). */
export type Step = 'push' | 'replace'

function writeAddress(session: Session, step: Step): void {
  const address = `${location.pathname}${sessionSearch(session)}`
  if (address === `${location.pathname}${location.search}${location.hash}`) return
  // Entries hand on what lock-view.ts wrote into the one before.
  if (step === 'push') history.pushState(history.state, '', address)
  else history.replaceState(history.state, '', address)
}

function move(services: Services, session: Session, steps: FilterSteps, step: Step): void {
  const before = services.store.get().session
  const isAnother = session.filter !== before.filter
  // First: what follows the state at once (a map that jumps there) changes the new entry, not the one before.
  writeAddress(session, step)
  // What was picked at one place of the map was an answer to the last question.
  patch(services.store, { session, steps, ...(isAnother && { picked: [] }) })
  if (isAnother) void runQuery(services, session.filter)
}

/**
 * Moves the page by one action: state, address, and the query when the filter changed. A change of the filter can be
 * undone, whatever brought it (back and forward too); another package forgets what was asked of the last one.
 */
export function act(services: Services, action: Action, step: Step = 'push'): void {
  const { session: before, steps } = services.store.get()
  const session = reduce(before, action)
  if (session === before) return
  const isOther = session.data !== before.data
  move(services, session, isOther ? NO_STEPS : stepsAfter(steps, before, session, action, step), step)
}

function stepsAfter(
  steps: FilterSteps,
  before: Session,
  { filter }: Session,
  { type }: Action,
  step: Step,
): FilterSteps {
  if (isSameFilter(before.filter, filter)) return steps
  return type === 'filter' && step === 'replace' ? continued(steps) : stepped(steps, before.filter)
}

/** Asks another question. Typing words is one step, of the history and of undo, not one a letter. */
export function ask(services: Services, filter: FilterSpec): void {
  const { session: before, steps } = services.store.get()
  const session = reduce(before, { type: 'filter', filter })
  if (session === before) return
  const goesOn = isMoreTyping(steps, before.filter, session.filter)
  const isTyping = changesOnlyWords(before.filter, session.filter)
  const after = goesOn ? { ...continued(steps), isTyping } : stepped(steps, before.filter, isTyping)
  move(services, session, after, goesOn ? 'replace' : 'push')
}

/** Takes the last change of the filter back, or makes it again, as a new step of the history; null when there is none. */
export function goBack(
  services: Services,
  way: 'undo' | 'redo',
): { before: FilterSpec; after: FilterSpec } | null {
  const { session, steps } = services.store.get()
  const moved = (way === 'undo' ? undone : redone)(steps, session.filter)
  if (!moved) return null
  move(services, reduce(session, { type: 'filter', filter: moved.filter }), moved.steps, 'push')
  return { before: session.filter, after: moved.filter }
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
  const pkg = parsed?.package
  if (!pkg) return
  const { selection, filter } = session
  patch(services.store, { session: { ...session, selection: keptSelection(pkg, selection) } })
  const asksNothing = isUntouched(filter) && Object.values(selection).every((id) => id === null)
  if (!asksNothing) void sayLinkFaults(services, session, pkg)
}

async function sayLinkFaults({ store }: Services, asked: Session, pkg: CairnPackage): Promise<void> {
  const code: typeof import('./link-faults.ts') | undefined = await import('./link-faults.ts').catch(
    () => undefined,
  )
  if (!code) return say(store, t('page.panelMissing'))
  for (const message of code.linkFaults(asked, pkg)) say(store, message)
}
