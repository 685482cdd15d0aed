/** Tells the page around how high this one is, whenever that changes. */
import type { FrameParameters } from './frame-parameters.ts'
import { heightMessages } from './messages.ts'

/**
 * Begins telling, and answers a function that tells once more. A frame that is hidden has no height: nothing is told
 * until it is seen, since a height of zero would never be undone.
 */
export function tellHeights(parameters: FrameParameters): () => void {
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    if (height === 0 || innerWidth === 0) return
    for (const message of heightMessages(height, parameters)) parent.postMessage(message, '*')
  }
  if (parent === window) return () => undefined
  new ResizeObserver(tell).observe(document.body)
  return tell
}
