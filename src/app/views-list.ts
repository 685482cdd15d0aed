/** The reader's saved views as the page knows them. */
import type { SavedViews } from './saved-views-state.ts'
import { patch, type Services } from './services.ts'

/** Replaces some of what is known of them. */
export function setViews({ store }: Services, fields: Partial<SavedViews>): void {
  patch(store, { savedViews: { ...store.get().savedViews, ...fields } })
}

/** Reads what is saved here. A device that refuses has none. */
export async function refreshViews(services: Services): Promise<void> {
  const shelf = services.shelf()
  const list = await shelf.views().catch(() => [])
  setViews(services, { list, lasting: shelf.lasting })
}
