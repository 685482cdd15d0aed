/** How the panel "Ready for offline" speaks to the page. */
import type { AreaOffers } from '../domain/area-offers.ts'

/** What the reader wants done, in the event `ready-deed`. */
export type ReadyDeed = 'persist' | 'check' | 'prepare'

/** A map around what is chosen or shown. */
export interface AreaProposal {
  readonly name: string
  /** West, south, east, north in degrees, with a margin. */
  readonly box: readonly [number, number, number, number]
  /** Its size, in words. */
  readonly words: string
  /** Places in it. */
  readonly places: number
  /** Places left out since they are known as a district or coarser only. */
  readonly leftOut: number
  /** Archive that the last area was cut from; empty when there is none. */
  readonly address: string
  /** Whether an area that is ready holds all of it. */
  readonly isCovered: boolean
}

/** Maps that this site offers; `unknown` when it could not be asked: nothing is known then, not that there are none. */
export interface OfferedMaps extends AreaOffers {
  readonly kind: 'listed' | 'unknown'
}

export interface HeldThing {
  readonly name: string
  readonly bytes: number
  /** What else is to be said: a version and a day; may be empty. */
  readonly detail: string
}

/** What is on the device. */
export interface Holdings {
  readonly packages: readonly HeldThing[]
  readonly documents: readonly HeldThing[]
  readonly areas: readonly HeldThing[]
  /** Bytes that the browser counts for this site; null when it does not say. */
  readonly used: number | null
  /** What the browser answered to the wish to keep everything; null when it was not asked or cannot be. */
  readonly persisted: boolean | null
}

export interface ReadyLine {
  /** null: useful, but nothing fails without it. */
  readonly isDone: boolean | null
  readonly text: string
}

export interface ReadyReport {
  readonly isGood: boolean
  readonly lines: readonly string[]
}
