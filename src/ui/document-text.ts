/** The reader's copy with every passage marked; a passage that does not stand in it says so, loudly. */
import { html, nothing, type TemplateResult } from 'lit'
import { type NormalisedText, normaliseText } from '../domain/normalised-text.ts'
import { type PassagesInText, passagesInText, type TextSegment } from '../domain/passages-in-text.ts'
import { t } from '../i18n/message.ts'
import { type ClaimPassage, claimOfPassage } from './claims-of-source.ts'

export interface DocumentText {
  readonly bytes: Uint8Array
  /** Language of the document. */
  readonly lang: string
  readonly passages: readonly ClaimPassage[]
  /** Id of the claim that is open; null when none is. */
  readonly current: string | null
  /** Opens the claim of a passage. */
  choose(passageId: string): void
}

/** Cut once per copy and set of passages: the text does not change while it is read. */
const cuts = new WeakMap<Uint8Array, { key: string; text: NormalisedText; cut: PassagesInText }>()

function cutText({ bytes, passages }: DocumentText): { text: NormalisedText; cut: PassagesInText } {
  const key = passages.map(({ passageId }) => passageId).join(' ')
  const known = cuts.get(bytes)
  if (known?.key === key) return known
  const text = normaliseText(bytes)
  const cut = passagesInText(
    text,
    passages.map(({ passageId, passage }) => ({ id: passageId, passage })),
  )
  cuts.set(bytes, { key, text, cut })
  return { text, cut }
}

/** Where several passages overlap, the click leads to the open one's neighbour last, so that each can be reached. */
function nextPassage(ids: readonly string[], current: string | null): string {
  const at = ids.findIndex((id) => claimOfPassage(id) === current)
  return ids[(at + 1) % ids.length] ?? ''
}

function segment(one: TextSegment, document: DocumentText): TemplateResult {
  const { passageIds } = one
  if (passageIds.length === 0) return html`${one.text}`
  const isCurrent = passageIds.some((id) => claimOfPassage(id) === document.current)
  const go = (): void => document.choose(nextPassage(passageIds, document.current))
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      go()
    }
  }
  // A button cannot break across lines, so the mark itself takes the role.
  return html`<mark
    role="button"
    tabindex="0"
    aria-current=${isCurrent ? 'true' : nothing}
    aria-label=${t('documents.passageLabel', { text: one.text, n: passageIds.length })}
    data-claims=${passageIds.map(claimOfPassage).join(' ')}
    @click=${go}
    @keydown=${onKey}
    >${one.text}</mark
  >`
}

function problemLines(
  { problems }: PassagesInText,
  { passages }: DocumentText,
): TemplateResult | typeof nothing {
  if (problems.size === 0) return nothing
  const lines = passages.flatMap(({ passageId, claim }) => {
    const problem = problems.get(passageId)
    return problem
      ? [html`<li>${t('documents.passageProblem', { claim: claim.id, message: problem.message })}</li>`]
      : []
  })
  return html`<div class="notice" role="alert">
    <p><strong>${t('documents.passagesUnresolved', { n: problems.size })}</strong></p>
    <ul>${lines}</ul>
  </div>`
}

/** The text with marks; a text that cannot be read says why. */
export function documentText(document: DocumentText): TemplateResult {
  const { text, cut } = cutText(document)
  const faults = text.faults.filter(({ isFatal }) => isFatal)
  if (faults.length > 0) return html`<p class="notice" role="alert">${faults[0]?.message}</p>`
  return html`${problemLines(cut, document)}
    <p class="tiny soft">${t('documents.passagesFound', { n: cut.places.size, all: document.passages.length })}</p>
    <div class="text" lang=${document.lang} dir="auto">${cut.segments.map((one) => segment(one, document))}</div>`
}
