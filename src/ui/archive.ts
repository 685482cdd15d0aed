/** Beside the map of an archive of claims: what is shown and of how much, what an archive cannot answer, and what was picked. */
import '../i18n/rest.ts'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { formatDay } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { querySentence } from '../i18n/query-sentence.ts'
import type { ArchiveClaim, ArchiveLook, ArchiveView, PickedPlace } from './archive-look.ts'
import { archiveStyles } from './archive-styles.ts'
import { emit } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

/** The column has its own air. */
const asideStyles = css`
  :host {
    padding-inline: 0;
  }
`

/** Claims of one place that are listed. */
const MOST_CLAIMS = 200

/** `<cairn-archive>`: `view`, `lang` in; `archive-close` out. */
export class CairnArchive extends LitElement {
  static override properties = { view: { attribute: false }, lang: { type: String } }
  static override styles = [base, type, controls, archiveStyles, asideStyles]
  declare view: ArchiveView | null
  declare lang: string

  constructor() {
    super()
    this.view = null
    this.lang = 'en'
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this
    if (view === null) return nothing
    return html`<header>
        <h2 class="title" dir="auto">${view.pkg.title}</h2>
        <p class="tiny soft" dir="ltr">${view.name}</p>
        <p class="small soft">${t('archive.what', { placed: view.placed, unlocated: view.unlocated })}</p>
        <button type="button" @click=${() => emit(this, 'archive-close', undefined)}>${t('archive.close')}</button>
      </header>
      ${view.fault === null ? nothing : html`<p class="notice" role="alert">${view.fault}</p>`}
      ${this.answer(view)} ${this.picked(view)} ${cannot()}`
  }

  private answer({ pkg, applied, look, unanswered }: ArchiveView): TemplateResult {
    const sentence = querySentence(applied, pkg, this.lang)
    return html`<section aria-label=${t('archive.window')}>
      <p dir="auto">${sentence.map(({ text, emphasis }) => (emphasis ? html`<strong>${text}</strong>` : text))}</p>
      ${unanswered.length === 0 ? nothing : unansweredList(unanswered)}
      <div role="status">${look === null ? t('archive.looking') : numbers(look)}</div>
    </section>`
  }

  private picked({ picked, pkg }: ArchiveView): TemplateResult | typeof nothing {
    if (picked.length === 0) return html`<p class="small soft">${t('archive.pickHint')}</p>`
    const place = (one: PickedPlace): TemplateResult =>
      one.kind === 'count'
        ? html`<p>${t('archive.counted', { n: one.claims })}</p>`
        : html`<h4 class="id" dir="ltr">${one.site}</h4>
            <ul class="rows">${one.claims.slice(0, MOST_CLAIMS).map((claim) => claimView(claim, pkg))}</ul>`
    return html`<section aria-labelledby="picked">
      <h3 class="title" id="picked">${t('archive.picked')}</h3>
      ${picked.map(place)}
    </section>`
  }
}

const unansweredList = (unanswered: readonly string[]): TemplateResult => html`<div class="notice">
  <p>${t('archive.unanswered')}</p>
  <ul class="dots">${unanswered.map((name) => html`<li>${t(`archive.unanswered.${name}`)}</li>`)}</ul>
</div>`

function numbers({ inWindow, shown, undated, isCounted, isWidened }: ArchiveLook): TemplateResult {
  return html`<p><output id="archive-tally" data-shown=${shown} data-in-window=${inWindow}
      ><strong>${t('archive.shown', { n: shown })}</strong> ${t('archive.ofWindow', { n: inWindow })}</output></p>
    ${undated > 0 ? html`<p class="small soft">${t('archive.undatedShown', { n: undated })}</p>` : nothing}
    ${isCounted ? html`<p class="small soft">${t(isWidened ? 'archive.widened' : 'archive.cells')}</p>` : nothing}`
}

const cannot = (): TemplateResult => html`<details>
  <summary>${t('archive.cannot')}</summary>
  <ul class="dots">
    ${['search', 'lists', 'passages', 'origins'].map((name) => html`<li>${t(`archive.cannot.${name}`)}</li>`)}
  </ul>
</details>`

/** Never without who says it and how. */
function claimView(claim: ArchiveClaim, pkg: ArchiveView['pkg']): TemplateResult {
  const { claimant, modality, polarity, predicate, precision, radius } = claim
  const name = pkg.agents.get(claimant)?.names[0]?.value ?? claimant
  const said = pkg.predicates.find(({ id }) => id === predicate)?.label.en ?? predicate
  return html`<li>
    <p><strong dir="auto">${name}</strong></p>
    <p class="small">${label('modality', modality)}${polarity === 'denies' ? html` · ${label('polarity', polarity)}` : nothing} · <span dir="auto">${said}</span></p>
    <p class="tiny soft">${daysText(claim)} · ${label('precision', precision)}${radius === null ? nothing : html` · ${t('archive.radius', { meters: radius })}`}</p>
  </li>`
}

function daysText({ isDated, from, to }: ArchiveClaim): string {
  if (!isDated) return t('archive.noDate')
  if (from !== null && from === to) return formatDay(from)
  const end = (day: number | null): string => (day === null ? t('archive.open') : formatDay(day))
  return `${end(from)} – ${end(to)}`
}

customElements.define('cairn-archive', CairnArchive)
