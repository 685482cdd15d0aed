/** One value, replaced as a whole; listeners are told after each replacement. */
export interface Store<State> {
  get(): State
  set(next: State): void
  /** Returns the function that ends the subscription. */
  subscribe(listener: (state: State) => void): () => void
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<(state: State) => void>()
  return {
    get: () => state,
    set(next) {
      if (next === state) return
      state = next
      for (const listener of listeners) listener(state)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
