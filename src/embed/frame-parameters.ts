/** What the address of a frame says beside the view: who stands around it, and when the live map opens. */

/** When the live map opens: with a click or key, as soon as it is seen, or never. */
export type Interaction = 'click' | 'auto' | 'none'

export interface FrameParameters {
  /** Name that the page around has given the frame, for our own messages; null without. */
  readonly id: string | null
  /** The same for pym.js. */
  readonly childId: string | null
  /** Origin of the page around, as pym.js tells it; null where it is not told. */
  readonly parentOrigin: string | null
  readonly interaction: Interaction
  /** The view alone, as the query of the application's page; empty for none. */
  readonly view: string
}

const OURS = ['id', 'interaction', 'childId', 'initialWidth', 'parentUrl', 'parentTitle']

/** Reads the query of a frame's address. */
export function readFrameParameters(search: string): FrameParameters {
  const parameters = new URLSearchParams(search)
  const [id = null, interaction = null, childId = null, , parentUrl = null] = OURS.map((name) =>
    parameters.get(name),
  )
  for (const name of OURS) parameters.delete(name)
  const view = parameters.toString()
  return {
    id,
    childId,
    parentOrigin: parentUrl === null ? null : originOf(parentUrl),
    interaction: readInteraction(interaction),
    view: view === '' ? '' : `?${view}`,
  }
}

/** What is not understood is `click`: nothing starts by itself. */
export const readInteraction = (text: string | null): Interaction =>
  text === 'auto' || text === 'none' ? text : 'click'

function originOf(url: string): string | null {
  const parsed = URL.parse(url)
  return parsed && parsed.origin !== 'null' ? parsed.origin : null
}

/** What a facade says of itself in its `data-*`. */
export interface Shown {
  readonly id: string
  readonly pin: string
}

/**
 * Whether names and values ask for just what a facade of everything shows: no part of it, nothing selected, in this
 * version. A pin with another hash, or with another version, asks for something else.
 */
export function asksNothing(asked: Iterable<readonly [name: string, value: string]>, shown: Shown): boolean {
  return Array.from(asked).every(
    ([name, value]) =>
      value === '' ||
      (name === 'data' && value === shown.id) ||
      (name === 'version' && isSameVersion(value, shown.pin)) ||
      (name === 'lang' && value === 'en') ||
      (name === 'view' && value === 'map'),
  )
}

function isSameVersion(asked: string, shown: string): boolean {
  const [version, hash = ''] = asked.split('~')
  const [shownVersion, shownHash = ''] = shown.split('~')
  // As many digits as both give.
  const digits = Math.min(hash.length, shownHash.length)
  return version === shownVersion && hash.slice(0, digits) === shownHash.slice(0, digits)
}
