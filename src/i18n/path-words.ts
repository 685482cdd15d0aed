/** How long a way is and where it leads, in words. */
import type { LngLat } from '../query/core/filter.ts'
import { initialBearing, pathMeters } from '../query/core/geodesy.ts'
import { lengthText } from './area-words.ts'
import { t } from './message.ts'

/** "42.3 km, bearing 274°"; of several legs the whole length, then length and bearing of the last. */
export function pathWords(path: readonly LngLat[], lang: string): string {
  const [from, to] = [path.at(-2), path.at(-1)]
  if (!from || !to) return ''
  const bearing = Math.round(initialBearing(from, to)) % 360
  const total = lengthText(pathMeters(path), lang)
  if (path.length === 2) return t('area.distance', { total, bearing })
  return t('area.distanceLegs', {
    total,
    legs: path.length - 1,
    last: lengthText(pathMeters([from, to]), lang),
    bearing,
  })
}
