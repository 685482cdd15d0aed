import { readEdtf } from '../day-interval.ts'
import { valueAt } from '../json/json-path.ts'
import { error, type Finding } from './finding.ts'

/** What the schema of the descriptor cannot say: days exist, times are RFC 3339, the bbox is a box, ids are unique. */
export function descriptorFindings(descriptor: unknown): readonly Finding[] {
  return [
    ...createdFindings(valueAt(descriptor, ['created'])),
    ...dayFindings(valueAt(descriptor, ['cairn', 'asOf'])),
    ...bboxFindings(valueAt(descriptor, ['cairn', 'bbox'])),
    ...uniqueFindings(descriptor, 'parties'),
    ...uniqueFindings(descriptor, 'predicates'),
  ]
}

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

function createdFindings(created: unknown): readonly Finding[] {
  if (typeof created !== 'string') return []
  const day = created.match(RFC_3339)?.[1]
  if (day && 'interval' in readEdtf(day)) return []
  return [
    error(
      'created-not-rfc3339',
      ['created'],
      `Expected an RFC 3339 time such as 2026-01-31T12:00:00Z, found "${created}".`,
    ),
  ]
}

function dayFindings(asOf: unknown): readonly Finding[] {
  if (typeof asOf !== 'string') return []
  const reading = readEdtf(asOf)
  return 'fault' in reading ? [error('date-not-edtf', ['cairn', 'asOf'], reading.fault)] : []
}

/** West may be greater than east: such a box crosses the antimeridian. */
function bboxFindings(bbox: unknown): readonly Finding[] {
  if (!Array.isArray(bbox) || bbox.length !== 4 || !bbox.every((degrees) => Number.isFinite(degrees)))
    return []
  const [west, south, east, north] = bbox
  if (Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && south <= north && north <= 90)
    return []
  const message = `Expected [west, south, east, north] in degrees, found [${bbox.join(', ')}]. Correct the order or the numbers.`
  return [error('bbox-wrong', ['cairn', 'bbox'], message)]
}

function uniqueFindings(descriptor: unknown, list: 'parties' | 'predicates'): readonly Finding[] {
  const items = valueAt(descriptor, ['cairn', list])
  if (!Array.isArray(items)) return []
  const first = new Map<unknown, number>()
  return items.flatMap((item, index) => {
    const id = valueAt(item, ['id'])
    const known = first.get(id)
    if (known === undefined) first.set(id, index)
    if (known === undefined || id === undefined) return []
    return [
      error(
        'id-duplicate',
        ['cairn', list, index, 'id'],
        `Expected each id once, found "${id}" again; it stands first at cairn.${list}[${known}]. Rename or delete one.`,
      ),
    ]
  })
}
