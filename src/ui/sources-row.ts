/** One document in the list: title, who published it when in which language, what was kept, how often it was relayed. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { Source } from '../domain/generated/package-types.ts'
import { label, languageName } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { issuedText } from './source-words.ts'
import type { SourceEntry } from './sources-entries.ts'

export const sourceRowStyles = css`
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--space-4);
    row-gap: 2px;
    align-items: baseline;
    padding: var(--space-3) var(--space-2);
  }
  .row:hover {
    background: var(--paper-sunk);
  }
  button.open {
    min-block-size: 0;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 0;
    font: 400 var(--text-l) / 1.35 var(--serif);
    text-align: start;
  }
  button.open.untitled {
    color: var(--ink-soft);
    font-style: italic;
  }
  /* The whole row is the target; its words stay readable text beside the button. */
  button.open::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  button.open:focus-visible {
    outline: 0;
  }
  button.open:focus-visible::after {
    outline: 2px solid var(--focus);
    outline-offset: -2px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--space-2);
    grid-column: 1;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .facts > * + *:not(.chip)::before {
    content: '·';
    margin-inline-end: var(--space-2);
  }
  .facts .publisher {
    color: var(--ink);
  }
  .row > .count {
    font-size: var(--text-s);
    white-space: nowrap;
  }
`

export interface SourceRow {
  readonly lang: string
  /** Hashes of the documents attached on this device. */
  readonly attached: ReadonlySet<string>
  /** Whether a heading above names the publisher already. */
  readonly underPublisher: boolean
  open(sourceId: string): void
}

/** How completely a copy was kept when the document was read. */
function keptText({ captures }: Source): string {
  const [first] = captures
  return first
    ? t('sources.kept', { level: label('captureLevel', first.captureLevel) })
    : t('sources.notKept')
}

const isAttached = ({ captures }: Source, attached: ReadonlySet<string>): boolean =>
  captures.some(({ sha256 }) => attached.has(sha256))

function facts(
  { source, publisher }: SourceEntry,
  { lang, attached, underPublisher }: SourceRow,
): TemplateResult {
  const relays = source.derivedFrom.length
  return html`<p class="facts">
    ${publisher && !underPublisher ? html`<bdi class="publisher">${publisher}</bdi>` : nothing}
    <span>${issuedText(source, lang)}</span>
    <span>${languageName(source.lang, lang)}</span>
    ${relays > 0 ? html`<span>${t('claimLine.relayed', { n: relays })}</span>` : nothing}
    <span>${keptText(source)}</span>
    ${isAttached(source, attached) ? html`<span class="chip strong">${t('documents.copyAttached')}</span>` : nothing}
  </p>`
}

/** The title is the button that opens the document; the row extends its target. */
export function sourceRow(entry: SourceEntry, row: SourceRow): TemplateResult {
  const { source, title, claims } = entry
  const hasTitle = source.csl.title !== undefined
  return html`<li class="row">
    <button
      class="open ${hasTitle ? '' : 'untitled'}"
      type="button"
      dir="auto"
      lang=${hasTitle ? source.lang : row.lang}
      @click=${() => row.open(source.id)}
    >
      ${title}
    </button>
    <span class="count">${t('common.claims', { n: claims })}</span>
    ${facts(entry, row)}
  </li>`
}
