/** What can be copied to show a view elsewhere, and what may be chosen about it. */

/** The two links; `pinned` is null when the version cannot stand in a link. */
export interface ShareLinks {
  readonly latest: string
  readonly pinned: string | null
  /** Whether the package is on this device alone. */
  readonly isLocal: boolean
  /** Who can open the address: everybody, over http too, or only this machine and its network. */
  readonly reach: 'https' | 'http' | 'machine'
}

/** Which version of the package is meant. */
export type Which = 'latest' | 'pinned'

/** A link, a frame, or an element of the article's own page. */
export const SHARE_FORMS = ['link', 'frame', 'element'] as const
export type ShareForm = (typeof SHARE_FORMS)[number]

/** When the map comes in place of the picture: on a click, when it is in sight, never. */
export const INTERACTIONS = ['click', 'auto', 'none'] as const

/** What is chosen about an embedded view. */
export interface EmbedWishes {
  readonly heightPx: number
  readonly interaction: (typeof INTERACTIONS)[number]
  /** Whether the frame is shut off by `sandbox`. */
  readonly isSandboxed: boolean
}

/** High enough for drawing and legend at every width at which they stand above the claims. */
export const FIRST_WISHES: EmbedWishes = { heightPx: 800, interaction: 'click', isSandboxed: false }

/** Heights that leave room for the list and fit an article, in CSS pixels. */
export const HEIGHTS_PX = { least: 240, most: 2000 } as const

/** The codes for one view and one set of wishes. */
export interface EmbedCodes {
  readonly frame: string
  /** null when the site does not offer the element, or cannot be asked. */
  readonly element: string | null
  /** Address of the embed page, as in the frame. */
  readonly address: string
  /** Whether the embed page shows the view only where scripts run: without them it shows the whole package. */
  readonly needsScripts: boolean
  /** The view's own page and a frame of it; null when the site has none. */
  readonly page: { readonly address: string; readonly frame: string } | null
}

/** Writes the codes; null when no address leads to the package. */
export type WriteEmbed = (which: Which, wishes: EmbedWishes) => Promise<EmbedCodes | null>
