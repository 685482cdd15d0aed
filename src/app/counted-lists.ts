/** The counts of the tally lead to what they count: loaded with the panels. */
import '../i18n/rest.ts'
import type { Claim } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import { eachEntry } from '../ui/result-entries.ts'
import type { TallyPart } from '../ui/tally.ts'
import { act } from './navigate.ts'
import { patch, type Services } from './services.ts'

/** Opens what a number of the tally counts: the tray, the data check, or a list beside the map. */
export function openCounted(services: Services, part: TallyPart): void {
  const { parsed, result, session } = services.store.get()
  const pkg = parsed?.package
  if (!pkg || !result) return
  if (part === 'unlocated') patch(services.store, { overlay: 'tray' })
  else if (part === 'rejected') patch(services.store, { overlay: 'issues' })
  else
    listBeside(
      services,
      part,
      part === 'filtered' ? filteredOut(pkg, result) : withoutDate(pkg, result, session.filter),
    )
}

/** The list needs the column that table and documents do not have, and that an open feature fills. */
function listBeside(services: Services, pickedAs: TallyPart, picked: readonly string[]): void {
  const { view } = services.store.get().session
  act(services, { type: 'select', selection: { site: null, claim: null, source: null } })
  if (view === 'table' || view === 'sources') act(services, { type: 'view', view: 'map' })
  patch(services.store, { picked, pickedAs })
}

/** Ids of the features that are not shown, in the order of the file. */
export function filteredOut(
  { features }: CairnPackage,
  { rows }: Pick<QueryResult, 'rows'>,
): readonly string[] {
  const shown = new Uint8Array(features.length)
  for (const row of rows) shown[row] = 1
  return features.flatMap(({ id }, row) => (shown[row] === 1 ? [] : [id]))
}

/** Ids of the shown features of which no matching claim has a date of the kind that is asked about. */
export function withoutDate(
  pkg: CairnPackage,
  result: QueryResult,
  { date }: Pick<FilterSpec, 'date'>,
): readonly string[] {
  const isDated = ({ dates }: Claim): boolean =>
    dates.some(({ kind, edtf }) => edtf !== null && (date === 'any' || kind === date))
  return Array.from(eachEntry(pkg, result)).flatMap(({ feature, matching }) =>
    matching.some(isDated) ? [] : [feature.id],
  )
}
