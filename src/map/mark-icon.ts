/** Names of the images that the style asks for; style-images.ts paints them when they are first needed. */
import type { GlyphLine } from '../design/glyphs.ts'
import type { MarkShape } from '../picture/mark-shape.ts'

export type IconRequest =
  | {
      readonly kind: 'mark'
      readonly shape: MarkShape
      readonly line: GlyphLine
      readonly contested: boolean
    }
  | { readonly kind: 'rim'; readonly shape: MarkShape }
  | { readonly kind: 'cluster'; readonly digits: 1 | 2 | 3 }
  | { readonly kind: 'hatch' }

export const markIcon = (shape: MarkShape, line: GlyphLine, contested: boolean): string =>
  `mark/${shape}/${line}/${contested ? 'contested' : 'plain'}`

/** The small sign strung along the rim of a large area. */
export const rimIcon = (shape: MarkShape): string => `rim/${shape}`

export const clusterIcon = (digits: 1 | 2 | 3): string => `cluster/${digits}`

export const HATCH_ICON = 'hatch'

/** Reads an image name back; null for a name that is not ours. */
export function readIcon(id: string): IconRequest | null {
  const [kind, first = '', line = '', state] = id.split('/')
  if (kind === 'hatch') return { kind }
  if (kind === 'cluster') return { kind, digits: first === '1' ? 1 : first === '2' ? 2 : 3 }
  if (kind === 'rim') return { kind, shape: first as MarkShape }
  if (kind !== 'mark') return null
  return { kind, shape: first as MarkShape, line: line as GlyphLine, contested: state === 'contested' }
}
