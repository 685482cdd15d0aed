/** How many features either rule of the area shows, so that the reader sees what the choice costs. */
import { patch, type Services } from './services.ts'

/** Asks for the rule that is not chosen; the page's own answer has the other. Stops as soon as the reader asks something else. */
export async function countAreaRules({ store, query }: Services): Promise<void> {
  const { result, session } = store.get()
  const { area, areaMatch } = session.filter
  if (!result || area === null) return
  const otherRule = areaMatch === 'touches' ? 'inside' : 'touches'
  const other = await query.tally({ ...session.filter, areaMatch: otherRule }).catch(() => null)
  if (store.get().result !== result || !other) return
  const [own, its] = [result.tally.shown, other.shown]
  const counts = areaMatch === 'touches' ? { touches: own, inside: its } : { touches: its, inside: own }
  patch(store, { area: { ...store.get().area, counts: { ...counts, of: result } } })
}
