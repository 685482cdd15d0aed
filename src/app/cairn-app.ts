/**
 * The page as one element, in light DOM: it lays out the panels and turns their
 * events into changes of the session. Panels and map never talk to each other.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { FilterSpec } from '../query/core/filter.ts'
import type { DownloadDetail } from '../ui/events.ts'
import type { TableSettings } from '../ui/table-settings.ts'
import { tallyTemplate } from '../ui/tally.ts'
import { isOnMap, listenToArea } from './area-overlay.ts'
import { askable } from './arriving.ts'
import { cancelReading } from './cancel-reading.ts'
import { countView } from './count-teller.ts'
import { droppedFiles } from './dropped-files.ts'
import { filterSteps } from './filter-steps-view.ts'
import { lockVaultNow } from './find-vault.ts'
import { focusKeeper } from './focus-keeper.ts'
import { copyText, saveFile } from './hand-out.ts'
import { type HeaderActions, headerView, showCurrentView } from './header-view.ts'
import { chooseLanguage } from './language.ts'
import { listenToKeysLate } from './late-keys.ts'
import { LateRoom } from './late-room.ts'
import { messagesView } from './messages-view.ts'
import { act, ask } from './navigate.ts'
import { opening } from './open-overlay.ts'
import { openPresent } from './open-session.ts'
import { overlayView } from './overlay-view.ts'
import { FIRST_STATE, type Overlay, type PageState } from './page-state.ts'
import { pageTitle } from './page-title.ts'
import type { PinActions } from './pinned-view.ts'
import { readingView } from './reading-view.ts'
import { patch, say } from './services.ts'
import type { Selection } from './session.ts'
import { SheetHeight } from './sheet-height.ts'
import { sideView } from './side-view.ts'
import { StageLifetime, stageView } from './stage-view.ts'
import { saidView } from './tell.ts'
import { timelineStrip } from './timeline-view.ts'
import { createServices, start } from './wire.ts'
import './panels.ts'

/** Whether the reader draws, measures or walks on the map. */
const needsMap = (state: PageState): boolean => isOnMap(state) || state.field.isOnMap

export class CairnApp extends LitElement {
  static override properties = { state: { state: true } }
  declare state: PageState
  private readonly services = createServices()
  private readonly stage = new StageLifetime(this.services)
  private readonly sheet = new SheetHeight(this)
  private readonly room = new LateRoom(this, this.services)

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
    listenToKeysLate({
      services: this.services,
      element: this,
      select: (ids) => this.select(ids),
    })
    this.listenToDrops()
    void start(this.services)
  }

  private follow(state: PageState): void {
    this.sheet.fitView(state, this.state)
    // Drawing and measuring need the map that the sheet covers on a phone.
    if (needsMap(state) && !needsMap(this.state)) this.sheet.lower()
    if (state.session.selection !== this.state.session.selection || state.picked !== this.state.picked) {
      this.sheet.raiseFor(state)
    }
    const isElsewhere = state.session.view !== this.state.session.view
    this.state = state
    document.title = pageTitle(state)
    if (isElsewhere) void this.updateComplete.then(() => showCurrentView(this))
  }

  private listenToPanels(): void {
    const on = <Detail>(name: string, act: (detail: Detail) => void): void =>
      this.addEventListener(name, (event) => act((event as CustomEvent<Detail>).detail))
    on<FilterSpec>('filter-change', (filter) => ask(this.services, filter))
    // Further steps of one gesture stand in place of its first: back leads to what was before it.
    on<FilterSpec>('filter-drag', (filter) => act(this.services, { type: 'filter', filter }, 'replace'))
    // Text fields have a native `select` event of their own, which carries no detail.
    on<Partial<Selection> | undefined>('select', (ids) =>
      ids && typeof ids === 'object' ? this.select(ids) : undefined,
    )
    on<undefined>('search-begin', () => this.services.query.expectSearch())
    on<TableSettings>('table-change', (table) => this.patch({ table }))
    on<DownloadDetail>('download', (file) => saveFile(file))
    on<{ text: string }>('copy-text', ({ text }) => void copyText(text))
    listenToArea(this, this.services)
    on<undefined>('open-tray', () => this.patch({ overlay: 'tray' }))
    on<{ overlay: Overlay }>('open-overlay', ({ overlay }) => this.patch(opening(this.state, overlay)))
    this.listenToComfort(on)
  }

  private listenToComfort(on: <Detail>(name: string, act: (detail: Detail) => void) => void): void {
    on<undefined>('filter-undo', () => void this.stepFilter('undo'))
    on<undefined>('filter-redo', () => void this.stepFilter('redo'))
  }

  private async stepFilter(way: 'undo' | 'redo'): Promise<void> {
    const code: typeof import('./undo-filter.ts') | undefined = await import('./undo-filter.ts').catch(
      () => undefined,
    )
    if (code) code.undoFilter(this.services, way)
    else say(this.services.store, t('page.panelMissing'))
  }

  private patch(fields: Partial<PageState>): void {
    patch(this.services.store, fields)
  }

  private select(ids: Partial<Selection>): void {
    if (this.state.overlay !== 'none') this.patch({ overlay: 'none' })
    act(this.services, { type: 'select', selection: ids })
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
    await this.open(await droppedFiles(transfer))
  }

  private async open(files: readonly File[]): Promise<void> {
    const code: typeof import('./reading.ts') | undefined = await import('./reading.ts').catch(
      () => undefined,
    )
    if (code) await code.startReading(this.services, files)
    else say(this.services.store, t('page.panelMissing'))
  }

  private readonly headerActions: HeaderActions = {
    lock: () => lockVaultNow(this.services),
    language: (tag) => chooseLanguage(this.services, tag),
    view: (view) => act(this.services, { type: 'view', view }),
    overlay: (overlay) => this.patch(opening(this.state, overlay)),
    open: (files) => void this.open(files),
  }

  private readonly pinActions: PinActions = {
    present: () => openPresent(this.services),
    releases: () => this.patch({ overlay: 'releases' }),
  }

  private filtersColumn(): TemplateResult {
    const { session } = this.state
    const asked = askable(this.state)
    if (!asked) return html`<aside class="filters"></aside>`
    const { pkg, result } = asked
    return html`<aside class="filters" tabindex="-1" aria-label=${t('page.filters')}>
      <h2 class="visually-hidden">${t('page.filters')}</h2>
      ${filterSteps(this.state, pkg)}
      <cairn-filters .pkg=${pkg} .filter=${session.filter} .result=${result} .lang=${session.lang}></cairn-filters>
    </aside>`
  }

  private tallyStrip(): TemplateResult {
    const { parsed, arriving } = this.state
    const result = this.state.result ?? arriving?.result
    const rejectedClaims = parsed?.rejected.filter((record) => record.kind === 'claim').length ?? 0
    return html`<div class="tally-strip">${result ? tallyTemplate(result.tally, rejectedClaims) : nothing}${countView(this.state)}</div>`
  }

  /** What nobody sees is not drawn: beside the table a list of everything would cost twice. */
  private sideColumn(isSeen: boolean): TemplateResult {
    const pkg = this.state.parsed?.package
    const actions = {
      select: (ids: Partial<Selection>) => this.select(ids),
      pick: (picked: readonly string[]) => this.patch({ picked }),
    }
    return html`<section class="side ${this.sheet.height}" tabindex="-1" aria-label=${this.sheet.label}>
      ${this.sheet.handle()}
      <div class="side-body">${pkg && isSeen ? sideView(this.state, pkg, actions) : nothing}</div>
    </section>`
  }

  private packageColumns(hasSide: boolean): TemplateResult {
    const { state } = this
    return html`${this.filtersColumn()} ${this.tallyStrip()}
      ${stageView(state, this.headerActions)} ${timelineStrip(state)} ${this.sideColumn(hasSide)}`
  }

  protected override render(): TemplateResult {
    const { state } = this
    const dismiss = (message: string): void =>
      this.patch({ messages: state.messages.filter((other) => other !== message) })
    const { view, selection } = state.session
    const hasSide =
      state.archive !== null ||
      (state.phase !== 'failed' &&
        (view === 'map' || view === 'timeline' || (selection.site ?? selection.source) !== null))
    return html`<div class="page ${hasSide ? '' : 'no-side'} ${selection.source ? 'reading' : ''} view-${view}">
      ${headerView(state, this.headerActions)}
      ${state.archive?.render(state, this.sheet) ?? this.packageColumns(hasSide)}
      ${messagesView(state, dismiss, this.pinActions)} ${saidView(state)} ${readingView(state, () => cancelReading(this.services))}
      ${overlayView(state, (overlay) => this.patch({ overlay }), this.room)}
    </div>`
  }

  protected override updated(): void {
    const dialog = this.querySelector('dialog')
    if (dialog && !dialog.open) dialog.showModal()
    this.stage.attach(this.querySelector<HTMLElement>('.map'))
  }
}
