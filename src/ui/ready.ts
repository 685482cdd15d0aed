/** Ready for offline: what is on this device, whether it is whole, and what the browser may still delete. */
import '../i18n/rest.ts'
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { AreaSaid, PlannedArea } from './areas-events.ts'
import { emit } from './events.ts'
import type {
  AreaProposal,
  HeldThing,
  Holdings,
  OfferedMaps,
  ReadyDeed,
  ReadyLine,
  ReadyReport,
} from './ready-events.ts'
import './ready-area.ts'
import { bringIntoView } from './scroll-within.ts'
import { base, controls, type } from './shared-styles.ts'
import { sizeWords } from './size-words.ts'

/** `<cairn-ready>`: the fields below in; `ready-deed` and `open-overlay` out. */
export class CairnReady extends LitElement {
  static override properties = {
    steps: { attribute: false },
    holdings: { attribute: false },
    notes: { type: String },
    app: { type: String },
    busy: { attribute: false },
    report: { attribute: false },
    proposal: { attribute: false },
    offers: { attribute: false },
    planned: { attribute: false },
    areaSaid: { attribute: false },
    isPlanning: { type: Boolean },
    lockedAreas: { attribute: false },
  }
  static override styles = [
    base,
    type,
    controls,
    css`
      :host {
        max-inline-size: 66ch;
      }
      section {
        margin-block-start: var(--space-4);
        padding-block-start: var(--space-3);
        border-block-start: 1px solid var(--rule);
      }
      section > * + * {
        margin-block-start: var(--space-2);
      }
      .lead {
        font: 400 var(--text-l) / 1.5 var(--serif);
      }
      .answer:not(:empty) {
        margin-block-start: var(--space-3);
      }
      .deeds + p {
        margin-block-start: var(--space-2);
      }
      .steps li {
        display: flex;
        gap: var(--space-2);
        padding-block: var(--space-1);
      }
      .sign {
        flex: none;
        inline-size: 1.2em;
        color: var(--accent-ink);
        font-weight: 600;
      }
      .deeds {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block-start: var(--space-3);
      }
      .primary {
        background: var(--accent);
        border-color: var(--accent);
        color: var(--on-accent);
      }
      .things li {
        display: flex;
        justify-content: space-between;
        gap: var(--space-3);
        padding-block: var(--space-1);
      }
      .size {
        flex: none;
      }
    `,
  ]
  declare steps: readonly ReadyLine[]
  /** null until the device was asked. */
  declare holdings: Holdings | null
  /** What is to be said of private notes. */
  declare notes: string
  /** Version and build. */
  declare app: string
  /** What is being done now, in words; null for nothing. */
  declare busy: string | null
  declare report: ReadyReport | null
  /** null when nothing that is shown has a place, or no area can be kept now. */
  declare proposal: AreaProposal | null
  /** null until this site was asked. */
  declare offers: OfferedMaps | null
  declare planned: PlannedArea | null
  declare areaSaid: AreaSaid | null
  declare isPlanning: boolean
  /** Areas that the locked vault keeps. */
  declare lockedAreas: number

  constructor() {
    super()
    this.steps = []
    this.holdings = null
    this.notes = ''
    this.app = ''
    this.busy = null
    this.report = null
    this.proposal = null
    this.offers = null
    this.planned = null
    this.areaSaid = null
    this.isPlanning = false
    this.lockedAreas = 0
  }

  override render(): TemplateResult {
    return html`<p class="lead">${t(this.steps.every(({ isDone }) => isDone !== false) ? 'ready.leadReady' : 'ready.leadNot')}</p>
      <ul class="steps">${this.steps.map(stepLine)}</ul>
      ${this.proposal && this.busy === null ? this.area(this.proposal) : nothing}
      <div class="answer" role="status">
        ${this.busy === null ? nothing : html`<p>${this.busy}</p>`}
        ${this.busy === null && this.report ? reportView(this.report) : nothing}
      </div>
      <div class="deeds">
        ${this.button('prepare', this.prepareText(), 'primary')} ${this.button('check', t('ready.check'), '')}
        <button @click=${() => emit(this, 'open-overlay', { overlay: 'areas' })}>${t('areas.title')}</button>
      </div>
      <p class="small soft">${t('ready.prepareMeans')}</p>
      ${this.holdings ? this.onDevice(this.holdings) : nothing}`
  }

  /** The answer stands above the buttons, since below them a phone shows nothing; a long one is moved into sight. */
  override updated(changed: PropertyValues<this>): void {
    const answer = this.renderRoot.querySelector('.answer')
    if (answer && ((changed.has('report') && this.report) || (changed.has('busy') && this.busy)))
      // The map's own fields come back above it a moment later, and push it down.
      requestAnimationFrame(() => bringIntoView(answer))
  }

  private prepareText(): string {
    if (!this.planned) return t('ready.prepare')
    return t('ready.prepareWith', { size: sizeWords(this.planned.bytes) })
  }

  private area(proposal: AreaProposal): TemplateResult {
    return html`<section><cairn-ready-area
      .proposal=${proposal} .offers=${this.offers} .planned=${this.planned} .said=${this.areaSaid} .isPlanning=${this.isPlanning}
    ></cairn-ready-area></section>`
  }

  private button(deed: ReadyDeed, text: string, look: string): TemplateResult {
    return html`<button class=${look} ?disabled=${this.busy !== null} @click=${() => emit<ReadyDeed>(this, 'ready-deed', deed)}>${text}</button>`
  }

  private onDevice({ packages, documents, areas, used, persisted }: Holdings): TemplateResult {
    const answer =
      persisted === null ? 'ready.persistUnknown' : persisted ? 'ready.persistYes' : 'ready.persistNo'
    return html`<section>
        <h3 class="eyebrow">${t('ready.app')}</h3>
        <p>${this.app}</p>
      </section>
      ${things('ready.packages', packages)} ${things('ready.documents', documents)} ${things('ready.areas', areas)}
      ${this.lockedAreas > 0 ? html`<p class="notice small">${t('ready.areasLocked', { n: this.lockedAreas })}</p>` : nothing}
      <section>
        <h3 class="eyebrow">${t('ready.notes')}</h3>
        <p>${this.notes}</p>
      </section>
      <section>
        <h3 class="eyebrow">${t('ready.keeping')}</h3>
        <p>${used === null ? nothing : t('ready.used', { size: sizeWords(used) })} ${t('ready.roomUnknown')}</p>
        <p>${t(answer)}</p>
        <p class="small soft">${t('ready.mayDelete')}</p>
        ${persisted ? nothing : this.button('persist', t('ready.persist'), '')}
      </section>`
  }
}

/** A dot for what is only useful: it is neither done nor missing. */
const stepLine = ({ isDone, text }: ReadyLine): TemplateResult => {
  const heard = isDone === null ? nothing : t(isDone ? 'ready.done' : 'ready.missing')
  return html`<li>
    <span class="sign" aria-hidden="true">${isDone === null ? '·' : isDone ? '✓' : '–'}</span>
    <span><span class="visually-hidden">${heard}</span> ${text}</span>
  </li>`
}

const reportView = ({ isGood, lines }: ReadyReport): TemplateResult =>
  html`<div class=${isGood ? '' : 'notice'}>${lines.map((line) => html`<p dir="auto">${line}</p>`)}</div>`

const things = (key: string, list: readonly HeldThing[]): TemplateResult => html`<section>
  <h3 class="eyebrow">${t(key, { n: list.length, size: sizeWords(list.reduce((sum, { bytes }) => sum + bytes, 0)) })}</h3>
  <ul class="things">${list.map(
    ({ name, detail, bytes }) =>
      html`<li><span dir="auto">${name}${detail === '' ? nothing : html`<span class="small soft"> ${detail}</span>`}</span><span class="size small">${sizeWords(bytes)}</span></li>`,
  )}</ul>
</section>`

customElements.define('cairn-ready', CairnReady)
