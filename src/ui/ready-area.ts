/** The map that is proposed for offline use: which part of the world, from which archive, how large to the byte. */
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { AreaDeed, AreaSaid, PlannedArea } from './areas-events.ts'
import { archiveFields, hostQuestion } from './areas-form.ts'
import { emit } from './events.ts'
import { foreignHost } from './foreign-host.ts'
import type { AreaProposal, OfferedMaps } from './ready-events.ts'
import { offeredMaps, offerStyles } from './ready-offers.ts'
import { savedViewsStyles } from './saved-views-styles.ts'
import { base, controls, type } from './shared-styles.ts'
import { sizeWords } from './size-words.ts'
import { zoomWords } from './zoom-words.ts'

/** `<cairn-ready-area>`: the fields below in; `area-deed` out. */
export class CairnReadyArea extends LitElement {
  static override properties = {
    proposal: { attribute: false },
    offers: { attribute: false },
    planned: { attribute: false },
    said: { attribute: false },
    isPlanning: { type: Boolean },
    file: { state: true },
    asked: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    savedViewsStyles,
    offerStyles,
    css`
      .planned {
        display: grid;
        gap: var(--space-2);
      }
    `,
  ]
  declare proposal: AreaProposal
  /** null until this site was asked. */
  declare offers: OfferedMaps | null
  declare planned: PlannedArea | null
  /** What the last question to an archive came to. */
  declare said: AreaSaid | null
  declare isPlanning: boolean
  declare file: File | null
  /** Host that has to be agreed to first. */
  declare asked: string | null
  private from: string | File = ''

  constructor() {
    super()
    this.offers = null
    this.planned = null
    this.said = null
    this.isPlanning = false
    this.file = null
    this.asked = null
  }

  override render(): TemplateResult {
    const { places, leftOut, words, isCovered } = this.proposal
    return html`<h3 class="eyebrow">${t('ready.areaTitle')}</h3>
      <p class="small">${t(isCovered ? 'ready.areaCovered' : 'ready.areaAround', { n: places, words })} ${leftOut > 0 ? t('ready.areaLeftOut', { n: leftOut }) : nothing}</p>
      ${isCovered ? nothing : this.planned ? this.size(this.planned) : this.question()}
      <div role="status">${this.said?.kind === 'failed' ? html`<p class="notice small" dir="auto">${this.said.text}</p>` : nothing}</div>`
  }

  /** The exact size stands here before anything is fetched; one press above fetches it with everything else. */
  private size({ bytes, tiles, maxZoom }: PlannedArea): TemplateResult {
    const discard = (): void => emit<AreaDeed>(this, 'area-deed', { kind: 'discard' })
    return html`<div class="planned">
      <p>${t('ready.areaSize', { size: sizeWords(bytes), bytes, tiles, zoom: maxZoom })} ${zoomWords(maxZoom)}</p>
      <div class="deeds"><button type="button" @click=${discard}>${t('areas.discard')}</button></div>
    </div>`
  }

  private question(): TemplateResult {
    if (this.asked !== null) return hostQuestion(this.asked, (isAgreed) => this.agree(isAgreed))
    const { offers, isPlanning } = this
    const chosen = typeof this.from === 'string' ? this.from : ''
    const offered = offers ? offeredMaps({ offers, chosen, isPlanning }, this.ask) : nothing
    // The same template before and after the site has answered: what was typed meanwhile stays.
    if (!offers || offers.offers.length === 0) return html`${offered} ${this.form()}`
    return html`${offered}<details class="small"><summary>${t('ready.offersOther')}</summary>${this.form()}</details>`
  }

  private form(): TemplateResult {
    return html`<form class="new" @submit=${this.submit}>
      ${archiveFields({ file: this.file, address: this.proposal.address }, { choose: this.choose })}
      <div class="deeds"><button ?disabled=${this.isPlanning}>${t(this.isPlanning ? 'areas.planning' : 'areas.plan')}</button></div>
    </form>`
  }

  /** A file asks no host, so its size is read at once: who presses "Make everything ready" next gets this map too. */
  private readonly choose = (file: File | null): void => {
    this.file = file
    this.from = file ?? ''
    if (file) this.agree(true)
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault()
    const address = new FormData(event.target as HTMLFormElement).get('address')
    this.ask(this.file ?? String(address ?? '').trim())
  }

  /** What this site offers may lie on another host as well: that one is named first, as for any address. */
  private readonly ask = (from: string | File): void => {
    if (from === '') return
    this.from = from
    this.asked = foreignHost(from)
    if (this.asked === null) this.agree(true)
  }

  private agree(isAgreed: boolean): void {
    this.asked = null
    if (isAgreed) emit<AreaDeed>(this, 'area-deed', { kind: 'propose', from: this.from })
  }
}

customElements.define('cairn-ready-area', CairnReadyArea)
