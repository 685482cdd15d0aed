/** Opens a whole session: from the history, from a saved view. */
import { loadAddressed } from './load.ts'
import { act, type Step, settleSelection } from './navigate.ts'
import { patch, type Services } from './services.ts'
import type { Session } from './session.ts'

/** Shows the session with what was not understood of its address; reads a package when it names another one. */
export function openSession(
  services: Services,
  { session, messages }: { readonly session: Session; readonly messages: readonly string[] },
  step: Step,
): void {
  const { data, version } = services.store.get().session
  // What was said of another view is no news of this one.
  patch(services.store, { messages })
  act(services, { type: 'open', session }, step)
  const now = services.store.get().session
  if (now.data !== data || now.version !== version) void loadAddressed(services)
  else settleSelection(services)
}

/** Leaves the version that the link is pinned to for the present one, which may be on the page already. */
export function openPresent(services: Services): void {
  const { pinned } = services.store.get()
  act(services, { type: 'version', version: null })
  if (pinned?.kind === 'shown') void loadAddressed(services)
}
