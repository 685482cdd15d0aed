/** A large package is on the map from its stored columns before its details are read. */
import type { CairnPackage, ParseResult } from '../domain/package.ts'
import { knowFacts } from '../query/core/package-facts.ts'
import type { LoadedPackage } from '../query/core/protocol.ts'
import type { QueryResult } from '../query/core/result.ts'
import { isAdmittedUnseen } from './admit.ts'
import { packageAddress } from './package-address.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** What can be shown of a package whose features are still to come. */
export interface Arriving {
  /** Without its long lists; claimants and places are there when they are few. */
  readonly package: CairnPackage
  readonly result: QueryResult
  readonly statuses: LoadedPackage['statuses']
}

/** What filters and timeline ask and show: what is open, or what arrives as soon as its claimants have names; null otherwise. */
export function askable({ parsed, result, arriving }: Pick<PageState, 'parsed' | 'result' | 'arriving'>): {
  readonly pkg: CairnPackage
  readonly result: QueryResult | null
} | null {
  if (parsed?.package) return { pkg: parsed.package, result }
  return arriving && arriving.package.agents.size > 0
    ? { pkg: arriving.package, result: arriving.result }
    : null
}

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
