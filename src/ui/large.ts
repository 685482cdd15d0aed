/** What became of a file that is more than this browser shows: it was counted and checked to its end, and not kept. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import './import-report.ts'
import { reportStyles } from './import-report-styles.ts'
import type { FaultKind, FeatureAccount, LargeInput } from './large-input.ts'
import { largeStyles } from './large-styles.ts'
import { base, controls, type } from './shared-styles.ts'

/** Faults of one kind drawn with each step. */
const STEP = 20

const MEGABYTE = 1024 * 1024

/** `<cairn-large>`: `large` in; `download`, `open-as-table` out. */
export class CairnLarge extends LitElement {
  static override properties = { large: { attribute: false }, drawn: { state: true } }
  static override styles = [base, type, controls, reportStyles, largeStyles]
  declare large: LargeInput | null
  /** How many faults of a kind are drawn; the first ones where it names none. */
  declare drawn: ReadonlyMap<string, number>

  constructor() {
    super()
    this.large = null
    this.drawn = new Map()
  }

  override render(): TemplateResult | typeof nothing {
    const { large } = this
    if (large === null) return nothing
    return html`<p class="lead" dir="auto">${leadOf(large)}</p>
      ${nextSteps(large)}
      ${
        large.form === 'table'
          ? html`<cairn-import-report .account=${large.account} .shown=${false}></cairn-import-report>`
          : this.features(large.name, large.account)
      }`
  }

  private features(name: string, account: FeatureAccount): TemplateResult {
    const { imported, rejected, issues, kinds, faults } = account
    const save = (): void =>
      emit(this, 'download', {
        name: `${name.replace(/\.[^.]*$/, '')}-check.json`,
        mediaType: 'application/json',
        text: `${JSON.stringify({ file: name, ...account }, null, 2)}\n`,
      })
    return html`<div class="sums" role="group" aria-label=${t('import.report.sums')}>
        <p>${t('large.sums', { imported, sound: imported - rejected, rejected })}</p>
        <p>${t('large.issues', { errors: issues.error, warnings: issues.warning, notices: issues.notice })}</p>
        ${faults.includes('cut') ? html`<p>${t('large.cut')}</p>` : nothing}
      </div>
      <div class="deeds"><button type="button" @click=${save}>${t('large.save')}</button></div>
      <section aria-labelledby="kinds">
        <h3 class="title" id="kinds">${t('large.kinds')}</h3>
        ${kinds.length === 0 ? html`<p>${t('large.nothing')}</p>` : kinds.map((kind) => this.kind(kind))}
      </section>`
  }

  private kind({ code, severity, found, examples }: FaultKind): TemplateResult {
    const key = `${severity} ${code}`
    const drawn = this.drawn.get(key) ?? STEP
    const rest = examples.length - drawn
    const draw = (): void => {
      this.drawn = new Map([...this.drawn, [key, drawn + STEP]])
    }
    return html`<details>
      <summary>
        <span class="tiny soft">${t(`issues.total.${severity}`)}</span> ${code}
        <span class="count">${t('large.found', { n: found })}</span>
      </summary>
      ${found > examples.length ? html`<p class="small soft">${t('large.first', { n: examples.length, total: found })}</p>` : nothing}
      <ul class="rows">
        ${examples.slice(0, drawn).map(exampleView)}
      </ul>
      ${rest > 0 ? html`<button type="button" @click=${draw}>${t('large.more', { n: Math.min(STEP, rest) })}</button>` : nothing}
    </details>`
  }
}

const exampleView = ({ line, path, message }: FaultKind['examples'][number]): TemplateResult => html`<li>
  <p class="tiny soft">${line === null ? nothing : t('large.line', { line })} <span dir="ltr">${path}</span></p>
  <p class="small" dir="auto">${message}</p>
</li>`

function leadOf({ name, bytes, limits, ...own }: LargeInput): string {
  const megabytes = Math.ceil(bytes / MEGABYTE)
  if (own.form === 'geojson' && own.account.faults.includes('claims'))
    return t('large.withClaims', { name, megabytes })
  return t('large.lead', {
    ...{ name, megabytes },
    features: limits.features,
    limit: Math.ceil(limits.bytes / MEGABYTE),
  })
}

/** Commands are no words of a language. */
const COMMANDS = {
  table: (name: string): readonly string[] => [
    `npx cairn import "${name}" --mapping mapping.json --to my-package`,
    'npx cairn publish my-package --to public/my-package',
    'npx cairn tiles public/my-package --to public/my-package.pmtiles',
  ],
  geojson: (name: string): readonly string[] => [`npx cairn validate "${name}" --stream`],
}

const nextSteps = ({ name, form }: LargeInput): TemplateResult => html`<section aria-labelledby="next">
  <h3 class="title" id="next">${t('large.next')}</h3>
  <p>${t(form === 'table' ? 'large.nextTable' : 'large.nextGeojson')}</p>
  <pre dir="ltr" tabindex="0">${COMMANDS[form](name).join('\n')}</pre>
</section>`

customElements.define('cairn-large', CairnLarge)
