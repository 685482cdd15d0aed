/** One decision on how finely the places of a table may be published; without it none is shown finer than its settlement. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Publication } from '../domain/generated/package-types.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { Mapping } from '../import/mapping.ts'
import { choiceField, textField } from './import-fields.ts'

const CLASSES = ['', 'site_named', 'settlement', 'near_settlement', 'district'] as const

const METHOD = 'one decision for all places of the imported table'

const today = (): string => new Date().toISOString().slice(0, 10)

const FIRST: Omit<Publication, 'precisionCode'> = {
  method: METHOD,
  reasons: [],
  decidedBy: '',
  decidedAt: '',
  reviewBy: '',
}

/** The class first; reasons, names and days once something is decided. */
export function decisionFields(mapping: Mapping, change: (mapping: Mapping) => void): TemplateResult {
  const publication = mapping.publication ?? null
  const decide = (code: (typeof CLASSES)[number]): void =>
    change({
      ...mapping,
      publication: code === '' ? null : { ...FIRST, decidedAt: today(), ...publication, precisionCode: code },
    })
  const code = CLASSES.find((one) => one === publication?.precisionCode) ?? ''
  const word = (one: string): string => (one === '' ? t('import.undecided') : label('precision', one))
  return html`${choiceField('publicationClass', CLASSES, code, word, decide)}
    ${publication === null ? nothing : byWhom(publication, (made) => change({ ...mapping, publication: made }))}`
}

function byWhom(publication: Publication, set: (made: Publication) => void): TemplateResult {
  const { reasons, decidedBy, reviewBy } = publication
  return html`${textField('publicationReasons', reasons.join(' '), '', (text) => set({ ...publication, reasons: text.trim() === '' ? [] : [text] }))}
    ${textField('decidedBy', decidedBy, '', (text) => set({ ...publication, decidedBy: text }))}
    ${textField('reviewBy', reviewBy, 'YYYY-MM-DD', (text) => set({ ...publication, reviewBy: text.trim() }))}`
}
