/** Moves something step by step in time; with reduced motion each step waits for a click. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

const STEP_MILLISECONDS = 800

const calm = matchMedia('(prefers-reduced-motion: reduce)')

/** What is played. */
export interface Playable {
  /** A new run begins. */
  begin(): void
  /** One step on; false when the end is reached. */
  step(): boolean
}

export class Player implements ReactiveController {
  private readonly host: ReactiveControllerHost
  private readonly playable: Playable
  private timer: ReturnType<typeof setInterval> | undefined
  private readonly follow = (): void => {
    this.stop()
    this.host.requestUpdate()
  }

  constructor(host: ReactiveControllerHost, playable: Playable) {
    this.host = host
    this.playable = playable
    host.addController(this)
  }

  hostConnected(): void {
    calm.addEventListener('change', this.follow)
  }

  hostDisconnected(): void {
    calm.removeEventListener('change', this.follow)
    this.stop()
  }

  /** Whether nothing moves on its own here. */
  get isStepwise(): boolean {
    return calm.matches
  }

  get isPlaying(): boolean {
    return this.timer !== undefined
  }

  /** The button: play or pause, or one step. */
  press(): void {
    if (this.isPlaying) this.stop()
    else this.start()
  }

  private start(): void {
    this.playable.begin()
    const goesOn = this.playable.step()
    if (!goesOn || this.isStepwise) return
    this.timer = setInterval(() => this.tick(), STEP_MILLISECONDS)
    this.host.requestUpdate()
  }

  stop(): void {
    if (!this.isPlaying) return
    clearInterval(this.timer)
    this.timer = undefined
    this.host.requestUpdate()
  }

  private tick(): void {
    if (!this.playable.step()) this.stop()
  }
}
