/** On a phone the side column is a sheet over the map with three heights. */
import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { PageState } from './page-state.ts'

const HEIGHTS = ['low', 'half', 'full'] as const
export type Height = (typeof HEIGHTS)[number]

/** A drag shorter than this is a tap, CSS pixels. */
const TAP_PIXELS = 8

export class SheetHeight implements ReactiveController {
  private readonly host: ReactiveControllerHost
  private dragFrom: number | null = null
  height: Height = 'half'

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostConnected(): void {}

  get label(): string {
    return t('page.details')
  }

  /** What was just selected must be readable; what was read to the end gives the map its half back. */
  raiseFor(state: PageState): void {
    const { site, source } = state.session.selection
    if (source !== null) this.set('full')
    else if (site !== null || state.picked.length > 0 || this.height === 'full') this.set('half')
  }

  /** The bars of the timeline need the room that a map can spare: to be called when the state changes. */
  fitView({ session: { view, selection } }: PageState, { session: before }: PageState): void {
    if (view === before.view || ![view, before.view].includes('timeline')) return
    this.set(view === 'timeline' && selection.site === null && selection.source === null ? 'low' : 'half')
  }

  /** What lies under the sheet is needed. */
  lower(): void {
    this.set('low')
  }

  private set(height: Height): void {
    this.height = height
    this.host.requestUpdate()
  }

  private step(by: -1 | 1): void {
    const next = HEIGHTS[HEIGHTS.indexOf(this.height) + by]
    if (next) this.set(next)
  }

  private readonly press = (event: PointerEvent): void => {
    this.dragFrom = event.clientY
    ;(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)
  }

  private readonly release = (event: PointerEvent): void => {
    const moved = this.dragFrom === null ? 0 : event.clientY - this.dragFrom
    this.dragFrom = null
    if (Math.abs(moved) >= TAP_PIXELS) this.step(moved < 0 ? 1 : -1)
  }

  /** Two buttons for keyboard and tap; the bar between them can be dragged. */
  handle(): TemplateResult {
    return html`<div class="sheet-handle" role="group" aria-label=${t('page.sheetHeight')}>
      <button class="icon" aria-label=${t('page.sheetLower')} ?disabled=${this.height === 'low'} @click=${() => this.step(-1)}>⌄</button>
      <div class="grip" @pointerdown=${this.press} @pointerup=${this.release}><span></span></div>
      <button class="icon" aria-label=${t('page.sheetHigher')} ?disabled=${this.height === 'full'} @click=${() => this.step(1)}>⌃</button>
    </div>`
  }
}
