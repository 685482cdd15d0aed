/** What is shown of a large package whose details are still being read; what shows it comes late (show-arriving.ts). */
import type { CairnPackage } from '../domain/package.ts'
import type { LoadedPackage } from '../query/core/protocol.ts'
import type { QueryResult } from '../query/core/result.ts'
import type { PageState } from './page-state.ts'

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
