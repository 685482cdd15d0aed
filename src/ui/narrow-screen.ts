/** Tells a panel when the screen is too narrow for a wide table; a phone, or any screen at a large zoom. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

const NARROW = '(max-width: 720px)'
/** … or too low for panes that scroll by themselves, where the page scrolls instead (app.css); or paper, which does not scroll. */
export const NO_ROOM_FOR_GRID = `print, ${NARROW}, (max-height: 480px) and (max-width: 1080px)`

/** Draws its panel again when the answer changes. */
export class NarrowScreen implements ReactiveController {
  private readonly host: ReactiveControllerHost
  private readonly query: MediaQueryList
  private readonly onChange = (): void => this.host.requestUpdate()

  constructor(host: ReactiveControllerHost, media: string = NARROW) {
    this.host = host
    this.query = matchMedia(media)
    host.addController(this)
  }

  /** Whether a list is better than a table now. */
  get isNarrow(): boolean {
    return this.query.matches
  }

  hostConnected(): void {
    this.query.addEventListener('change', this.onChange)
  }

  hostDisconnected(): void {
    this.query.removeEventListener('change', this.onChange)
  }
}
