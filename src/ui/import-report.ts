/** The account of an import: every row imported or rejected, what was mended, what was assumed, what stayed out. */
import '../i18n/rest.ts'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { type Example, type Kind, reasonsOf } from '../import/import-summary.ts'
import { emit } from './events.ts'
import { assumedView } from './import-assumed.ts'
import { accountJson, accountText, rejectedFile } from './import-report-files.ts'
import { reportStyles } from './import-report-styles.ts'
import { mappingFile } from './import-saved-file.ts'
import type { ImportAccount } from './import-table.ts'
import { kindWords } from './import-words.ts'
import { base, controls, type } from './shared-styles.ts'

/** Rows or examples drawn at first, and with each step. */
const EXAMPLES = 3
const STEP = 50

/** `<cairn-import-report>`: `account` in, `shown` whether it became what the page shows; `download`, `open-as-table` out. */
export class CairnImportReport extends LitElement {
  static override properties = {
    account: { attribute: false },
    shown: { attribute: false },
    drawn: { state: true },
  }
  static override styles = [base, type, controls, reportStyles]
  declare account: ImportAccount | null
  declare shown: boolean
  /** How many entries of a list are drawn, by the list's name; the first ones where it names none. */
  declare drawn: ReadonlyMap<string, number>

  constructor() {
    super()
    this.account = null
    this.shown = true
    this.drawn = new Map()
  }

  override render(): TemplateResult | typeof nothing {
    const { account } = this
    if (account === null) return nothing
    const lead = html`<p class="lead" dir="auto">${t('import.report.lead', { table: account.table })}</p>`
    return html`${this.shown ? lead : nothing}
      ${equation(account)} ${this.files(account)} ${this.rejected(account)}
      ${this.kinds('repaired', account.repaired, account.repairs)}
      ${this.kinds('noticed', null, account.notices)} ${assumedView(account)} ${leftOut(account)}`
  }

  private files(account: ImportAccount): TemplateResult {
    const save = (text: string, make: () => Parameters<typeof emit>[2]): TemplateResult =>
      html`<button type="button" @click=${() => emit(this, 'download', make())}>${text}</button>`
    return html`<div class="deeds">
        ${account.rejectedCsv === null ? nothing : save(t('import.report.saveRejected'), () => rejectedFile(account))}
        ${save(t('import.report.saveText'), () => accountText(account))}
        ${save(t('import.report.saveJson'), () => accountJson(account))}
        ${save(t('import.report.saveMapping'), () => mappingFile(account.mapping))}
        <button type="button" @click=${() => emit(this, 'open-as-table', undefined)}>${t('import.report.again')}</button>
      </div>
      <p class="tiny soft">${t('import.report.passing')}</p>`
  }

  private rejected(account: ImportAccount): TemplateResult | typeof nothing {
    const { rejectedRows: rows, rejected: total } = account
    if (rows.length === 0) return nothing
    const row = (outcome: (typeof rows)[number]): TemplateResult => html`<li>
      <p class="small strong">${t('import.report.line', { line: outcome.line })}</p>
      ${reasonsOf(outcome).map(exampleView)}
    </li>`
    return html`<section aria-labelledby="rejected">
      <h3 class="title" id="rejected">${t('import.report.rejected', { n: total })}</h3>
      <ol class="rows">${this.firstOf('rejected', rows, STEP).map(row)}</ol>
      ${this.more('rejected', rows.length, total, STEP)}
    </section>`
  }

  /** `rows`: how many rows it concerns in all, where the report says so. */
  private kinds(
    name: 'repaired' | 'noticed',
    rows: number | null,
    kinds: readonly Kind[],
  ): TemplateResult | typeof nothing {
    if (kinds.length === 0) return nothing
    return html`<section aria-labelledby=${name}>
      <h3 class="title" id=${name}>${t(`import.report.${name}`, { n: rows ?? kinds.length })}</h3>
      <p class="small soft">${t(`import.report.${name}Means`)}</p>
      ${kinds.map((kind) => this.kind(name, kind))}
    </section>`
  }

  private kind(name: string, { code, rows, found, examples }: Kind): TemplateResult {
    const list = `${name} ${code}`
    return html`<details>
      <summary>
        ${kindWords(code)} <span class="count">${t('import.report.rows', { n: rows })}</span>
      </summary>
      <ul class="rows">${this.firstOf(list, examples, EXAMPLES).map((one) => html`<li>${lineOf(one)} ${exampleView(one)}</li>`)}</ul>
      ${this.more(list, examples.length, found, EXAMPLES)}
    </details>`
  }

  private firstOf<Entry>(list: string, entries: readonly Entry[], first: number): readonly Entry[] {
    return entries.slice(0, this.drawn.get(list) ?? first)
  }

  /** `here`: how many of them the account brought along; the file has all. */
  private more(list: string, here: number, total: number, first: number): TemplateResult | typeof nothing {
    const drawn = Math.min(this.drawn.get(list) ?? first, here)
    if (drawn === total) return nothing
    if (drawn === here) return html`<p class="small soft">${t('import.report.rest', { n: total - here })}</p>`
    const draw = (): void => {
      this.drawn = new Map([...this.drawn, [list, drawn + STEP]])
    }
    const numbers = { n: Math.min(STEP, here - drawn), drawn, total }
    return html`<button type="button" @click=${draw}>${t('import.report.more', numbers)}</button>`
  }
}

const lineOf = ({ line }: Example): TemplateResult =>
  html`<span class="tiny soft">${t('import.report.line', { line })}</span>`

function exampleView({ column, change, message }: Example): TemplateResult {
  const where = column === null ? nothing : html`<span class="column" dir="auto">${column}</span> `
  if (change === null) return html`<p class="small" dir="auto">${where}${message}</p>`
  const after = change.after === '' ? t('import.nothingLeft') : change.after
  return html`<p class="small" dir="auto">${where}<s>${change.before}</s> → <ins>${after}</ins></p>`
}

/** The sums as they must add up; located and dated are what is left of the features. */
function equation(account: ImportAccount): TemplateResult {
  const { rows, imported, rejected, features, claims, unlocated, undated } = account
  const line = (key: string, values: Readonly<Record<string, number>>): TemplateResult =>
    html`<p>${t(`import.sum.${key}`, values)}</p>`
  return html`<div class="sums" role="group" aria-label=${t('import.report.sums')}>
    ${line('rows', { rows, imported, rejected })} ${line('features', { imported, features, claims })}
    ${line('places', { features, located: features - unlocated, unlocated })}
    ${line('dates', { features, dated: features - undated, undated })}
  </div>`
}

function leftOut({ leftOut: columns }: ImportAccount): TemplateResult | typeof nothing {
  if (columns.length === 0) return nothing
  return html`<section aria-labelledby="left-out">
    <h3 class="title" id="left-out">${t('import.report.leftOut', { n: columns.length })}</h3>
    <p class="small soft">${t('import.report.leftOutMeans')}</p>
    <ul class="rows">
      ${columns.map(({ column, cells }) => html`<li class="small"><span class="column" dir="auto">${column}</span> ${t('import.report.cells', { n: cells })}</li>`)}
    </ul>
  </section>`
}

customElements.define('cairn-import-report', CairnImportReport)
