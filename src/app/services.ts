/** What the page works with; made once, handed around as an argument. */
import { EMPTY_FILTER } from '../query/core/filter.ts'
import type { QueryService } from '../query/core/protocol.ts'
import type { PageState } from './page-state.ts'
import type { Shelf } from './shelf.ts'
import type { Store } from './store.ts'

export interface Services {
  readonly store: Store<PageState>
  readonly query: QueryService
  shelf(): Shelf
}

/** Replaces some fields of the page's state. */
export function patch(store: Store<PageState>, fields: Partial<PageState>): void {
  store.set({ ...store.get(), ...fields })
}

/** Adds a plain message, once. */
export function say(store: Store<PageState>, message: string): void {
  const { messages } = store.get()
  if (!messages.includes(message)) patch(store, { messages: [...messages, message] })
}

/** Whether the filter asks anything at all. */
export const isEmptyFilter = (filter: typeof EMPTY_FILTER): boolean =>
  JSON.stringify(filter) === JSON.stringify(EMPTY_FILTER)
