/**
 * The page as one element, in light DOM: it lays out the panels and turns their
 * events into changes of the session. Panels and map never talk to each other.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { FilterSpec } from '../query/core/filter.ts'
import { EMPTY_FILTER } from '../query/core/filter.ts'
import type { DownloadDetail } from '../ui/events.ts'
import type { ExportDetail } from '../ui/export-forms.ts'
import { tallyTemplate } from '../ui/tally.ts'
import { attach, detach } from './documents.ts'
import { droppedFiles } from './dropped-files.ts'
import { openExport, startExport, stopExport } from './export-overlay.ts'
import { focusKeeper } from './focus-keeper.ts'
import { copyText, saveFile } from './hand-out.ts'
import { type HeaderActions, headerView } from './header-view.ts'
import { loadFiles } from './load.ts'
import { messagesView } from './messages-view.ts'
import { act } from './navigate.ts'
import { overlayView } from './overlay-view.ts'
import { FIRST_STATE, type Overlay, type PageState } from './page-state.ts'
import { pageTitle } from './page-title.ts'
import { isEmptyFilter, patch } from './services.ts'
import type { Selection } from './session.ts'
import { SheetHeight } from './sheet-height.ts'
import { sideView } from './side-view.ts'
import { StageLifetime, stageView } from './stage-view.ts'
import { timelineStrip } from './timeline-view.ts'
import { createServices, start } from './wire.ts'
import './panels.ts'

export class CairnApp extends LitElement {
  static override properties = { state: { state: true } }
  declare state: PageState
  private readonly services = createServices()
  private readonly stage = new StageLifetime(this.services)
  private readonly sheet = new SheetHeight(this)

  constructor() {
    super()
    this.state = FIRST_STATE
    this.services.store.subscribe((state) => this.follow(state))
    this.addController(focusKeeper(this))
  }

  /** Light DOM: `<output id="tally">` is found by any script on the page. */
  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.listenToPanels()
    this.listenToKeys()
    this.listenToDrops()
    void start(this.services)
  }

  private follow(state: PageState): void {
    if (state.session.selection !== this.state.session.selection || state.picked !== this.state.picked) {
      this.sheet.raiseFor(state)
    }
    this.state = state
    document.title = pageTitle(state)
  }

  private listenToPanels(): void {
    const on = <Detail>(name: string, act: (detail: Detail) => void): void =>
      this.addEventListener(name, (event) => act((event as CustomEvent<Detail>).detail))
    on<FilterSpec>('filter-change', (filter) => this.setFilter(filter))
    // Further steps of one gesture stand in place of its first: back leads to what was before it.
    on<FilterSpec>('filter-drag', (filter) => act(this.services, { type: 'filter', filter }, 'replace'))
    // Text fields have a native `select` event of their own, which carries no detail.
    on<Partial<Selection> | undefined>('select', (ids) =>
      ids && typeof ids === 'object' ? this.select(ids) : undefined,
    )
    on<{ sourceId: string; file: File }>(
      'attach',
      ({ sourceId, file }) => void attach(this.services, sourceId, file),
    )
    on<{ sourceId: string }>('detach', ({ sourceId }) => void detach(this.services, sourceId))
    on<DownloadDetail>('download', (file) => saveFile(file))
    on<{ text: string }>('copy-text', ({ text }) => void copyText(text))
    on<ExportDetail>('export', (wish) => void startExport(this.services, wish))
    on<undefined>('export-cancel', () => void stopExport(this.services))
    on<undefined>('open-tray', () => this.patch({ overlay: 'tray' }))
    on<{ overlay: Overlay }>('open-overlay', ({ overlay }) => this.patch({ overlay }))
  }

  private patch(fields: Partial<PageState>): void {
    patch(this.services.store, fields)
  }

  /** Typing a search is one step of the history, not one a letter. */
  private setFilter(filter: FilterSpec): void {
    const before = this.state.session.filter
    const isTyping = before.q !== '' && filter.q !== '' && before.q !== filter.q
    act(this.services, { type: 'filter', filter }, isTyping ? 'replace' : 'push')
  }

  private select(ids: Partial<Selection>): void {
    if (this.state.overlay !== 'none') this.patch({ overlay: 'none' })
    act(this.services, { type: 'select', selection: ids })
  }

  /** Escape steps back (document, claim list, list); `x` clears the whole filter. */
  private listenToKeys(): void {
    addEventListener('keydown', (event) => {
      const target = event.composedPath()[0]
      const isTyping = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'x' && !isEmptyFilter(this.state.session.filter)) this.setFilter(EMPTY_FILTER)
      if (event.key === 'Escape' && this.state.overlay === 'none') this.stepBack()
    })
  }

  private stepBack(): void {
    const { site, source } = this.state.session.selection
    if (source !== null) this.select({ source: null })
    else if (site !== null) this.select({ site: null, claim: null })
    else if (this.state.picked.length > 0) this.patch({ picked: [] })
  }

  private listenToDrops(): void {
    addEventListener('dragover', (event) => {
      event.preventDefault()
      if (!this.state.dragging) this.patch({ dragging: true })
    })
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.patch({ dragging: false })
    })
    addEventListener('drop', (event) => {
      // A panel that took the file has said so already.
      const isTaken = event.defaultPrevented
      event.preventDefault()
      this.patch({ dragging: false })
      if (!isTaken && event.dataTransfer) void this.openDrop(event.dataTransfer)
    })
  }

  private async openDrop(transfer: DataTransfer): Promise<void> {
    await loadFiles(this.services, await droppedFiles(transfer))
  }

  private readonly headerActions: HeaderActions = {
    view: (view) => act(this.services, { type: 'view', view }),
    overlay: (overlay) => this.patch(overlay === 'export' ? openExport(this.state) : { overlay }),
    open: (files) => void loadFiles(this.services, files),
  }

  private filtersColumn(): TemplateResult {
    const { parsed, result, session } = this.state
    const pkg = parsed?.package
    if (!pkg) return html`<aside class="filters"></aside>`
    return html`<aside class="filters">
      <cairn-filters .pkg=${pkg} .filter=${session.filter} .result=${result} .lang=${session.lang}></cairn-filters>
    </aside>`
  }

  private tallyStrip(): TemplateResult {
    const { parsed, result } = this.state
    const rejectedClaims = parsed?.rejected.filter((record) => record.kind === 'claim').length ?? 0
    return html`<div class="tally-strip">${result ? tallyTemplate(result.tally, rejectedClaims) : nothing}</div>`
  }

  private sideColumn(): TemplateResult {
    const pkg = this.state.parsed?.package
    const actions = {
      select: (ids: Partial<Selection>) => this.select(ids),
      pick: (picked: readonly string[]) => this.patch({ picked }),
    }
    return html`<section class="side ${this.sheet.height}" tabindex="-1" aria-label=${this.sheet.label}>
      ${this.sheet.handle()}
      <div class="side-body">${pkg ? sideView(this.state, pkg, actions) : nothing}</div>
    </section>`
  }

  protected override render(): TemplateResult {
    const { state } = this
    const dismiss = (message: string): void =>
      this.patch({ messages: state.messages.filter((other) => other !== message) })
    const hasSide =
      state.session.view === 'map' ||
      state.session.view === 'timeline' ||
      state.session.selection.site ||
      state.session.selection.source
    return html`<div class="page ${hasSide ? '' : 'no-side'} ${state.session.selection.source ? 'reading' : ''}">
      ${headerView(state, this.headerActions)} ${this.filtersColumn()} ${this.tallyStrip()}
      ${stageView(state, this.headerActions)} ${timelineStrip(state)} ${this.sideColumn()}
      ${messagesView(state, dismiss)}
      ${overlayView(state, (overlay) => this.patch({ overlay }))}
    </div>`
  }

  protected override updated(): void {
    const dialog = this.querySelector('dialog')
    if (dialog && !dialog.open) dialog.showModal()
    this.stage.attach(this.querySelector<HTMLElement>('.map'))
  }
}

customElements.define('cairn-app', CairnApp)
