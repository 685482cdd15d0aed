/** A table becomes claims: what its columns mean, beside the rows as they will look. Nothing is imported before it is asked for. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Issue } from '../domain/issue.ts'
import { t } from '../i18n/message.ts'
import type { Mapping } from '../import/mapping.ts'
import { type MappingFault, mappingFaults } from '../import/mapping-faults.ts'
import { emit } from './events.ts'
import { columnsView } from './import-columns.ts'
import { defaultsView } from './import-defaults.ts'
import { importEntryStyles } from './import-entry-styles.ts'
import { applied, bestFit, isSameChoices, isSameColumns, largest } from './import-fit.ts'
import { footView } from './import-foot.ts'
import { headView } from './import-head.ts'
import { previewView } from './import-preview.ts'
import { PreviewMaker } from './import-preview-maker.ts'
import { fitWords, savedView } from './import-saved.ts'
import { mappingFile, readMappingFile } from './import-saved-file.ts'
import { importStyles } from './import-styles.ts'
import type { MappingDeed, SavedMappings, WaitingTable } from './import-table.ts'
import { type Tab, tabsView } from './import-tabs.ts'
import { segmentedStyles } from './segmented.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'

const NONE_SAVED: SavedMappings = { list: [], lasting: true, said: null }

/**
 * `<cairn-import>`: `tables`, `issues`, `saved`, `former` (what the same file was imported with before), `lang` in;
 * `import-table` (tableIndex, mapping), `import-cancel`, `mapping-deed`, `download` out.
 */
export class CairnImport extends LitElement {
  static override properties = {
    tables: { attribute: false },
    issues: { attribute: false },
    saved: { attribute: false },
    former: { attribute: false },
    lang: { type: String },
    index: { state: true },
    mapping: { state: true },
    start: { state: true },
    tab: { state: true },
    words: { state: true },
    at: { state: true },
    problemsFirst: { state: true },
    said: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    claimStyles,
    segmentedStyles,
    importEntryStyles,
    importStyles,
  ]
  declare tables: readonly WaitingTable[]
  declare issues: readonly Issue[]
  declare saved: SavedMappings
  declare former: Mapping | null
  declare index: number
  declare mapping: Mapping | null
  /** The mapping before anything was changed by hand. */
  declare start: Mapping | null
  declare tab: Tab
  declare words: string
  declare at: number
  declare problemsFirst: boolean
  /** What applying or loading a mapping brought. */
  declare said: string
  private readonly maker = new PreviewMaker(this)

  constructor() {
    super()
    this.tables = []
    this.issues = []
    this.saved = NONE_SAVED
    this.former = null
    this.lang = 'en'
    this.index = 0
    this.mapping = null
    this.start = null
    this.tab = 'columns'
    this.words = ''
    this.at = 0
    this.problemsFirst = false
    this.said = ''
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tables') && this.tables.length > 0) this.choose(largest(this.tables))
  }

  private choose(index: number): void {
    const table = this.tables[index]
    if (!table) return
    const known = this.former && isSameColumns(this.former, table.columns) ? this.former : null
    this.index = index
    this.begin(table, known ?? table.proposed)
    this.said = known ? t('import.former') : ''
  }

  /** Begins anew with a mapping as a whole. */
  private begin({ sample }: WaitingTable, mapping: Mapping): void {
    this.start = mapping
    this.mapping = mapping
    this.words = ''
    this.at = 0
    this.maker.make(sample, mapping, true)
  }

  private change(mapping: Mapping): void {
    const table = this.tables[this.index]
    this.mapping = mapping
    if (table) this.maker.make(table.sample, mapping, false)
  }

  override render(): TemplateResult | typeof nothing {
    const { mapping } = this
    const table = this.tables[this.index]
    if (!table || !mapping) return nothing
    const faults = mappingFaults(mapping, table.sample)
    return html`<div class="panes on-${this.tab}">
        <div class="left">
          ${this.head(table, mapping)} ${this.offer(table)}
          <p role="status" class=${this.said === '' ? '' : 'notice small'} dir="auto">${this.said}</p>
          ${this.tabs(table)}
          <div class="tab">${this.pane(table, mapping, faults)}</div>
        </div>
        <div class="right" role="region" aria-label=${t('import.previewTitle')}>${this.rows(table)}</div>
      </div>
      ${footView({
        rows: table.rowCount,
        faults,
        lead: (fault) => void this.leadTo(fault),
        start: () => emit(this, 'import-table', { tableIndex: this.index, mapping }),
        cancel: () => emit(this, 'import-cancel', undefined),
      })}`
  }

  private head(table: WaitingTable, mapping: Mapping): TemplateResult {
    const { tables, issues, index } = this
    const retitle = (title: string): void => this.change({ ...mapping, title })
    const choose = (at: number): void => this.choose(at)
    return headView({ tables, issues, index, table, title: mapping.title, retitle, choose })
  }

  /** A saved mapping that fits is offered until what stands on the screen is its own. */
  private offer(table: WaitingTable): TemplateResult | typeof nothing {
    const best = bestFit(this.saved.list, table.columns)
    if (best === null || this.start?.name === best.name || isSameChoices(best, this.mapping)) return nothing
    return html`<p class="offer small">
      <span dir="auto">${t('import.offer', { name: best.name })}</span>
      <button type="button" @click=${() => this.apply(best)}>${t('import.apply')}</button>
    </p>`
  }

  private tabs({ columns }: WaitingTable): TemplateResult {
    const choose = (tab: Tab): void => {
      this.tab = tab
    }
    return tabsView(this.tab, { columns: columns.length, saved: this.saved.list.length }, choose)
  }

  /** Beside a preview in sight the tab for it shows the columns. */
  private pane(table: WaitingTable, mapping: Mapping, faults: readonly MappingFault[]): TemplateResult {
    const change = (next: Mapping): void => this.change(next)
    if (this.tab === 'defaults') return defaultsView({ table, mapping, change, preview: this.maker.preview })
    if (this.tab === 'saved') return this.savedPane(table, mapping)
    const faulty = new Set(faults.flatMap(({ column }) => column ?? []))
    const search = (words: string): void => {
      this.words = words
    }
    return columnsView({
      table,
      mapping,
      base: this.start ?? mapping,
      words: this.words,
      faulty,
      change,
      search,
    })
  }

  private savedPane({ columns }: WaitingTable, mapping: Mapping): TemplateResult {
    const tell = (deed: MappingDeed): void => emit(this, 'mapping-deed', deed)
    const { said } = this.saved
    return html`${savedView({
      saved: this.saved,
      mapping,
      columns,
      apply: (one) => this.apply(one),
      save: (name) => tell({ kind: 'save', mapping: { ...mapping, name } }),
      remove: (name) => tell({ kind: 'delete', name }),
      download: () => emit(this, 'download', mappingFile(mapping)),
      load: (file) => void this.load(file),
    })}
    <p role="status" class=${said?.kind === 'failed' ? 'notice' : 'said'} dir="auto">${said?.text ?? ''}</p>`
  }

  private apply(saved: Mapping): void {
    const table = this.tables[this.index]
    if (!table) return
    this.begin(table, applied(saved, table.columns, { ...table.proposed, title: this.mapping?.title ?? '' }))
    this.said = fitWords(saved, table.columns)
  }

  private async load(file: File): Promise<void> {
    const read = readMappingFile(await file.text())
    if ('fault' in read) this.said = t('import.noMapping', { name: file.name, reason: read.fault })
    else this.apply(read)
  }

  private rows(table: WaitingTable): TemplateResult {
    const { at, problemsFirst, lang } = this
    return previewView({
      table,
      preview: this.maker.preview,
      at,
      problemsFirst,
      lang,
      step: (to) => {
        this.at = to
        this.renderRoot.querySelector('.right')?.scrollTo({ top: 0 })
      },
      sort: (first) => {
        this.problemsFirst = first
        this.at = 0
      },
    })
  }

  /** To the column that a fault is about, else to what every row gets. */
  private async leadTo({ column }: MappingFault): Promise<void> {
    this.tab = column === null ? 'defaults' : 'columns'
    this.words = ''
    await this.updateComplete
    const at = column === null ? '.tab' : `[data-column="${CSS.escape(column)}"]`
    const control = this.renderRoot.querySelector<HTMLElement>(`${at} :is(select, input)`)
    control?.focus()
    control?.scrollIntoView({ block: 'center' })
  }
}

customElements.define('cairn-import', CairnImport)
