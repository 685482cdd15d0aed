/** Incidents of a package as marks along time: what was said to have happened when, and who said so. */
import { edtfInterval } from '../domain/edtf-interval.ts'
import type { CairnFeature, Claim, DateStatement, LangText } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'

/** One date of one incident, with every claim that states it. */
export interface IncidentMark {
  readonly featureId: string
  readonly label: LangText
  readonly kind: DateStatement['kind']
  readonly edtf: string
  /** Days since 1970-01-01; null where that end is open or unknown, never both. */
  readonly startDay: number | null
  readonly endDay: number | null
  /** Never empty. */
  readonly claims: readonly Claim[]
}

export interface Incidents {
  /** In order of time; those with an open start first. None where there are too many to orientate anybody. */
  readonly marks: readonly IncidentMark[]
  /** Incidents of which no claim states when; 0 where nothing is marked. */
  readonly undated: number
  /** Incidents in the package. */
  readonly all: number
}

/** From so many incidents on the bars themselves are their time, and marks would only be a second set of bars. */
const MOST_INCIDENTS = 500

/** Dates of the event itself; that of its telling places nothing in time. */
const EVENT_KINDS: readonly DateStatement['kind'][] = ['incident', 'death', 'destruction']

const known = new WeakMap<CairnPackage, Incidents>()

/** The dated incidents of the package, whatever is asked: they stay in place for orientation. */
export function incidentsOf(pkg: CairnPackage): Incidents {
  const before = known.get(pkg)
  if (before) return before
  const incidents = pkg.features.filter(({ properties }) => properties.featureType === 'incident_location')
  const marks = incidents.length > MOST_INCIDENTS ? [] : incidents.map(marksOf)
  const found = {
    all: incidents.length,
    marks: marks.flat().sort((a, b) => (a.startDay ?? -Infinity) - (b.startDay ?? -Infinity)),
    undated: marks.filter(({ length }) => length === 0).length,
  }
  known.set(pkg, found)
  return found
}

function marksOf({ id, properties }: CairnFeature): readonly IncidentMark[] {
  const stated = properties.claims.flatMap((claim) =>
    claim.dates.flatMap(({ kind, edtf }) =>
      edtf !== null && EVENT_KINDS.includes(kind) ? [{ claim, kind, edtf }] : [],
    ),
  )
  const keys = new Set(stated.map(({ kind, edtf }) => `${kind} ${edtf}`))
  return [...keys].flatMap((key) => {
    const same = stated.filter(({ kind, edtf }) => `${kind} ${edtf}` === key)
    const [first] = same
    const interval = first ? edtfInterval(first.edtf) : null
    if (!first || !interval) return []
    const { startDay, endDay } = interval
    if (startDay === null && endDay === null) return []
    const { kind, edtf } = first
    const claims = [...new Set(same.map(({ claim }) => claim))]
    return [{ featureId: id, label: properties.label, kind, edtf, startDay, endDay, claims }]
  })
}

/** A mark along the bins, in bins from the left edge. */
export interface PlacedMark {
  readonly mark: IncidentMark
  readonly left: number
  readonly right: number
}

/** Marks so near to each other that they share one button. */
export interface MarkGroup {
  readonly marks: readonly PlacedMark[]
  readonly left: number
  readonly right: number
}

/** Marks in groups that are at least so many bins apart, left to right; `marks` come in order of their left edges. */
export function grouped(marks: readonly PlacedMark[], binsApart: number): readonly MarkGroup[] {
  const groups: MarkGroup[] = []
  for (const placed of marks) {
    const last = groups.at(-1)
    const isNear = last !== undefined && placed.left - last.right < binsApart
    if (isNear) groups.pop()
    groups.push({
      marks: isNear ? [...last.marks, placed] : [placed],
      left: isNear ? last.left : placed.left,
      right: isNear ? Math.max(last.right, placed.right) : placed.right,
    })
  }
  return groups
}
