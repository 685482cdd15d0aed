/** The code of what lies over the page (overlay-room.ts): loaded with its first use, or at the first quiet moment. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { LATE_EVENTS } from './late-events.ts'
import { onceShown } from './once-shown.ts'
import type { Services } from './services.ts'

type Code = typeof import('./overlay-room.ts')
type Deeds = typeof import('./panel-deeds.ts')

/** One for the page. */
export class LateRoom {
  /** null until it is there. */
  code: Code | null = null
  /** Whether it could not be loaded; asking again tries again. */
  isMissing = false
  private loading: Promise<void> | null = null
  private readonly page: HTMLElement & { requestUpdate(): void }
  private readonly services: Services

  constructor(page: HTMLElement & { requestUpdate(): void }, services: Services) {
    this.page = page
    this.services = services
    for (const name of LATE_EVENTS) page.addEventListener(name, (event) => void this.answer(event))
    onceShown(services, () => this.fetchAhead())
  }

  /** So that nobody waits at the first use, and the browser has compiled it before the network goes. */
  private fetchAhead(): void {
    void this.load()
    void import('./further-panels.ts')
  }

  /** Loads it unless it is there or under way. Never rejects; the page is drawn again either way. */
  load(): Promise<void> {
    this.loading ??= this.fetch()
    return this.loading
  }

  private async fetch(): Promise<void> {
    // Where a part is gone the import answers nothing, and the page offers to be opened anew (wire.ts).
    const [code, deeds]: [Code?, Deeds?] = await Promise.all([
      import('./overlay-room.ts'),
      import('./panel-deeds.ts'),
    ]).catch(() => [])
    this.isMissing = !code || !deeds
    if (!code || !deeds) this.loading = null
    else {
      deeds.listenToDeeds(this.page, this.services)
      this.code = code
    }
    this.page.requestUpdate()
  }

  /** What is asked before anybody can answer is asked again once somebody can. */
  private async answer(event: Event): Promise<void> {
    if (this.code) return
    const { type, detail } = event as CustomEvent<unknown>
    await this.load()
    if (this.code) this.page.dispatchEvent(new CustomEvent(type, { detail }))
  }
}

/** Stands in the dialog until the code is there, and says so where it cannot be had. */
export function roomLine(room: LateRoom): TemplateResult {
  if (!room.isMissing) void room.load()
  return room.isMissing
    ? html`<p class="notice" role="alert">${t('page.panelMissing')}</p>
        <button class="button" @click=${() => void room.load()}>${t('page.tryAgain')}</button>`
    : html`<p role="status">${t('page.loading')}</p>`
}
