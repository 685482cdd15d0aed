/** How the panel "Maps on this device" speaks to the page. */

export type AreaExtent = 'view' | 'filter' | 'all'

/** What the reader wants done, in the event `area-deed`. */
export type AreaDeed =
  /** Asks the archive for its directories, to learn the size. */
  | {
      readonly kind: 'plan'
      readonly from: string | File
      readonly extent: AreaExtent
      readonly maxZoom: number
      readonly name: string
    }
  /** The same for the area that the page "Ready for offline" proposes, as fine as its bound allows. */
  | { readonly kind: 'propose'; readonly from: string | File }
  /** Fetches what was planned. */
  | { readonly kind: 'download' }
  | { readonly kind: 'discard' }
  | { readonly kind: 'pause' }
  /** `file`: the archive once more, where the area is cut from a file. */
  | { readonly kind: 'resume'; readonly id: string; readonly file: File | null }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'delete'; readonly id: string }
  /** Areas whose key is gone with their vault. */
  | { readonly kind: 'clear-sealed' }

/** An area as the panel shows it. */
export interface AreaLine {
  readonly id: string
  readonly name: string
  readonly state: 'planning' | 'downloading' | 'verifying' | 'ready'
  readonly bytes: number
  /** Bytes that are on the device. */
  readonly held: number
  /** Calendar day, EDTF: since when it is ready, or since when it is unfinished. */
  readonly day: string
  /** Whether it has been unfinished for so long that deleting it is suggested. */
  readonly isStale: boolean
  /** Where it comes from: a host, or the name of a file. */
  readonly origin: string
  readonly isFromFile: boolean
  readonly maxZoom: number
  readonly credit: string
}

/** What runs now. */
export interface AreaRun {
  readonly id: string
  readonly stage: 'downloading' | 'verifying'
  /** 0 to 1. */
  readonly share: number
  /** Whether the screen stays on meanwhile; null while the device was not asked. */
  readonly screen: 'on' | 'refused' | 'absent' | null
}

/** The answer of the archive, before a tile is fetched. */
export interface PlannedArea {
  readonly name: string
  readonly bytes: number
  readonly tiles: number
  readonly maxZoom: number
}

export interface AreaSaid {
  readonly kind: 'done' | 'failed'
  readonly text: string
}
