/** A large package is on the map from its stored columns before its details are read. */
import type { ParseResult } from '../domain/package.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import { knowFacts } from '../query/core/package-facts.ts'
import { isAdmittedUnseen } from './admit.ts'
import { packageAddress } from './package-address.ts'
import { patch, type Services } from './services.ts'

/** Shows marks and tally of what the address asks; nothing where a package is shown already, or columns are of no use. */
export async function showArriving(
  { store, query }: Services,
  { package: pkg }: ParseResult,
  columns: ArrayBuffer,
  signal: AbortSignal,
): Promise<void> {
  const { session, parsed } = store.get()
  // Texts and shapes are not there yet.
  if (!pkg || parsed || session.filter.q !== '' || session.filter.area) return
  const loaded = await query.adopt(columns.slice(0))
  const result = loaded && (await query.run(session.filter))
  if (loaded?.facts) knowFacts(pkg, loaded.facts)
  if (!result || signal.aborted || store.get().parsed) return
  patch(store, { arriving: { package: pkg, result, statuses: loaded.statuses } })
}

/**
 * The same of what was just read under the key of its address. A file that somebody opens leaves what the address names
 * in its place until it is there as a whole, and a package whose signer has to be judged waits for that.
 */
export async function showJustRead(
  services: Services,
  key: string,
  parsed: ParseResult,
  columns: ArrayBuffer,
  signal: AbortSignal,
): Promise<void> {
  const { data } = services.store.get().session
  if (packageAddress(data, document.baseURI).key !== key || !parsed.package) return
  if (await isAdmittedUnseen(services, parsed.package)) await showArriving(services, parsed, columns, signal)
}

/** Columns answer; words and areas wait until the details are there. */
export async function askArriving({ store, query }: Services, filter: FilterSpec): Promise<void> {
  const { arriving } = store.get()
  if (!arriving || filter.q !== '' || filter.area) return
  const result = await query.run(filter).catch(() => null)
  const now = store.get()
  if (!result || now.parsed || now.arriving?.package !== arriving.package) return
  patch(store, { arriving: { ...arriving, result } })
}
