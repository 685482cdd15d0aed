/** The sheet of a query: map, every shown feature with its matching claims, documents. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { documentList, documentNumbers } from './print-documents.ts'
import type { SheetInput } from './print-input.ts'
import { leftOutNote, pictureBlock, sheetOrigin } from './print-parts.ts'
import { claimTable } from './print-table.ts'

/** The numbers in words, as on the page. */
function tallyText({ tally }: SheetInput): string {
  return [
    t('tally.shown', { n: tally.shown }),
    t('tally.sum', { ...tally }),
    t('tally.ofShown'),
    `${t('tally.unlocated', { n: tally.unlocated })}, ${t('tally.undated', { n: tally.undated })}${t('common.fullStop')}`,
  ].join(' ')
}

/** The whole sheet. */
export function querySheet(input: SheetInput): TemplateResult {
  const located = input.features.filter(({ feature }) => feature.geometry !== null)
  const unlocated = input.features.filter(({ feature }) => feature.geometry === null)
  const numbers = documentNumbers([...located, ...unlocated])
  return html`<header>
      <p class="eyebrow">${input.pkg.title}</p>
      <h1>${input.question}</h1>
      <p>${tallyText(input)}</p>
      ${leftOutNote(input)}
    </header>
    ${sheetOrigin(input)} ${pictureBlock(input)}
    ${claimTable(t('print.located', { n: located.length }), located, input, numbers)}
    ${claimTable(t('print.unlocated', { n: unlocated.length }), unlocated, input, numbers)}
    ${documentList(input, numbers)}`
}
