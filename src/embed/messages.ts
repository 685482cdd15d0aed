/**
 * What a frame and the page around it say to each other. Heights go out in three forms, since publishing systems know
 * different ones; a view comes in, and is answered.
 */
import type { FrameParameters } from './frame-parameters.ts'

/** pym.js joins its words with this: `pym`, id of the frame, kind, value (github.com/nprapps/pym.js). */
const PYM = 'xPYMx'

/** The height in CSS pixels in every form that is understood here: our own, AMP's, and pym's where the address asks for it. */
export function heightMessages(height: number, { id, childId }: Pick<FrameParameters, 'id' | 'childId'>) {
  const pym = childId === null ? [] : [['pym', childId, 'height', String(height)].join(PYM)]
  return [
    { cairn: 'height', id, height } as const,
    { sentinel: 'amp', type: 'embed-size', height } as const,
    ...pym,
  ]
}

/** `tell-height`: pym's page has another width; `view`: show this, given as query and hash of the application's page. */
export type Wish = { readonly kind: 'tell-height' } | { readonly kind: 'view'; readonly search: string }

/** Query and hash and nothing else, as in a saved view. */
const SEARCH = /^(\?[^#\s]*)?(#\S*)?$/

/** What the page around wants; null for everything that is not meant for this frame. */
export function readWish(message: unknown, { childId }: Pick<FrameParameters, 'childId'>): Wish | null {
  if (typeof message === 'string') {
    const [name, id, kind] = message.split(PYM)
    return name === 'pym' && childId !== null && id === childId && kind === 'width'
      ? { kind: 'tell-height' }
      : null
  }
  if (typeof message !== 'object' || message === null) return null
  const { cairn, search } = message as { cairn?: unknown; search?: unknown }
  const isView = cairn === 'view' && typeof search === 'string' && SEARCH.test(search)
  return isView ? { kind: 'view', search } : null
}

/** Whether a message comes from the page that the frame stands in, and from where that page says it is. */
export const isFromAround = (
  { source, origin }: Pick<MessageEvent, 'source' | 'origin'>,
  around: Window,
  { parentOrigin }: Pick<FrameParameters, 'parentOrigin'>,
): boolean => source === around && (parentOrigin === null || origin === parentOrigin)
