/** What watches over an open vault: locks it when it is not used or not seen, and blanks the page while it is hidden. */
import type { VaultSettings } from '../ui/vault-events.ts'
import './vault.css'

export interface Guarded {
  settings(): VaultSettings
  /** Locks; may be called when it is locked already. */
  lock(): void
  /** Whether the vault locks at all; an unprotected one is only blanked. */
  readonly locks: boolean
}

/** By both clocks: the one of the wall may be set back, the one of the page may stand still while the device sleeps. */
interface Moment {
  readonly wall: number
  readonly page: number
}

const moment = (): Moment => ({ wall: Date.now(), page: performance.now() })

/** By whichever clock says that more has passed: locking early costs a passphrase, locking late may cost everything. */
const millisecondsSince = ({ wall, page }: Moment): number =>
  Math.max(Date.now() - wall, performance.now() - page)

const MINUTE_MS = 60_000
const LOOK_MS = 5_000
const USES = ['pointerdown', 'keydown', 'wheel', 'input'] as const

/** Begins to watch; answers the function that ends it. */
export function guardVault(guarded: Guarded): () => void {
  const ending = new AbortController()
  const { signal } = ending
  let usedAt = moment()
  let hiddenAt: Moment | null = document.hidden ? usedAt : null
  const look = (): void => {
    const { idleMinutes, hiddenMinutes } = guarded.settings()
    const isIdle = millisecondsSince(usedAt) >= idleMinutes * MINUTE_MS
    const isUnseen = hiddenAt !== null && millisecondsSince(hiddenAt) >= hiddenMinutes * MINUTE_MS
    if (guarded.locks && (isIdle || isUnseen)) guarded.lock()
  }
  // A sleeping device counts no intervals: whoever wakes it is looked at first, and only then counts as use.
  const use = (): void => {
    look()
    usedAt = moment()
  }
  const hide = (): void => {
    look()
    hiddenAt = document.hidden ? moment() : null
    look()
    blank(document.hidden)
  }
  for (const name of USES) addEventListener(name, use, { capture: true, passive: true, signal })
  document.addEventListener('visibilitychange', hide, { signal })
  // A page that goes into the browser's back-forward cache keeps its memory.
  addEventListener('pagehide', () => guarded.locks && guarded.lock(), { signal })
  const timer = setInterval(look, LOOK_MS)
  blank(document.hidden)
  signal.addEventListener('abort', () => clearInterval(timer))
  return () => {
    ending.abort()
    blank(false)
  }
}

/** The picture that task switchers take shows an empty page. */
const blank = (isHidden: boolean): void =>
  void document.documentElement.classList.toggle('vault-blank', isHidden)
