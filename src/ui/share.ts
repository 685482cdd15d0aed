/** Sharing a view: a link, or the code that shows it inside an article; what it carries, in words, and which version it means. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { EMPTY_FILTER, type FilterSpec } from '../query/core/filter.ts'
import { copyButton } from './copy-button.ts'
import { segmented, segmentedStyles } from './segmented.ts'
import './sentence.ts'
import {
  type EmbedCodes,
  type EmbedWishes,
  FIRST_WISHES,
  SHARE_FORMS,
  type ShareForm,
  type ShareLinks,
  type Which,
  type WriteEmbed,
} from './share-forms.ts'
import { shareStyles } from './share-styles.ts'
import { shareSwitches } from './share-switches.ts'
import { base, controls, type } from './shared-styles.ts'

/** `<cairn-share>`: `pkg`, `filter`, `links`, `embed`, `lang` in; `copy-text` out. */
export class CairnShare extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    filter: { attribute: false },
    links: { attribute: false },
    embed: { attribute: false },
    lang: { type: String },
    form: { state: true },
    chosen: { state: true },
    wishes: { state: true },
    codes: { state: true },
  }
  static override styles = [base, type, controls, segmentedStyles, shareStyles]
  declare pkg: CairnPackage | null
  declare filter: FilterSpec
  declare links: ShareLinks | null
  declare embed: WriteEmbed
  declare form: ShareForm
  /** null until the reader chose. */
  declare chosen: Which | null
  declare wishes: EmbedWishes
  declare codes: EmbedCodes | null

  constructor() {
    super()
    this.pkg = null
    this.filter = EMPTY_FILTER
    this.links = null
    this.embed = async () => null
    this.lang = 'en'
    this.form = 'link'
    this.chosen = null
    this.wishes = FIRST_WISHES
    this.codes = null
  }

  /** An article should go on showing what it was written about; a link sent around should show what is known. */
  private get which(): Which {
    if (!this.links?.pinned) return 'latest'
    return this.chosen ?? (this.form === 'link' ? 'latest' : 'pinned')
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.form === 'link' || this.links?.isLocal) return
    const isMeant = ['embed', 'form', 'chosen', 'wishes', 'links'] as const
    if (isMeant.some((name) => changed.has(name))) void this.writeCodes()
  }

  private async writeCodes(): Promise<void> {
    const { embed, which, wishes } = this
    const codes = await embed(which, wishes)
    // What was asked for meanwhile is on its way.
    if (which === this.which && wishes === this.wishes) this.codes = codes
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg, links, form } = this
    if (pkg === null || links === null) return nothing
    const segments = SHARE_FORMS.map((value) => ({ value, text: t(`share.form.${value}`) }))
    return html`${segmented({
      name: 'form',
      legend: t('share.form'),
      segments,
      value: form,
      onPick: (value) => (this.form = value as ShareForm),
    })}
      <p>${t(`share.carries.${form}`)}</p>
      <cairn-sentence class="query" .pkg=${pkg} .filter=${this.filter} .lang=${this.lang}></cairn-sentence>
      <p class="small soft">${t('share.whole')}</p>
      ${form === 'link' ? this.link(pkg, links) : this.embedded(pkg, links)}`
  }

  private link(pkg: CairnPackage, links: ShareLinks): TemplateResult {
    const text = (this.which === 'pinned' ? links.pinned : null) ?? links.latest
    return html`${links.isLocal ? html`<p class="notice small">${t('share.local')}</p>` : this.versions(pkg, links)}
      ${this.reachNotice(links)} ${this.code(t('share.address'), t('share.copy'), text)}`
  }

  private embedded(pkg: CairnPackage, links: ShareLinks): TemplateResult {
    if (links.isLocal) return html`<p class="notice small">${t('share.localEmbed')}</p>`
    const { form, codes } = this
    const code = form === 'frame' ? codes?.frame : codes?.element
    const change = (wishes: Partial<EmbedWishes>): void => {
      this.wishes = { ...this.wishes, ...wishes }
    }
    return html`<div class="embed">
      ${this.versions(pkg, links)} ${shareSwitches(this.wishes, form === 'frame', change)}
      ${this.reachNotice(links)} ${form === 'frame' && codes ? this.withoutScripts(codes) : nothing}
      ${code ? this.code(t('share.code'), t('share.copyCode'), code) : nothing}
      ${code && form === 'element' ? html`<p class="small soft">${t('share.elementKeeps')}</p>` : nothing}
      ${codes && !code ? html`<p class="notice small">${t('share.noElement')}</p>` : nothing}
      ${codes ? this.preview(codes) : nothing}
    </div>`
  }

  /** What the view's own page does that the frame below cannot, or what the frame needs. */
  private withoutScripts({ page, needsScripts }: EmbedCodes): TemplateResult | typeof nothing {
    if (page === null)
      return needsScripts ? html`<p class="small soft">${t('share.needsScripts')}</p>` : nothing
    return html`<section class="page" aria-label=${t('share.page')}>
      <p>${t('share.pageLead')} <a href=${page.address} target="_blank" rel="noopener">${page.address}</a></p>
      ${this.code(t('share.pageFrame'), t('share.copyPage'), page.frame)}
      <p class="small soft">${t(needsScripts ? 'share.elseScripts' : 'share.else')}</p>
    </section>`
  }

  private versions(pkg: CairnPackage, links: ShareLinks): TemplateResult {
    const { version } = pkg
    const pinned = links.pinned && this.version('pinned', t('share.pinned', { version }))
    return html`<fieldset>
      <legend class="eyebrow">${t('share.which')}</legend>
      ${this.version('latest', t('share.latest'))} ${pinned ?? nothing}
    </fieldset>`
  }

  private version(which: Which, name: string): TemplateResult {
    const means = t(`share.means.${which}.${this.form === 'link' ? 'link' : 'embed'}`)
    return html`<label class="choice">
      <input type="radio" name="which" .checked=${this.which === which} @change=${() => (this.chosen = which)} />
      <span>${name}<span class="small soft">${means}</span></span>
    </label>`
  }

  private reachNotice({ reach }: ShareLinks): TemplateResult | typeof nothing {
    if (reach === 'https') return nothing
    return html`<p class="notice small">${t(`share.reach.${reach}`, { host: location.host })}</p>`
  }

  private code(name: string, word: string, text: string): TemplateResult {
    const chooseAll = (event: Event): void => (event.target as HTMLTextAreaElement).select()
    return html`<label class="code">
        <span class="eyebrow">${name}</span>
        <textarea readonly rows="3" spellcheck="false" .value=${text} @focus=${chooseAll}></textarea>
      </label>
      <p class="copy">${copyButton(word, () => text, this)}</p>`
  }

  /** The frame itself, as it will stand in the article; the element shows the same. */
  private preview({ address }: EmbedCodes): TemplateResult {
    const { heightPx, isSandboxed } = this.wishes
    const sandbox = this.form === 'frame' && isSandboxed ? 'allow-scripts allow-popups' : nothing
    return html`<section aria-label=${t('share.preview')}>
      <h3 class="eyebrow">${t('share.preview')}</h3>
      <div class="preview">
        <iframe src=${address} title=${t('share.preview')} height=${heightPx} sandbox=${sandbox}></iframe>
      </div>
    </section>`
  }
}

customElements.define('cairn-share', CairnShare)
