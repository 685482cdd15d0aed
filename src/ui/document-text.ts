/** The reader's copy with every passage marked; a passage that does not stand in it says so, loudly. */
import { html, nothing, type TemplateResult } from 'lit'
import { type NormalisedText, normaliseText } from '../domain/normalised-text.ts'
import { type PassagesInText, passagesInText, type TextSegment } from '../domain/passages-in-text.ts'
import { type PassageProblem, quoteSelector } from '../domain/resolve-passage.ts'
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

interface CutText {
  readonly passages: readonly ClaimPassage[]
  readonly text: NormalisedText
  readonly cut: PassagesInText
}

/** Cut once per copy and passages; another version of the package may have other passages under the same ids. */
const cuts = new WeakMap<Uint8Array, CutText>()

const areSame = (a: readonly ClaimPassage[], b: readonly ClaimPassage[]): boolean =>
  a.length === b.length && a.every(({ passage }, at) => passage === b[at]?.passage)

function cutText(bytes: Uint8Array, passages: readonly ClaimPassage[]): CutText {
  const known = cuts.get(bytes)
  if (known && areSame(known.passages, passages)) return known
  const text = normaliseText(bytes)
  const cut = passagesInText(
    text,
    passages.map(({ passageId, passage }) => ({ id: passageId, passage })),
  )
  cuts.set(bytes, { passages, text, cut })
  return { passages, text, cut }
}

/** Passages that do not stand in the copy at exactly one place, by passage id, with the reason. */
export const passageProblems = (
  bytes: Uint8Array,
  passages: readonly ClaimPassage[],
): ReadonlyMap<string, PassageProblem> => cutText(bytes, passages).cut.problems

/** Where several passages overlap, each click leads to the next of them, so that each can be reached. */
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

/** Each with its quote, leading to its claim: what cannot be marked in the text is at least said. */
function problemLines(
  { problems }: PassagesInText,
  { passages, choose }: DocumentText,
): TemplateResult | typeof nothing {
  if (problems.size === 0) return nothing
  const lines = passages.flatMap(({ passageId, passage }) => {
    const problem = problems.get(passageId)
    const quote = quoteSelector(passage)?.exact ?? passageId
    return problem
      ? [
          html`<li>
            <button class="text" @click=${() => choose(passageId)}><q lang=${passage.lang} dir="auto">${quote}</q></button>
            ${problem.message}
          </li>`,
        ]
      : []
  })
  return html`<div class="notice" role="alert">
    <p><strong>${t('documents.passagesUnresolved', { n: problems.size })}</strong></p>
    <ul>${lines}</ul>
  </div>`
}

/** The text with marks; a text that cannot be read says why. */
export function documentText(document: DocumentText): TemplateResult {
  const { text, cut } = cutText(document.bytes, document.passages)
  const faults = text.faults.filter(({ isFatal }) => isFatal)
  if (faults.length > 0) return html`<p class="notice" role="alert">${faults[0]?.message}</p>`
  return html`${problemLines(cut, document)}
    <p class="tiny soft">
      ${t('documents.passagesFound', { n: cut.places.size, all: document.passages.length })} ${t('documents.textNote')}
    </p>
    <div class="text" lang=${document.lang} dir="auto">${cut.segments.map((one) => segment(one, document))}</div>`
}
