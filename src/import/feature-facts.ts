/** What a descriptor says of the features, found one by one so that they need not be kept: where they lie, and the last day they know. */
import { isoDay, readEdtf } from '../domain/day-interval.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { positionLists } from '../domain/rules/each-position.ts'

export type Box = [west: number, south: number, east: number, north: number]

export interface FeatureFacts {
  add(feature: CairnFeature): void
  /** Degrees WGS 84; the world without any place. */
  box(): Box
  /** The last day that any claim knows, not after `today`; `today` when none does. Both as YYYY-MM-DD. */
  latestDay(today: string): string
}

const WORLD: Box = [-180, -90, 180, 90]

/** Begins without features. */
export function featureFacts(): FeatureFacts {
  const box: Box = [180, 90, -180, -90]
  const lastDays = new Set<string>()
  const seen = new Set<string>()
  return {
    add({ geometry, properties }) {
      if (geometry !== null) for (const { positions } of positionLists(geometry)) widen(box, positions)
      for (const { dates } of properties.claims)
        for (const { edtf } of dates) if (edtf !== null) addDay(edtf, seen, lastDays)
    },
    box: () => (box[0] > box[2] ? WORLD : box),
    latestDay: (today) =>
      [...lastDays].reduce((latest, day) => (day > latest && day <= today ? day : latest), '') || today,
  }
}

function widen(box: Box, positions: readonly (readonly number[])[]): void {
  for (const [lon = 0, lat = 0] of positions) {
    box[0] = Math.min(box[0], lon)
    box[1] = Math.min(box[1], lat)
    box[2] = Math.max(box[2], lon)
    box[3] = Math.max(box[3], lat)
  }
}

/** The last day of a date that was not seen before. */
function addDay(edtf: string, seen: Set<string>, lastDays: Set<string>): void {
  if (seen.has(edtf)) return
  seen.add(edtf)
  const reading = readEdtf(edtf)
  if ('interval' in reading && reading.interval.endDay !== null) lastDays.add(isoDay(reading.interval.endDay))
}
