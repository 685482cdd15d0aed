/** The documents behind printed claims, numbered in the order in which they are first referred to. */
import { html, nothing, type TemplateResult } from 'lit'
import { citationText } from '../domain/citation.ts'
import type { Claim, Source } from '../domain/generated/package-types.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { PrintedFeature, SheetInput } from './print-input.ts'

/** Number of a document by its id, from 1 on. */
export type DocumentNumbers = ReadonlyMap<string, number>

/** Translations count with their originals. */
const documentsOf = ({ passages }: Claim): readonly string[] =>
  passages.flatMap(({ source, translationOf }) => [source, ...(translationOf ? [translationOf] : [])])

/** Numbers of all documents behind claims, in the order in which the claims are printed. */
export function documentNumbers(features: readonly PrintedFeature[]): DocumentNumbers {
  const ids = new Set(features.flatMap(({ claims }) => claims.flatMap(documentsOf)))
  return new Map([...ids].map((id, at) => [id, at + 1]))
}

/** "[3] [7]": the documents of a claim. */
export const documentReferences = (claim: Claim, numbers: DocumentNumbers): string =>
  [...new Set(documentsOf(claim))].map((id) => `[${numbers.get(id) ?? '?'}]`).join(' ')

/** The numbered list; on the sheet of a feature with the hashes of the copies that were kept. */
export function documentList(input: SheetInput, numbers: DocumentNumbers): TemplateResult | typeof nothing {
  if (numbers.size === 0) return nothing
  const isFeature = input.subject === 'feature'
  return html`<section class="documents">
    <h2>${t('print.documents', { n: numbers.size })}</h2>
    <ol>
      ${[...numbers].map(([id, number]) => {
        const source = input.pkg.sources.get(id)
        return html`<li>
          <span class="number">[${number}]</span>
          <span>${source ? citationText(source, input.lang) : t('documents.sourceMissing', { id })}
            ${source && isFeature ? captures(source) : nothing}</span>
        </li>`
      })}
    </ol>
  </section>`
}

function captures({ captures: kept }: Source): TemplateResult {
  if (kept.length === 0) return html`<span class="hash">${t('documents.nothingKept')}</span>`
  return html`${kept.map(
    ({ captureLevel, sha256 }) =>
      html`<span class="hash">${label('captureLevel', captureLevel)}, sha256 ${sha256}</span>`,
  )}`
}
