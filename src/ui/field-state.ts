/** What the field view knows. Nothing of it is in the address, in an export or in the session; targets are sealed in the vault, if there is one. */
import type { LngLat } from '../coordinates/coordinate-form.ts'
import type { Declination } from '../coordinates/declination.ts'
import type { Fix, PositionFault } from './field-fix.ts'

/** Where to: a feature of the package, or a position that was typed or set on the map. */
export type FieldTarget =
  | { readonly kind: 'feature'; readonly featureId: string }
  | {
      readonly kind: 'typed'
      readonly lngLat: LngLat
      /** What its last digit is worth on the ground. */
      readonly digitMeters: number
      /** As the reader called it; null without a name. */
      readonly label: string | null
    }

/** A target that was chosen before, with the name that it had then; typed coordinates may have none. */
export interface KeptTarget {
  readonly target: FieldTarget
  readonly label: string | null
}

/** Which way the device points or moves, degrees from true north. */
export interface Heading {
  readonly degrees: number
  /** What was added to the needle; null for a heading from movement, which is true by itself. */
  readonly declination: Declination | null
}

/** `ask`: the browser wants a tap first. `waiting`: asked for, and silent so far. */
export type CompassState = 'absent' | 'ask' | 'refused' | 'waiting' | 'on'

/** Whether the screen stays on: not offered here, or as the reader chose, or refused by the device. */
export type AwakeState = 'absent' | 'off' | 'on' | 'refused'

export interface FieldState {
  readonly target: FieldTarget | null
  /** What the open vault keeps, newest first; empty without one. */
  readonly kept: readonly KeptTarget[]
  /** The last answer of the receiver; null before the first and after the view is closed. */
  readonly fix: Fix | null
  readonly fault: PositionFault | null
  readonly heading: Heading | null
  readonly compass: CompassState
  readonly awake: AwakeState
  /** Whether position and way are shown on the map, with the panel put away. */
  readonly isOnMap: boolean
}

export const NO_FIELD: FieldState = {
  target: null,
  kept: [],
  fix: null,
  fault: null,
  heading: null,
  compass: 'absent',
  awake: 'absent',
  isOnMap: false,
}
