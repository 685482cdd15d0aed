/** Unlocated features, sorted by why they have no mark on the map. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { featurePlaceName } from './place-label.ts'
import type { ResultEntry } from './result-entries.ts'

/**
 * Why there is no mark: no place stated; only a district, region or country named; a place named
 * whose position no gazetteer gives; or not about a place at all.
 */
export type TrayReason = 'notStated' | 'areaNamed' | 'positionUnknown' | 'conflictWide'
const REASONS: readonly TrayReason[] = ['notStated', 'areaNamed', 'positionUnknown', 'conflictWide']

/** Precisions too coarse for a mark; an outline would say more than the claim does. */
const WIDE: ReadonlySet<string> = new Set(['district', 'region', 'country'])

/** Entries without mark for the same reason. */
export interface TrayGroup {
  readonly reason: TrayReason
  readonly entries: readonly ResultEntry[]
}

/** The place of the feature decides; one of its claims may still name a place beside the matter. */
export function reasonWithoutMark(feature: CairnFeature, pkg: CairnPackage): TrayReason {
  const { featureType, claims } = feature.properties
  if (featureType === 'conflict_wide') return 'conflictWide'
  if (featurePlaceName(feature, pkg) === null) return 'notStated'
  const named = claims.map(({ place }) => place.precisionCode).filter((code) => code !== 'unlocated')
  return named.every((code) => WIDE.has(code)) ? 'areaNamed' : 'positionUnknown'
}

/** The unlocated among the entries, by reason in fixed order; empty groups are left out. */
export function trayGroups(entries: Iterable<ResultEntry>, pkg: CairnPackage): readonly TrayGroup[] {
  const members = new Map<TrayReason, ResultEntry[]>(REASONS.map((reason) => [reason, []]))
  for (const entry of entries)
    if (entry.feature.geometry === null) members.get(reasonWithoutMark(entry.feature, pkg))?.push(entry)
  const groups = Array.from(members, ([reason, unlocated]) => ({ reason, entries: unlocated }))
  return groups.filter((group) => group.entries.length > 0)
}

/** The first `count` entries over all groups, groups kept. */
export function firstOf(groups: readonly TrayGroup[], count: number): readonly TrayGroup[] {
  let room = count
  const cut = groups.map(({ reason, entries }) => {
    const kept = entries.slice(0, room)
    room -= kept.length
    return { reason, entries: kept }
  })
  return cut.filter((group) => group.entries.length > 0)
}
