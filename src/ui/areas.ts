/** Maps on this device: areas with streets and villages for places without network. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { t } from '../i18n/message.ts'
import type { AreaDeed, AreaLine, AreaRun, AreaSaid, PlannedArea } from './areas-events.ts'
import { type AreaFormActions, areaForm, plannedView } from './areas-form.ts'
import { areasPrivacy } from './areas-privacy.ts'
import { type AreaRowActions, areaRow } from './areas-row.ts'
import { areasStyles } from './areas-styles.ts'
import { emit } from './events.ts'
import type { VaultState } from './field-kept.ts'
import { foreignHost } from './foreign-host.ts'
import { savedViewsStyles } from './saved-views-styles.ts'
import { base, controls, type } from './shared-styles.ts'
import { sizeWords } from './size-words.ts'

/** `<cairn-areas>`: the fields below in; `area-deed` out. */
export class CairnAreas extends LitElement {
  static override properties = {
    areas: { attribute: false },
    run: { attribute: false },
    planned: { attribute: false },
    said: { attribute: false },
    isPlanning: { type: Boolean },
    hasView: { type: Boolean },
    hasFilterArea: { type: Boolean },
    lasting: { type: Boolean },
    sealed: { attribute: false },
    lock: { type: String },
    file: { attribute: false },
    asked: { state: true },
    renaming: { state: true },
    deleting: { state: true },
  }
  static override styles = [base, type, controls, savedViewsStyles, areasStyles]
  declare areas: readonly AreaLine[]
  declare run: AreaRun | null
  declare planned: PlannedArea | null
  declare said: AreaSaid | null
  declare isPlanning: boolean
  /** Whether the map's view is known. */
  declare hasView: boolean
  /** Whether the query asks for an area. */
  declare hasFilterArea: boolean
  /** Whether this browser keeps anything. */
  declare lasting: boolean
  /** Areas that cannot be opened now. */
  declare sealed: number
  /** Of the vault. */
  declare lock: VaultState
  /** The archive that was chosen or dropped on the page. */
  declare file: File | null
  declare asked: { readonly host: string; readonly deed: AreaDeed } | null
  declare renaming: string | null
  declare deleting: string | null

  constructor() {
    super()
    this.areas = []
    this.run = null
    this.planned = null
    this.said = null
    this.isPlanning = false
    this.hasView = false
    this.hasFilterArea = false
    this.lasting = true
    this.sealed = 0
    this.lock = 'absent'
    this.file = null
    this.asked = null
    this.renaming = null
    this.deleting = null
  }

  override render(): TemplateResult {
    return html`<p class="lead">${t('areas.lead')}</p>
      ${this.lasting ? nothing : html`<p class="notice small">${t('areas.notLasting')}</p>`}
      ${areasPrivacy(this.lock, this.sealed, this)}
      ${this.lasting && !this.run && this.lock !== 'locked' ? this.newArea() : nothing}
      ${this.lock === 'locked' ? nothing : this.list()}
      <div class="status" role="status">
        ${this.said ? html`<p class=${this.said.kind === 'failed' ? 'notice' : ''} dir="auto">${this.said.text}</p>` : nothing}
      </div>`
  }

  private list(): TemplateResult {
    return html`<section>
      <h3 class="eyebrow">${this.listTitle()}</h3>
      <ul class="rows">${repeat(
        this.areas,
        ({ id }) => id,
        (area) => this.row(area),
      )}</ul>
    </section>`
  }

  private listTitle(): string {
    const size = sizeWords(this.areas.reduce((sum, { held }) => sum + held, 0))
    return t('areas.listTitle', { n: this.areas.length, size })
  }

  private newArea(): TemplateResult {
    if (this.planned) return plannedView(this.planned, (deed) => this.tell(deed))
    return areaForm(this, this.formActions)
  }

  private readonly formActions: AreaFormActions = {
    choose: (file) => {
      this.file = file
    },
    submit: (deed) => {
      const host = foreignHost(deed.from)
      if (host) this.asked = { host, deed }
      else this.tell(deed)
    },
    agree: (isAgreed) => {
      if (isAgreed && this.asked) this.tell(this.asked.deed)
      this.asked = null
    },
  }

  private row(area: AreaLine): TemplateResult {
    const { id } = area
    const state = {
      run: this.run?.id === id ? this.run : null,
      isRenaming: this.renaming === id,
      isDeleting: this.deleting === id,
    }
    return areaRow(area, state, this.rowActions)
  }

  private readonly rowActions: AreaRowActions = {
    tell: (deed) => this.tell(deed),
    rename: (id) => {
      this.renaming = id
    },
    askDelete: (id) => {
      this.deleting = id
    },
  }

  private tell(deed: AreaDeed): void {
    emit<AreaDeed>(this, 'area-deed', deed)
  }
}

customElements.define('cairn-areas', CairnAreas)
