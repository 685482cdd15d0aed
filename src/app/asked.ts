/** What an export is about: what is shown under the query, or everything. */

import { wholeRows } from '../domain/found-part.ts'
import type { FoundRows } from '../domain/matching-claims.ts'
import type { CairnPackage } from '../domain/package.ts'
import { EMPTY_FILTER } from '../query/core/filter.ts'
import type { Tally } from '../query/core/result.ts'
import type { ExportScope } from '../ui/export-forms.ts'
import type { PageState } from './page-state.ts'
import type { Session } from './session.ts'

export interface Asked {
  readonly pkg: CairnPackage
  readonly session: Session
  readonly result: FoundRows
  readonly tally: Tally
}

/** null while nothing is open, or the query has not answered yet. */
export function askedOf({ parsed, result, session }: PageState, scope: ExportScope): Asked | null {
  const pkg = parsed?.package
  if (!pkg || !result) return null
  if (scope === 'shown') return { pkg, session, result, tally: result.tally }
  const everything = wholeRows(Uint32Array.from(pkg.features.keys()), pkg.features)
  const { imported, rejected } = result.tally
  const shown = pkg.features.length
  const unlocated = pkg.features.filter(({ geometry }) => geometry === null).length
  const undated = pkg.features.filter(isUndated).length
  const tally = { imported, rejected, shown, filtered: 0, unlocated, undated }
  return { pkg, session: { ...session, filter: EMPTY_FILTER }, result: everything, tally }
}

/** No claim of it has a date of any kind. */
const isUndated = ({ properties }: CairnPackage['features'][number]): boolean =>
  properties.claims.every(({ dates }) => dates.every(({ edtf }) => edtf === null))
