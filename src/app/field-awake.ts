/** Keeps the screen on while the reader wants it or a map is fetched, where the browser can. */

export const canKeepAwake = (): boolean => 'wakeLock' in navigator

/** Holds the screen on until `release`; the browser lets go whenever the page is hidden, and it is asked again afterwards. */
export class ScreenAwake {
  private lock: WakeLockSentinel | null = null
  private isWanted = false

  /** Answers whether the device does it: it may refuse, for example to save power. */
  async keep(): Promise<boolean> {
    this.isWanted = true
    if (this.lock !== null && !this.lock.released) return true
    try {
      this.lock = await navigator.wakeLock.request('screen')
      // Put away while the device thought about it.
      if (!this.isWanted) this.release()
      return true
    } catch {
      this.isWanted = false
      return false
    }
  }

  /** Asks again after the page was hidden. */
  async renew(): Promise<void> {
    if (this.isWanted && (this.lock === null || this.lock.released)) await this.keep()
  }

  release(): void {
    this.isWanted = false
    void this.lock?.release()
    this.lock = null
  }
}

/** Whether the screen stays on: the device does it, refuses it, or cannot. */
export type ScreenState = 'on' | 'refused' | 'absent'

/** Keeps the screen on until the answered function is called; asks again whenever the page is seen again. */
export function keepScreenOn(tell: (state: ScreenState) => void): () => void {
  if (!canKeepAwake()) {
    tell('absent')
    return () => undefined
  }
  const awake = new ScreenAwake()
  const ending = new AbortController()
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return
    const isKept = await awake.keep()
    if (!ending.signal.aborted) tell(isKept ? 'on' : 'refused')
  }
  document.addEventListener('visibilitychange', () => void ask(), { signal: ending.signal })
  void ask()
  return () => {
    ending.abort()
    awake.release()
  }
}
