/** The keys of the page, whose code comes with the first key that is pressed, or at the first quiet moment. */
import type { KeyedPage } from './keys.ts'
import { onceShown } from './once-shown.ts'

/** Binds the keys for as long as the page lives. A key that is pressed too early is pressed again once it is understood. */
export function listenToKeysLate(page: KeyedPage): void {
  let isBound = false
  const bind = async (): Promise<void> => {
    // Where it cannot be had everything is still reached by buttons, and the next key tries again.
    const code: typeof import('./keys.ts') | undefined = await import('./keys.ts').catch(() => undefined)
    if (!code || isBound) return
    isBound = true
    removeEventListener('keydown', early)
    code.listenToKeys(page)
  }
  const early = async (event: KeyboardEvent): Promise<void> => {
    // What a menu or a field has taken already must not reach it twice.
    if (event.defaultPrevented) return bind()
    const [target] = event.composedPath()
    const again = pressedAgain(event)
    await bind()
    if (isBound) target?.dispatchEvent(again)
  }
  addEventListener('keydown', early)
  onceShown(page.services, () => void bind())
}

function pressedAgain(event: KeyboardEvent): KeyboardEvent {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event
  const modifierAltGraph = event.getModifierState('AltGraph')
  const options = { key, code, ctrlKey, metaKey, altKey, shiftKey, modifierAltGraph }
  return new KeyboardEvent('keydown', { ...options, bubbles: true, composed: true, cancelable: true })
}
