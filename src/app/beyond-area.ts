/** How much the chosen area leaves out: said beside the table, so that nobody takes a part for the whole. */
import { patch, type Services } from './services.ts'

/** Counts what would be shown without the area and puts it into the state. Stops as soon as the reader asks something else. */
export async function countBeyondArea({ store, query }: Services): Promise<void> {
  const { result, session } = store.get()
  if (!result || session.filter.area === null) return
  const wider = await query.tally({ ...session.filter, area: null, areaMatch: 'touches' }).catch(() => null)
  if (store.get().result !== result || !wider) return
  patch(store, { beyondArea: { shown: wider.shown, unlocated: wider.unlocated } })
}
