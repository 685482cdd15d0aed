/** "Place not stated": the unlocated features as a card of the same weight as the map's marks. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { subjectClaims } from '../domain/subject-claims.ts'
import { t } from '../i18n/message.ts'
import { formatNumber } from '../i18n/number.ts'
import type { QueryResult } from '../query/core/result.ts'
import { moveFocus } from './arrow-keys.ts'
import { claimLine, relaySteps } from './claim-line.ts'
import { emit, emitSite, type SelectDetail } from './events.ts'
import { firstSaid } from './first-said.ts'
import { glyphStyles } from './glyph.ts'
import { moreButton, moreStyles, STEP } from './more-button.ts'
import { drawnInTurn } from './own-task.ts'
import { namedPlaces } from './place-label.ts'
import { eachEntry, type ResultEntry } from './result-entries.ts'
import { entryMark, openButton, relayedText, rowStyles } from './result-row.ts'
import { base, claimStyles, controls, type } from './shared-styles.ts'
import { firstOf, type TrayGroup, trayGroups } from './tray-groups.ts'
import { trayStyles } from './tray-styles.ts'

/** How many a card on the map shows before "All n". */
const FEW = 3

/**
 * `<cairn-tray>`: `pkg`, `result`, `selection`, `lang`, `expanded` in; `select` and
 * `tray-expand` (boolean) out. Expanded it fills the box that the page gives it.
 */
export class CairnTray extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    result: { attribute: false },
    selection: { attribute: false },
    hasArea: { attribute: false },
    lang: { type: String },
    expanded: { type: Boolean, reflect: true },
    limit: { state: true },
  }
  static override styles = [base, type, controls, claimStyles, glyphStyles, rowStyles, moreStyles, trayStyles]
  declare pkg: CairnPackage | null
  declare result: QueryResult | null
  declare selection: SelectDetail | null
  /** Whether the question has an area, which leaves out what has no place. */
  declare hasArea: boolean
  /** Whether all are shown; the tray flips it itself and says so with `tray-expand`. */
  declare expanded: boolean
  /** How many are drawn once it is expanded. */
  declare limit: number
  private groups: readonly TrayGroup[] = []

  constructor() {
    super()
    this.pkg = null
    this.result = null
    this.selection = null
    this.hasArea = false
    this.lang = 'en'
    this.expanded = false
    this.limit = STEP
  }

  protected override scheduleUpdate(): Promise<void> {
    return drawnInTurn(this.result, () => super.scheduleUpdate())
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('pkg') && !changed.has('result')) return
    const { pkg, result } = this
    this.limit = STEP
    this.groups = pkg && result ? trayGroups(eachEntry(pkg, result), pkg) : []
  }

  override render(): TemplateResult | typeof nothing {
    if (this.pkg === null || this.result === null) return nothing
    const count = this.groups.reduce((sum, { entries }) => sum + entries.length, 0)
    const shown = firstOf(this.groups, this.expanded ? this.limit : FEW)
    return html`<section class="card" part="card" aria-labelledby="title">
      <header part="head">
        <h2 class="title" id="title">${t('tray.title')}</h2>
        <span class="number">${formatNumber(count)}<span class="visually-hidden">${t('filters.countUnit', { n: count })}</span></span>
      </header>
      ${count === 0 ? this.none(this.result.rows.length) : this.body(shown, count, this.pkg)}
      ${count > FEW ? this.expander(count) : nothing}
    </section>`
  }

  /** Where nothing is shown at all there is nothing to say of its places. */
  private none(shown: number): TemplateResult | typeof nothing {
    if (shown === 0) return nothing
    return html`<p class="small soft none">${t(this.hasArea ? 'tray.noneInArea' : 'tray.none')}</p>`
  }

  private body(groups: readonly TrayGroup[], count: number, pkg: CairnPackage): TemplateResult {
    return html`<div class="body" @keydown=${moveFocus}>
      ${groups.map(
        ({ reason, entries }) => html`<h3 class="eyebrow">${t(`tray.${reason}`)}</h3>
          <ul class="rows">
            ${repeat(
              entries,
              ({ feature }) => feature.id,
              (entry) => this.item(entry, pkg),
            )}
          </ul>`,
      )}
      ${this.expanded ? moreButton(count - this.limit, () => this.showMore()) : nothing}
    </div>`
  }

  private item(entry: ResultEntry, pkg: CairnPackage): TemplateResult {
    const { feature } = entry
    const context = { pkg, lang: this.lang, site: this.selection?.site ?? null, onOpen: this.open }
    const claim = firstSaid(subjectClaims(feature, entry.matching, pkg))
    return html`<li class="row">
      ${entryMark(entry, pkg)}
      <div>
        ${openButton(feature, context)}
        ${this.named(feature, pkg)}
        <p>${claim ? html`${claimLine(claim, pkg, this.lang)}${relayedText(relaySteps(claim, pkg))}` : t('common.noClaimant')}</p>
        ${entry.matching.length > 1 ? html`<p class="facts">${t('tray.moreClaims', { n: entry.matching.length - 1 })}</p>` : nothing}
      </div>
    </li>`
  }

  /** Places named but not drawn; silent about those that the label already says. */
  private named(feature: CairnFeature, pkg: CairnPackage): TemplateResult | typeof nothing {
    const label = localText(feature.properties.label, this.lang)
    const { names, claims } = namedPlaces(feature, pkg)
    const unsaid = names.filter((name) => !name.split(' / ').some((part) => label.includes(part)))
    if (unsaid.length === 0) return nothing
    return html`<p class="facts"><bdi>${t('tray.named', { n: claims, places: unsaid.join(', ') })}</bdi></p>`
  }

  private readonly open = (id: string): void => emitSite(this, id)

  private expander(count: number): TemplateResult {
    return html`<footer part="foot">
      <button class="text" type="button" aria-expanded=${this.expanded} @click=${this.toggle}>
        ${this.expanded ? t('common.showFewer') : t('tray.all', { n: count })}
      </button>
    </footer>`
  }

  private showMore(): void {
    this.limit += STEP
  }

  private toggle(): void {
    this.expanded = !this.expanded
    emit(this, 'tray-expand', this.expanded)
  }
}

customElements.define('cairn-tray', CairnTray)
