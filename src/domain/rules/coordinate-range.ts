import type { CairnFeature } from '../generated/package-types.ts'
import { findPosition, type RawPosition } from './each-position.ts'
import { error, type Finding, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

const isOutside = (degrees: number | undefined, limit: number) => !(Math.abs(degrees ?? Number.NaN) <= limit)
const isFaulty = (position: RawPosition) => isOutside(position[0], 180) || isOutside(position[1], 90)

/** Group 4: positions are finite numbers in degrees, longitude first. */
export const coordinateRange: Rule<CairnFeature> = {
  codes: ['coordinate-not-finite', 'coordinate-projected', 'coordinate-swapped', 'coordinate-range'],
  check({ geometry }) {
    if (geometry === null) return NO_FINDINGS
    const found = findPosition(geometry, isFaulty)
    return found ? [describe(found.path, found.position)] : NO_FINDINGS
  },
}

function describe(path: Finding['path'], position: RawPosition): Finding {
  const [lon = Number.NaN, lat = Number.NaN] = position
  const found = `found [${position.join(', ')}]`
  if (!Number.isFinite(lon) || !Number.isFinite(lat))
    return error(
      'coordinate-not-finite',
      path,
      `Expected finite numbers, ${found}. Correct the position, or write geometry null.`,
    )
  if (Math.abs(lon) > 360 || Math.abs(lat) > 360) {
    const message = `Expected degrees (WGS 84), ${found}: this looks like projected metres. Export the file again in EPSG:4326.`
    return error('coordinate-projected', path, message)
  }
  if (!isOutside(lon, 90) && isOutside(lat, 90) && !isOutside(lat, 180))
    return error(
      'coordinate-swapped',
      path,
      `Expected longitude before latitude, ${found}. Swapped? Write [${lat}, ${lon}].`,
    )
  return error(
    'coordinate-range',
    path,
    `Expected longitude within ±180 and latitude within ±90, ${found}. Correct the position.`,
  )
}
