/** The table: the equal of the map. The same features, or their matching claims, in rows that can be sorted and walked through. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { BoundingBox, CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import type { QueryResult } from '../query/core/result.ts'
import { emit, type SelectDetail } from './events.ts'
import { emitFilter } from './filter-change.ts'
import { glyphStyles } from './glyph.ts'
import { STEP } from './more-button.ts'
import { NarrowScreen, NO_ROOM_FOR_GRID } from './narrow-screen.ts'
import { rowStyles } from './result-row.ts'
import './results.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'
import { type BeyondArea, switchedView } from './table-area.ts'
import { claimCards } from './table-cards.ts'
import { columnChooser } from './table-chooser.ts'
import { chosenColumns, type TableColumn, type TableContext } from './table-column.ts'
import { cellName, tableGrid } from './table-grid.ts'
import { sortWords, tableHead } from './table-head.ts'
import { cellAfter, clampedCell, type GridCell, type GridSize } from './table-keys.ts'
import { standingOfRow, TABLES, type TableRow } from './table-kind.ts'
import { TableModel } from './table-model.ts'
import type { ClaimRow } from './table-rows.ts'
import { FIRST_SETTINGS, type TableMode, type TableSettings } from './table-settings.ts'
import { sortedBy, withColumns } from './table-steps.ts'
import { tableSheets } from './table-styles.ts'
import { TableWindow } from './table-window.ts'

/**
 * `<cairn-table>`: `pkg`, `filter`, `result`, `selection`, `lang`, `settings`, `view`, `beyond` in; `select`,
 * `filter-change` and `table-change` (TableSettings) out. It fills the height it is given; without room for a grid it is a list.
 */
export class CairnTable extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    result: { attribute: false },
    selection: { attribute: false },
    lang: { type: String },
    settings: { attribute: false },
    view: { attribute: false },
    beyond: { attribute: false },
    active: { state: true },
    limit: { state: true },
  }
  static override styles = [base, type, controls, claimStyles, glyphStyles, rowStyles, tableSheets]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  declare result: QueryResult | null
  declare selection: SelectDetail | null
  declare settings: TableSettings
  /** What the map showed last, degrees WGS 84; null before it was opened. */
  declare view: BoundingBox | null
  /** What would be shown without the filter's area; null without one, or while it is counted. */
  declare beyond: BeyondArea | null
  /** The cell in reach of Tab. */
  declare active: GridCell
  /** Claims drawn where there is no room for a grid. */
  declare limit: number
  private wantsFocus = false
  private readonly screen = new NarrowScreen(this, NO_ROOM_FOR_GRID)
  private readonly model = new TableModel(this)
  private readonly window = new TableWindow(this, () => this.renderRoot.querySelector<HTMLElement>('.grid'))

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.result = null
    this.selection = null
    this.lang = 'en'
    this.settings = FIRST_SETTINGS
    this.view = null
    this.beyond = null
    this.active = { row: 1, column: 0 }
    this.limit = STEP
  }

  private get mode(): TableMode {
    return this.settings.mode
  }

  private get sort() {
    return this.settings.sort[this.mode]
  }

  private get columns(): readonly TableColumn<TableRow>[] {
    const { mode, pkg, settings } = this
    return pkg ? chosenColumns(TABLES[mode].columns(pkg), settings.columns[mode]) : []
  }

  private get size(): GridSize {
    return { rows: this.model.rows.length + 1, columns: this.columns.length, page: this.window.page }
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.toggleAttribute('cards', this.screen.isNarrow)
    const before = changed.get('settings') ?? this.settings
    const isOther = changed.has('pkg') || changed.has('result') || before.mode !== this.mode
    if (isOther) this.takeRows()
    const isOtherDate = (changed.get('filter') ?? this.filter).date !== this.filter.date
    const isOtherSort = before.sort[this.mode] !== this.sort
    if (this.context && (isOther || isOtherDate || isOtherSort))
      this.model.sort(this.sort, this.columns, this.context)
    this.active = clampedCell(this.active, this.size)
  }

  private takeRows(): void {
    const { pkg, result } = this
    this.model.take(pkg && result ? TABLES[this.mode].rows(pkg, result) : [])
    this.limit = STEP
  }

  private get context(): TableContext | null {
    const { pkg, lang, filter } = this
    return pkg && { pkg, lang, kind: filter.date }
  }

  override updated(changed: PropertyValues<this>): void {
    if (this.screen.isNarrow) return
    if (changed.has('selection') || (changed.has('result') && !changed.get('result'))) this.reveal()
    if (changed.get('settings') && changed.get('settings')?.columns === this.settings.columns)
      this.window.toTop()
    if (this.wantsFocus) this.focusActive()
  }

  /** Brings the selected row into view and into reach of Tab. */
  private reveal(): void {
    const index = this.model.indexOf(this.selection, TABLES[this.mode])
    if (index === null) return
    this.window.reveal(index)
    this.active = { row: index + 1, column: this.active.column }
  }

  private focusActive(): void {
    this.wantsFocus = false
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-cell="${cellName(this.active)}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** The cell that Tab leads to takes the focus, wherever the rows are scrolled to. */
  override focus(): void {
    this.wantsFocus = true
    this.requestUpdate()
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg, result, context } = this
    // The page says in its own panel what keeps everything away.
    if (!pkg || !result || !context || result.rows.length === 0) return nothing
    return html`${this.head(pkg, result)} ${this.screen.isNarrow ? this.list(context) : this.grid(context)}`
  }

  private head(pkg: CairnPackage, result: QueryResult): TemplateResult {
    const { filter, view, beyond, model } = this
    const isGrid = !this.screen.isNarrow
    return tableHead({
      mode: this.mode,
      area: { filter, view, beyond, result },
      order: isGrid ? sortWords(this.sort, model.sorted, model.isSorting) : '',
      chooser: isGrid ? this.chooser(pkg) : nothing,
      onMode: (mode) => this.set({ ...this.settings, mode }),
      onView: (on) => this.switchView(on),
    })
  }

  private chooser(pkg: CairnPackage): TemplateResult {
    return columnChooser({
      all: TABLES[this.mode].columns(pkg).map(({ id }) => id),
      shown: this.columns.map(({ id }) => id),
      onChange: (columns) => this.set(withColumns(this.settings, columns)),
    })
  }

  private grid(context: TableContext): TemplateResult {
    const table = TABLES[this.mode]
    if (this.model.rows.length === 0) return html`<p class="nothing">${t('table.noClaims')}</p>`
    return tableGrid(
      {
        columns: this.columns,
        context,
        sort: this.sort,
        active: this.active,
        count: this.model.rows.length,
        items: this.window.items(this.model.rows.length, this.active.row - 1),
        height: this.window.height,
        rowAt: (index) => this.model.rowAt(index),
        standing: (row) => standingOfRow(table.ids(row), this.selection),
        lead: (row, of) => table.lead(row, of),
        onSort: (column) => this.set(sortedBy(this.settings, column)),
        onOpen: this.open,
        onKey: (event) => this.press(event),
        onFocus: (cell) => Object.assign(this, { active: cell }),
      },
      t(table.name),
    )
  }

  private list(context: TableContext): TemplateResult {
    const { pkg, result, selection, lang, limit } = this
    if (this.mode === 'features')
      return html`<cairn-results .pkg=${pkg} .result=${result} .selection=${selection} .lang=${lang}></cairn-results>`
    return claimCards({
      rows: this.model.rows as readonly ClaimRow[],
      limit,
      context,
      claim: selection?.claim ?? null,
      onOpen: this.open,
      onMore: () => this.showMore(),
    })
  }

  private showMore(): void {
    this.limit += STEP
  }

  private readonly set = (settings: TableSettings): void => emit(this, 'table-change', settings)

  private readonly open = (row: TableRow): void =>
    emit<SelectDetail>(this, 'select', TABLES[this.mode].ids(row))

  private switchView(on: boolean): void {
    const next = switchedView(on, this)
    this.set(next.settings)
    emitFilter(this, next.filter)
  }

  private press(event: KeyboardEvent): void {
    const { active } = this
    if (event.altKey || event.shiftKey) return
    const row = this.model.rowAt(active.row - 1)
    const next = cellAfter(event, active, this.size)
    const isOpening = row !== null && (event.key === 'Enter' || event.key === ' ')
    if (!isOpening && !next) return
    event.preventDefault()
    if (isOpening) this.open(row)
    this.active = next ?? active
    this.wantsFocus = next !== null
  }
}

customElements.define('cairn-table', CairnTable)
