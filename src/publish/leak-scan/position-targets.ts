/** Withheld positions as the pairs of numbers by which any usual writing would give them away. */
import { writeCoordinates } from '../../coordinates/write-coordinates.ts'
import type { LngLat } from '../../query/core/filter.ts'
import type { Withheld } from '../withheld.ts'

/** How numbers stand for a position. */
interface Writing {
  readonly name: string
  /** Numbers of a position, northing first; null where the writing does not reach. Signs are left out: many writings say them in letters. */
  readonly of: (lngLat: LngLat) => readonly [north: number, east: number] | null
  /** One degree of latitude in this writing: 1 for degrees. */
  readonly perDegree: number
}

const DEGREES: Writing = { name: 'degrees', of: ([lng, lat]) => [Math.abs(lat), Math.abs(lng)], perDegree: 1 }
const EARTH_RADIUS = 6_378_137

const scaled = (factor: number): Writing => ({
  name: `degrees × ${factor}`,
  of: ([lng, lat]) => [Math.abs(lat * factor), Math.abs(lng * factor)],
  perDegree: factor,
})

const MERCATOR: Writing = {
  name: 'Web Mercator metres',
  of: ([lng, lat]) => [
    Math.abs(Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * EARTH_RADIUS),
    Math.abs(((lng * Math.PI) / 180) * EARTH_RADIUS),
  ],
  perDegree: 111_320,
}

const UTM: Writing = {
  name: 'UTM metres',
  of: (lngLat) => {
    const [, , east, north] = writeCoordinates(lngLat, 'utm', 1)?.split(' ') ?? []
    return east === undefined || north === undefined ? null : [Number(north), Number(east)]
  },
  perDegree: 111_320,
}

const WRITINGS = [
  DEGREES,
  scaled(1e4),
  scaled(1e5),
  scaled(1e6),
  scaled(1e7),
  scaled(Math.PI / 180),
  MERCATOR,
  UTM,
]

/** A hit this near is the place itself, whatever the last digits say. */
const NEAR_DEGREES = 60 / 111_320

export interface Target {
  readonly id: string
  readonly point: LngLat
  readonly axis: 'north' | 'east'
  readonly value: number
}

export interface WritingTargets {
  readonly name: string
  /** Sorted by value. */
  readonly targets: readonly Target[]
  /** How far from a target a number still gives it away. */
  readonly near: number
  /** Numbers whose last digit is worth more say no more than what is published. */
  readonly coarsest: number
}

/** All targets by writing. Settlements are given away by hundredths of a degree already, sites by thousandths. */
export function positionTargets(items: Withheld['items']): readonly WritingTargets[] {
  return [
    ...targetsOf(
      items.filter(({ isSettlement }) => !isSettlement),
      0.0011,
    ),
    ...targetsOf(
      items.filter(({ isSettlement }) => isSettlement),
      0.011,
    ),
  ].filter(({ targets }) => targets.length > 0)
}

function targetsOf(items: Withheld['items'], coarsestDegrees: number): readonly WritingTargets[] {
  return WRITINGS.map(({ name, of, perDegree }) => ({
    name,
    near: NEAR_DEGREES * perDegree,
    coarsest: coarsestDegrees * perDegree,
    targets: items
      .flatMap(({ id, points }) =>
        points.flatMap((point) => {
          const [north, east] = of(point) ?? []
          if (north === undefined || east === undefined) return []
          return [
            { id, point, axis: 'north', value: north } as const,
            { id, point, axis: 'east', value: east } as const,
          ]
        }),
      )
      .sort((a, b) => a.value - b.value),
  }))
}
