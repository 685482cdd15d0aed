/** A look at a Feature of plain GeoJSON, in which nearly always nothing is to be found. */
import { GEOMETRY_MEMBERS, isFineGeometry } from './quick-geometry.ts'
import { isQuietText } from './quick-text.ts'

/** Levels of properties that are looked at here. */
const MAX_LEVELS = 4

interface Members {
  readonly type?: unknown
  readonly id?: unknown
  readonly geometry?: unknown
  readonly properties?: unknown
}

/**
 * Members of a Feature in which nothing would be found, those inside it included. -1 says nothing: there are members beside
 * the four of a Feature, a shape that is not fine or a text that is not quiet, and the rules then look.
 */
export function countPlainFeature(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1
  const { type, id, geometry, properties } = value as Members
  let members = 0
  for (const _ in value) members++
  if (type !== 'Feature' || members !== (id === undefined ? 3 : 4)) return -1
  const isNamed =
    id === undefined || typeof id === 'number' || (typeof id === 'string' && isQuietText(id, 'id'))
  if (!isNamed || !isFineGeometry(geometry, 3)) return -1
  const inProperties = countProperties(properties)
  return inProperties < 0 ? -1 : members + (geometry === null ? 0 : GEOMETRY_MEMBERS) + inProperties
}

function countProperties(properties: unknown): number {
  if (properties === null) return 0
  return typeof properties === 'object' && !Array.isArray(properties)
    ? countQuiet(properties, MAX_LEVELS)
    : -1
}

function countQuiet(value: object, levels: number): number {
  let members = 0
  for (const name in value) {
    const inside = countInside((value as Record<string, unknown>)[name], name, levels)
    if (inside < 0) return -1
    members += 1 + inside
  }
  return members
}

/** A text in a list is judged by the name of the member that holds the list. */
function countInside(item: unknown, member: string, levels: number): number {
  if (typeof item === 'string') return isQuietText(item, member) ? 0 : -1
  if (typeof item !== 'object' || item === null) return 0
  if (levels === 0) return -1
  if (!Array.isArray(item)) return countQuiet(item, levels - 1)
  let members = 0
  for (const part of item) {
    const inside = countInside(part, member, levels - 1)
    if (inside < 0) return -1
    members += inside
  }
  return members
}
