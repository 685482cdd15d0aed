/** What the marks mean: shape by type, line by modality, areas, and what names and borders do not mean. Loaded when the legend is opened. */
import '../i18n/rest.ts'
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import { DASHES, GLYPH_OF_TYPE, type GlyphLine, LINE_OF_MODALITY } from '../design/glyphs.ts'
import type { CairnPackage } from '../domain/package.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { factsOf } from '../query/core/package-facts.ts'
import { featureGlyph, glyphStyles, glyphSvg, typeGlyph } from './glyph.ts'
import { base, type } from './shared-styles.ts'

/** A soft disc with its ring, as the map draws a place known only as an area. */
const softArea = html`<svg class="sample" viewBox="0 0 24 24" aria-hidden="true">
  <circle class="soft-disc" cx="12" cy="12" r="11" />
  <circle class="soft-edge" cx="12" cy="12" r="11" />
</svg>`

/** Hatching as lines, not as a pattern: an id would not be unique across several legends on a page. */
const hatching = html`<svg class="sample hatch" viewBox="0 0 24 24" aria-hidden="true">
  ${[6, 12, 18, 24, 30, 36, 42].map((sum) => svg`<path d=${hatchLine(sum)} />`)}
</svg>`

/** The line x + y = sum inside the 24 × 24 square. */
function hatchLine(sum: number): string {
  const near = Math.max(0, sum - 24)
  const far = Math.min(24, sum)
  return `M${near} ${far}L${far} ${near}`
}

const cluster = html`<svg class="sample cluster" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="10" />
  <text x="12" y="16" text-anchor="middle">4</text>
</svg>`

/** Modalities drawn with the same line, in words. */
function wordsOfLine(line: string): string {
  const codes = Object.keys(LINE_OF_MODALITY).filter((code) => LINE_OF_MODALITY[code] === line)
  return codes.map((code) => label('modality', code)).join(', ')
}

/** `<cairn-legend-body>`: `pkg` in; nothing comes out. */
class CairnLegendBody extends LitElement {
  static override properties = { pkg: { attribute: false } }
  static override styles = [
    base,
    type,
    glyphStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        padding: 0 var(--space-4) var(--space-3);
        font-size: var(--text-s);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        line-height: 1.8;
      }
      .sample {
        inline-size: 1.125rem;
        block-size: 1.125rem;
        flex: none;
        fill: none;
      }
      .soft-disc {
        fill: var(--accent);
        opacity: 0.18;
      }
      .soft-edge {
        stroke: var(--accent);
        opacity: 0.6;
      }
      .hatch {
        stroke: var(--ink-soft);
        stroke-width: 1.25;
      }
      .cluster {
        stroke: var(--accent);
        stroke-width: 2;
      }
      .cluster text {
        fill: var(--accent-ink);
        stroke: none;
        font: 600 12px var(--sans);
      }
      p {
        border-block-start: 1px solid var(--rule);
        padding-block-start: var(--space-2);
      }
    `,
  ]
  /** null shows every type of the format; else only those that the package has. */
  declare pkg: CairnPackage | null

  constructor() {
    super()
    this.pkg = null
  }

  override render(): TemplateResult {
    return html`<ul aria-label=${t('legend.types')}>
      ${this.hasClaims() ? nothing : html`<li>${featureGlyph(undefined)}<span>${t('legend.plain')}</span></li>`}
      ${this.types().map((code) => html`<li>${typeGlyph(code)}<span>${label('featureType', code)}</span></li>`)}
    </ul>
    ${this.hasClaims() ? this.lines() : nothing}
    <ul aria-label=${t('legend.places')}>
      <li>${softArea}<span>${t('legend.soft')}</span></li>
      <li>${hatching}<span>${t('legend.hatched')}</span></li>
      <li>${cluster}<span>${t('legend.cluster')}</span></li>
    </ul>
    <p class="tiny soft">${t('legend.disclaimer')}</p>`
  }

  private lines(): TemplateResult {
    return html`<ul aria-label=${t('legend.lines')}>
      ${Object.keys(DASHES).map((line) => html`<li>${glyphSvg('ring', line as GlyphLine)}<span>${wordsOfLine(line)}</span></li>`)}
    </ul>`
  }

  private hasClaims(): boolean {
    return this.pkg?.kind !== 'plain'
  }

  private types(): readonly string[] {
    const all = this.hasClaims() ? Object.keys(GLYPH_OF_TYPE) : []
    if (this.pkg === null) return all
    const { type } = factsOf(this.pkg).values
    return all.filter((code) => type.includes(code))
  }
}

customElements.define('cairn-legend-body', CairnLegendBody)
