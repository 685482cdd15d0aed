/** One document in the list: title, who published it when in which language, what was kept, how often it was relayed. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { Source } from '../domain/generated/package-types.ts'
import { label, languageName } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { issuedText } from '../i18n/source-words.ts'
import type { SourceEntry } from './sources-entries.ts'

/** Sheet of the rows; goes with `sourceRow`. */
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
    grid-column: 1;
    color: var(--ink-soft);
    font-size: var(--text-s);
  }
  .facts .chip {
    margin-inline-start: var(--space-1);
  }
  .facts .publisher {
    color: var(--ink);
  }
  .row > .count {
    font-size: var(--text-s);
    white-space: nowrap;
  }
`

/** What a row needs beside its entry. */
export interface SourceRow {
  readonly lang: string
  /** Hashes of the documents attached on this device. */
  readonly attached: ReadonlySet<string>
  /** Whether a heading above names the publisher already. */
  readonly underPublisher: boolean
  open(sourceId: string): void
}

/** How completely a copy was kept when the document was read; null, as for most, when none was. */
function keptText({ captures }: Source): string | null {
  const [first] = captures
  return first ? t('sources.kept', { level: label('captureLevel', first.captureLevel) }) : null
}

const isAttached = ({ captures }: Source, attached: ReadonlySet<string>): boolean =>
  captures.some(({ sha256 }) => attached.has(sha256))

/** Stays with the word before it, so that no line begins with a dot. */
const DOT = '\u00a0· '

function facts(
  { source, publisher }: SourceEntry,
  { lang, attached, underPublisher }: SourceRow,
): TemplateResult {
  const relays = source.derivedFrom.length
  const kept = keptText(source)
  const words = [
    issuedText(source, lang),
    languageName(source.lang, lang),
    ...(relays > 0 ? [t('claimLine.relayed', { n: relays })] : []),
  ]
  return html`<p class="facts">
    ${publisher && !underPublisher ? html`<bdi class="publisher">${publisher}</bdi>${DOT}` : nothing}${words.join(DOT)}
    ${kept ? html`<span class="chip">${kept}</span>` : nothing}
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
