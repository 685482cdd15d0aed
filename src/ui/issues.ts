/** The data check: what was kept out and why, then what deserves a look. */

import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Issue, RejectedRecord, Severity } from '../domain/issue.ts'
import type { ParseResult } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { formatNumber } from '../i18n/number.ts'
import { rejectedCsv, rejectedJson } from './download.ts'
import { type DownloadDetail, emit } from './events.ts'
import { issuesStyles } from './issues-styles.ts'
import { base, controls, type } from './shared-styles.ts'

/** Issues of one code drawn at first; the rest follow on demand, a broken export can have thousands. */
const ISSUES_PER_STEP = 20
const RECORDS_PER_STEP = 50

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** `<cairn-issues>`: `parsed` in; `download` (name, mediaType, text) out. */
export class CairnIssues extends LitElement {
  static override properties = {
    parsed: { attribute: false },
    records: { state: true },
    opened: { state: true },
  }
  static override styles = [base, type, controls, issuesStyles]
  declare parsed: ParseResult | null
  /** Number of rejected records drawn. */
  declare records: number
  /** Codes whose whole list is drawn. */
  declare opened: ReadonlySet<string>

  constructor() {
    super()
    this.parsed = null
    this.records = RECORDS_PER_STEP
    this.opened = new Set()
  }

  override render(): TemplateResult | typeof nothing {
    if (this.parsed === null) return nothing
    const { issues, rejected } = this.parsed
    return html`<article aria-label=${t('issues.title')}>
      ${this.totals(this.parsed)}
      ${rejected.length > 0 ? this.rejected(rejected) : nothing}
      ${this.loose(this.parsed)}
      ${issues.length === 0 && rejected.length === 0 ? html`<p class="all-well">${t('issues.none')}</p>` : nothing}
    </article>`
  }

  private totals({ issues, rejected, importedFeatures }: ParseResult): TemplateResult {
    const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length
    return html`<dl class="totals">
      <div><dt>${t('issues.imported')}</dt><dd>${importedFeatures}</dd></div>
      <div><dt>${t('issues.rejected')}</dt><dd>${rejected.length}</dd></div>
      ${SEVERITIES.map((severity) => html`<div><dt>${t(`issues.total.${severity}`)}</dt><dd>${count(severity)}</dd></div>`)}
    </dl>`
  }

  private rejected(rejected: readonly RejectedRecord[]): TemplateResult {
    const name = this.parsed?.package?.title ?? 'package'
    const rest = rejected.length - this.records
    return html`<section aria-labelledby="rejected">
      <header>
        <h3 class="title" id="rejected">${t('issues.rejectedHeading', { n: rejected.length })}</h3>
        <p class="buttons">
          <button type="button" @click=${() => this.save(rejectedJson(rejected, name))}>${t('issues.downloadJson')}</button>
          <button type="button" @click=${() => this.save(rejectedCsv(rejected, name))}>${t('issues.downloadCsv')}</button>
        </p>
      </header>
      <p class="small soft">${t('issues.rejectedMeans')}</p>
      <ol class="rows">
        ${rejected.slice(0, this.records).map(rejectedRecord)}
      </ol>
      ${rest > 0 ? html`<button type="button" @click=${() => (this.records += RECORDS_PER_STEP)}>${t('issues.more', { n: rest })}</button>` : nothing}
    </section>`
  }

  private save(detail: DownloadDetail): void {
    emit(this, 'download', detail)
  }

  /** Everything not already told with a rejected record, by severity and code. */
  private loose({ issues, rejected }: ParseResult): unknown {
    // Compared as text: what comes from a worker in parts is no longer the same object.
    const told = new Set(rejected.flatMap((record) => record.issues.map((issue) => JSON.stringify(issue))))
    const rest = told.size === 0 ? issues : issues.filter((issue) => !told.has(JSON.stringify(issue)))
    return SEVERITIES.map((severity) => this.ofSeverity(severity, rest))
  }

  private ofSeverity(severity: Severity, issues: readonly Issue[]): TemplateResult | typeof nothing {
    const own = issues.filter((issue) => issue.severity === severity)
    if (own.length === 0) return nothing
    const codes = [...new Set(own.map(({ code }) => code))].sort()
    return html`<section aria-label=${t(`issues.total.${severity}`)}>
      <h3 class="title">${t(`issues.heading.${severity}`, { n: own.length })}</h3>
      ${codes.map((code) =>
        this.ofCode(
          severity,
          code,
          own.filter((issue) => issue.code === code),
        ),
      )}
    </section>`
  }

  private ofCode(severity: Severity, code: string, issues: readonly Issue[]): TemplateResult {
    const key = `${severity}:${code}`
    const shown = this.opened.has(key) ? issues : issues.slice(0, ISSUES_PER_STEP)
    return html`<details>
      <summary><code>${code}</code> <span class="count">${formatNumber(issues.length)}</span></summary>
      <ul class="rows">
        ${shown.map((issue) => html`<li>${issueText(issue)}</li>`)}
      </ul>
      ${shown.length < issues.length ? html`<button type="button" @click=${() => this.openAll(key)}>${t('common.showAll', { n: issues.length })}</button>` : nothing}
    </details>`
  }

  private openAll(key: string): void {
    this.opened = new Set([...this.opened, key])
  }
}

/** `features.geojson:12:5`, as editors and compilers write it; the file alone when the line is unknown. */
function position({
  file,
  line,
  column,
}: {
  file: string
  line: number | null
  column: number | null
}): string {
  return line === null ? file : `${file}:${line}:${column ?? 1}`
}

function rejectedRecord(record: RejectedRecord): TemplateResult {
  return html`<li>
    <h4>
      ${t(`issues.kind.${record.kind}`)} <bdi class="id">${record.id ?? t('issues.noId')}</bdi>
    </h4>
    <p class="tiny soft"><code>${position(record)}</code> · <code>${record.path}</code></p>
    <ul class="reasons">
      ${record.issues.map((issue) => html`<li>${issueText(issue)}</li>`)}
    </ul>
  </li>`
}

/** The message says what was expected, what was found and the cure; the place and code follow. */
function issueText(issue: Issue): TemplateResult {
  return html`<p dir="auto">${issue.message}</p>
    <p class="tiny soft"><code>${position(issue)}</code> · <code>${issue.path}</code> · <code>${issue.code}</code></p>`
}

customElements.define('cairn-issues', CairnIssues)
