/** The first rows of a table as they will look, a few at a time. */
import { html, nothing, type TemplateResult } from 'lit'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { PreviewProblem, PreviewRow } from '../import/preview-rows.ts'
import type { Repair } from '../import/table.ts'
import type { Preview } from './import-preview-maker.ts'
import type { WaitingTable } from './import-table.ts'
import { countInWords, dateInWords, kindWords, short } from './import-words.ts'

export interface PreviewView {
  readonly table: WaitingTable
  readonly preview: Preview | null
  /** Index of the first row drawn, in the order chosen. */
  readonly at: number
  readonly problemsFirst: boolean
  readonly lang: string
  step(at: number): void
  sort(problemsFirst: boolean): void
}

/** Rows drawn at a time. */
export const PREVIEW_STEP = 5

const hasProblem = ({ problems, repairs }: PreviewRow): boolean => problems.length + repairs.length > 0

/** Rejected rows first, then those with a notice or a repair; else the table's order. */
export function orderedRows(rows: readonly PreviewRow[], problemsFirst: boolean): readonly PreviewRow[] {
  if (!problemsFirst) return rows
  const rank = (row: PreviewRow): number =>
    row.isRejected ? 0 : row.problems.length > 0 ? 1 : hasProblem(row) ? 2 : 3
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.line - b.line)
}

export function previewView(view: PreviewView): TemplateResult {
  const { preview, table, at, problemsFirst, lang } = view
  if (preview === null) return html`<p class="soft" role="status">${t('import.previewBusy')}</p>`
  const rows = orderedRows(preview.rows, problemsFirst)
  return html`<div class="preview-head">
      <h3 class="eyebrow" id="preview-title">${t('import.previewTitle')}</h3>
      ${stepper(view, rows.length)}
    </div>
    ${sums(preview, view)}
    ${table.rowCount > rows.length ? html`<p class="small soft">${t('import.previewOf', { n: rows.length, rows: table.rowCount })}</p>` : nothing}
    <ol class="cards" aria-labelledby="preview-title">
      ${rows.slice(at, at + PREVIEW_STEP).map((row) => card(row, lang))}
    </ol>`
}

function stepper({ at, step }: PreviewView, rows: number): TemplateResult {
  const to = Math.min(at + PREVIEW_STEP, rows)
  return html`<div class="stepper">
    <button type="button" class="icon" aria-label=${t('import.previous')} ?disabled=${at === 0}
      @click=${() => step(Math.max(0, at - PREVIEW_STEP))}>‹</button>
    <span class="small" role="status">${t('import.rowsShown', { from: rows === 0 ? 0 : at + 1, to, rows })}</span>
    <button type="button" class="icon" aria-label=${t('import.next')} ?disabled=${to >= rows}
      @click=${() => step(at + PREVIEW_STEP)}>›</button>
  </div>`
}

/** How many of the sampled rows have something to say, and the way to see them first. */
function sums({ rows }: Preview, { problemsFirst, sort }: PreviewView): TemplateResult {
  const counts = {
    rejected: rows.filter(({ isRejected }) => isRejected).length,
    noticed: rows.filter(({ isRejected, problems }) => !isRejected && problems.length > 0).length,
    repaired: rows.filter(({ repairs }) => repairs.length > 0).length,
    unlocated: rows.filter(({ place, isRejected }) => !isRejected && !place.isLocated).length,
    undated: rows.filter(({ dates, isRejected }) => !isRejected && !dates.some(isDate)).length,
  }
  return html`<p class="small">${t('import.previewSums', counts)}</p>
    <label class="check small">
      <input type="checkbox" .checked=${problemsFirst} @change=${() => sort(!problemsFirst)} />
      ${t('import.problemsFirst')}
    </label>`
}

/** Words that are no date stand in quotation marks. */
const isDate = (text: string): boolean => !text.includes('“')

function card(row: PreviewRow, lang: string): TemplateResult {
  return html`<li class="row-card ${row.isRejected ? 'rejected' : ''}">
    <p class="tiny soft">${t('import.cardHead', { line: row.line, type: label('featureType', row.featureType), n: row.claims })}</p>
    ${row.isRejected ? html`<p class="notice small">${t('import.cardRejected')}</p>` : nothing}
    <h4 class="title" dir="auto">${row.label === '' ? t('import.noLabel') : short(row.label, 160)}</h4>
    ${who(row)}
    <p class="statement" dir="auto">${short(row.statement, 300)}</p>
    <dl>
      ${entry('quotes', row.quotes, '')}
      ${entry(
        'dates',
        row.dates.map((date) => dateInWords(date, lang)),
        t('common.dateNotStated'),
      )}
      ${entry('place', [placeWords(row)], '')} ${entry('counts', row.counts.map(countInWords), '')}
      ${entry('documents', row.sources, t('import.noDocument'))}
    </dl>
    ${problems(row)}
  </li>`
}

const MOST_NAMES = 6

function who({ claimants, modality }: PreviewRow): TemplateResult {
  const rest = claimants.length - MOST_NAMES
  return html`<p class="claim-line">
    <span class="claimant" dir="auto">${claimants.slice(0, MOST_NAMES).join(', ') || t('common.noClaimant')}</span>
    ${rest > 0 ? t('import.andMore', { n: rest }) : nothing} · <span class="modality">${label('modality', modality)}</span>
  </p>`
}

function placeWords({ place }: PreviewRow): string {
  const precision = label('precision', place.precision)
  if (!place.isLocated)
    return t('import.placeUnlocated', { words: short(place.words, 160) || t('import.nothingStated') })
  return t(place.words === '' ? 'import.placeOnly' : 'import.placeNamed', {
    words: short(place.words, 160),
    precision,
    meters: place.meters ?? 0,
  })
}

function entry(name: string, texts: readonly string[], otherwise: string): TemplateResult | typeof nothing {
  const shown = texts.length === 0 && otherwise !== '' ? [otherwise] : texts
  if (shown.length === 0) return nothing
  const rest = shown.length - MOST_NAMES
  return html`<dt>${t(`import.card.${name}`)}</dt>
    <dd>
      ${shown.slice(0, MOST_NAMES).map((text) => html`<span dir="auto">${short(text, 120)}</span>`)}
      ${rest > 0 ? html`<span>${t('import.andMore', { n: rest })}</span>` : nothing}
    </dd>`
}

function problems({ problems: found, repairs }: PreviewRow): TemplateResult | typeof nothing {
  if (found.length + repairs.length === 0) return nothing
  return html`<ul class="problems small">
    ${found.map((problem) => html`<li dir="auto">${problemWords(problem)}</li>`)} ${repairs.map(repairLine)}
  </ul>`
}

/** Notices that ask something of the reader, in the reader's language; the others say what was found. */
const QUESTIONS: ReadonlySet<string> = new Set(['count-zero', 'modality-empty'])

function problemWords({ code, column, message }: PreviewProblem): string {
  const what = QUESTIONS.has(code) ? kindWords(code) : message
  return column === null ? what : t('import.inColumn', { column, what })
}

function repairLine({ code, column, before, after }: Repair): TemplateResult {
  const what = column === null ? kindWords(code) : t('import.inColumn', { column, what: kindWords(code) })
  return html`<li dir="auto">${what}: <s>${before}</s> → ${after === '' ? t('import.nothingLeft') : after}</li>`
}
