/** The package's release log: what was added, corrected and withdrawn, and why. */

import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { featureById } from '../domain/feature-by-id.ts'
import { findClaim } from '../domain/find-claim.ts'
import type { ChangeAction, ChangeEntry, Release } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { formatEdtf } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import { emit, type SelectDetail } from './events.ts'
import { base, controls, type } from './shared-styles.ts'

const ACTIONS: readonly ChangeAction[] = ['added', 'corrected', 'withdrawn']

/** Entries of one action drawn at first and with each further step; a large release has thousands. */
const ENTRIES_PER_STEP = 50

/** `<cairn-releases>`: `pkg`, `lang` in; `select` out. Headings start at the third level: its dialog has the second. */
export class CairnReleases extends LitElement {
  static override properties = {
    pkg: { attribute: false },
    lang: { type: String },
    drawn: { state: true },
  }
  static override styles = [
    base,
    type,
    controls,
    css`
      :host {
        max-inline-size: 80ch;
      }
      .lead {
        font: 400 var(--text-l) / 1.5 var(--serif);
      }
      .release {
        margin-block-start: var(--space-4);
        padding-block-start: var(--space-3);
        border-block-start: 1px solid var(--rule);
      }
      h3 {
        font: 600 var(--text-l) / 1.3 var(--serif);
      }
      h4 {
        margin-block-start: var(--space-3) !important;
      }
      h3 .chip {
        font: 400 var(--text-xs) / 1.7 var(--sans);
      }
      li {
        padding-block: var(--space-2);
      }
      li .id {
        font-weight: 600;
      }
      li button.text {
        min-block-size: 24px;
        font-weight: 600;
      }
    `,
  ]
  declare pkg: CairnPackage | null
  /** Entries drawn, by version and action, where more were asked for. */
  declare drawn: ReadonlyMap<string, number>

  constructor() {
    super()
    this.pkg = null
    this.lang = 'en'
    this.drawn = new Map()
  }

  override render(): TemplateResult | typeof nothing {
    const { pkg } = this
    if (pkg === null) return nothing
    if (pkg.kind === 'plain') return html`<p class="lead">${t('releases.plain')}</p>`
    if (pkg.releases.length === 0) return html`<p class="lead">${t('releases.none')}</p>`
    return html`<p class="lead">${t('releases.lead')}</p>
      ${pkg.releases.map((release) => this.release(release, pkg))}`
  }

  private release(release: Release, pkg: CairnPackage): TemplateResult {
    const { version, date, summary, entries } = release
    return html`<section class="release">
      <h3>
        ${t('releases.release', { version })}
        ${version === pkg.version ? html`<span class="chip strong">${t('releases.shown')}</span>` : nothing}
      </h3>
      <p class="small soft">${formatEdtf(date, this.lang)}</p>
      <p dir="auto">${summary}</p>
      ${entries.length === 0 ? html`<p class="small soft">${t('releases.noEntries')}</p>` : nothing}
      ${ACTIONS.map((action) => this.ofAction(action, release, pkg))}
    </section>`
  }

  private ofAction(
    action: ChangeAction,
    { version, entries }: Release,
    pkg: CairnPackage,
  ): TemplateResult | typeof nothing {
    const own = entries.filter((entry) => entry.action === action)
    if (own.length === 0) return nothing
    const key = `${version} ${action}`
    const drawn = this.drawn.get(key) ?? ENTRIES_PER_STEP
    const more = (): void => {
      this.drawn = new Map([...this.drawn, [key, drawn + ENTRIES_PER_STEP]])
    }
    const rest = own.length - drawn
    return html`<h4 class="eyebrow">${t(`releases.action.${action}`, { n: own.length })}</h4>
      <ul class="rows">${own.slice(0, drawn).map((entry) => this.entry(entry, pkg))}</ul>
      ${rest > 0 ? html`<button @click=${more}>${t('releases.more', { n: Math.min(rest, ENTRIES_PER_STEP) })}</button>` : nothing}`
  }

  private entry({ id, kind, date, reason }: ChangeEntry, pkg: CairnPackage): TemplateResult {
    const target = selectionOf(id, kind, pkg)
    const name = target
      ? html`<button class="text" @click=${() => emit<SelectDetail>(this, 'select', target)}>${id}</button>`
      : html`<span class="id">${id}</span>`
    return html`<li>
      <span class="soft">${t(`releases.kind.${kind}`)}</span> ${name}
      <span class="small soft">· ${formatEdtf(date, this.lang)}</span>
      <p dir="auto">${reason}</p>
    </li>`
  }
}

/** What the page can open; null for withdrawn records, claimants and places, which have no view of their own. */
function selectionOf(id: string, kind: ChangeEntry['kind'], pkg: CairnPackage): SelectDetail | null {
  if (kind === 'source') return pkg.sources.has(id) ? { source: id } : null
  const site = (kind === 'claim' ? findClaim(id, pkg)?.feature : featureById(id, pkg))?.id
  if (site === undefined) return null
  return { site, claim: kind === 'claim' ? id : null, source: null }
}

customElements.define('cairn-releases', CairnReleases)
