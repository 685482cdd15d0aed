/** What a lock ends beside the vault: the field session, and what was open. Loaded with the vault. */
import { act } from './navigate.ts'
import { withoutWay } from './private-state.ts'
import { patch, type Services } from './services.ts'
import { readSession, sessionSearch } from './url.ts'

const NOTHING_OPEN = { site: null, claim: null, source: null } as const

/** How often it was locked when an entry of the history was written; entries inherit it from the one before. */
interface Entry {
  readonly locks: number
}

const locksOf = (state: unknown): number => (state as Entry | null)?.locks ?? 0

/** Of the present entry, whatever page of this tab wrote it. */
let locks = locksOf(history.state)

/** The address without site, claim and source, in place of the present one. */
function replaceAddress(): void {
  const { session } = readSession(new URL(location.href))
  const address = `${location.pathname}${sessionSearch({ ...session, selection: NOTHING_OPEN })}`
  history.replaceState({ locks } satisfies Entry, '', address)
}

// A page cannot delete older entries: they lose what was open when they are come back to. The page has read this one
// already, since it listens for longer and Chromium calls in that order; before anything is painted it reads again.
addEventListener('popstate', () => {
  if (locksOf(history.state) === locks) return
  replaceAddress()
  dispatchEvent(new PopStateEvent('popstate'))
})

/**
 * Ends the field session and closes what is open, in the address as well. Only after the vault is closed: an open one
 * would take the missing target for the reader's wish.
 */
export function leaveView(services: Services): void {
  patch(services.store, withoutWay(services.store.get()))
  act(services, { type: 'select', selection: NOTHING_OPEN }, 'replace')
  locks += 1
  replaceAddress()
}
