/** Attaching the reader's own copy: the hash proves that it is the same document. */
import { html, nothing, type TemplateResult } from 'lit'
import { isFromTable } from '../domain/from-table.ts'
import type { Source } from '../domain/generated/package-types.ts'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'

export interface ReaderCopy {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** What came of the last try. */
export type AttachmentState =
  | { readonly kind: 'attached'; readonly sha256: string; readonly kept: boolean }
  | {
      readonly kind: 'refused'
      readonly expected: readonly string[]
      readonly found: string
      readonly name: string
    }

function refusal(state: AttachmentState | null): TemplateResult | typeof nothing {
  if (state?.kind !== 'refused') return nothing
  return html`<div class="notice" role="alert">
    <p><strong>${t('documents.refused', { name: state.name })}</strong></p>
    <p>${t('documents.refusedWhy')}</p>
    <dl>
      <dt>${t('documents.hashExpected')}</dt>
      ${state.expected.map((hash) => html`<dd class="hash">${hash}</dd>`)}
      <dt>${t('documents.hashFound')}</dt>
      <dd class="hash">${state.found}</dd>
    </dl>
  </div>`
}

function copyLine(
  copy: ReaderCopy,
  state: AttachmentState | null,
  source: Source,
  from: EventTarget,
): TemplateResult {
  const forgets = state?.kind === 'attached' && !state.kept
  return html`<p class="copy small">
    <span>${t('documents.copyIs', { name: copy.name })} <span class="hash">${copy.sha256.slice(0, 12)}…</span></span>
    <button @click=${() => emit(from, 'detach', { sourceId: source.id })}>${t('documents.detach')}</button>
    ${forgets ? html`<span class="notice">${t('page.notKept')}</span>` : nothing}
  </p>`
}

/** A file field that also takes a dropped file; the page sees by `defaultPrevented` that the drop was taken. */
function field(source: Source, from: EventTarget): TemplateResult {
  const take = (file: File | undefined): void => {
    if (file) emit(from, 'attach', { sourceId: source.id, file })
  }
  const choose = (event: Event): void => {
    const input = event.target as HTMLInputElement
    take(input.files?.[0])
    input.value = ''
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    take(event.dataTransfer?.files[0])
  }
  return html`<label class="attach" @drop=${drop} @dragover=${(event: Event) => event.preventDefault()}>
    <strong>${t('documents.attach')}</strong>
    <span class="small soft">${t('documents.attachHint')}</span>
    <span class="button" aria-hidden="true">${t('documents.choose')}</span>
    <input type="file" aria-label=${t('documents.attach')} @change=${choose} />
  </label>`
}

/** The field, the last refusal, or the attached copy; words only where no copy could be proven. */
export function attachField(
  source: Source,
  state: AttachmentState | null,
  from: EventTarget,
  copy: ReaderCopy | null = null,
): TemplateResult {
  if (source.captures.length === 0)
    return html`<p class="small soft block">${t(isFromTable(source) ? 'documents.tableCannotAttach' : 'documents.cannotAttach')}</p>`
  const shown = copy ? copyLine(copy, state, source, from) : field(source, from)
  return html`<div class="block attaching">${shown} ${refusal(state)}</div>`
}
