/** What every row gets that no column says, and how cells are read. */
import { html, type TemplateResult } from 'lit'
import { label, languageName } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import type { Mapping } from '../import/mapping.ts'
import { decisionFields } from './import-decision.ts'
import { choiceField, listField, numberField, textField } from './import-fields.ts'
import type { Preview } from './import-preview-maker.ts'
import type { WaitingTable } from './import-table.ts'

const ROLES = [
  'publisher',
  'issuing_institution',
  'speaker',
  'monitor',
  'forensic_body',
  'neutral_intermediary',
  'republisher',
  'translator',
  'accused_party_response',
  'witness_anonymised',
] as const
const FEATURE_TYPES = [
  'reported_burial_site',
  'reported_surface_remains',
  'reported_cemetery_disturbance',
  'incident_location',
  'detention_site_with_reported_burials',
  'remains_handover_point',
  'conflict_wide',
] as const
const MODALITIES = ['asserted', 'possible', 'presumed', 'reported_by_others', 'pending', 'denied'] as const
const LANGUAGES = [
  'en',
  'ar',
  'az',
  'bs',
  'de',
  'es',
  'fa',
  'fr',
  'hy',
  'ku',
  'pt',
  'ru',
  'tr',
  'uk',
] as const
const STYLES = ['auto', 'dmy', 'mdy', 'ymd'] as const

export interface DefaultsView {
  readonly table: WaitingTable
  readonly mapping: Mapping
  readonly preview: Preview | null
  change(mapping: Mapping): void
}

/** Who speaks, what is said, how dates, places and empty cells are read. */
export const defaultsView = (view: DefaultsView): TemplateResult => html`
  ${part('claims', whoAndWhat(view))} ${part('texts', texts(view))} ${part('places', places(view))}
  ${part('decision', decisionFields(view.mapping, view.change))}`

const part = (
  name: string,
  fields: TemplateResult,
): TemplateResult => html`<section aria-labelledby="part-${name}">
  <h3 class="eyebrow" id="part-${name}">${t(`import.partOf.${name}`)}</h3>
  <div class="fields">${fields}</div>
</section>`

function whoAndWhat({ table, mapping, change }: DefaultsView): TemplateResult {
  const { defaults } = mapping
  const set = (fields: Partial<Mapping['defaults']>): void =>
    change({ ...mapping, defaults: { ...defaults, ...fields } })
  const dataset = t('import.dataset', { name: table.name })
  return html`
    ${textField('claimant', defaults.claimant ?? '', dataset, (text) => set({ claimant: text.trim() === '' ? null : text }))}
    ${textField('party', defaults.party ?? '', '', (text) => set({ party: text.trim() === '' ? null : text }))}
    ${choiceField(
      'claimantRole',
      withOwn(ROLES, defaults.claimantRole),
      defaults.claimantRole,
      (code) => label('role', code),
      (claimantRole) => set({ claimantRole }),
    )}
    ${choiceField(
      'featureType',
      withOwn(FEATURE_TYPES, defaults.featureType),
      defaults.featureType,
      (code) => label('featureType', code),
      (featureType) => set({ featureType }),
    )}
    ${textField('predicate', defaults.predicate, '', (predicate) => set({ predicate }))}
    ${choiceField(
      'modality',
      withOwn(MODALITIES, defaults.modality),
      defaults.modality,
      (code) => label('modality', code),
      (modality) => set({ modality }),
    )}`
}

/** A saved mapping may have a word of its own. */
const withOwn = (codes: readonly string[], own: string): readonly string[] =>
  codes.includes(own) ? codes : [...codes, own]

function texts({ mapping, change, preview }: DefaultsView): TemplateResult {
  const { defaults, dateStyle, emptyWords } = mapping
  const said = (preview?.dateStyles ?? []).map((style) => t('import.dateStyleSaid', { ...style })).join('; ')
  const setWords = (text: string): void => change({ ...mapping, emptyWords: wordsOf(text) })
  return html`
    ${choiceField(
      'lang',
      withOwn(LANGUAGES, defaults.lang),
      defaults.lang,
      (tag) => languageName(tag),
      (lang) => change({ ...mapping, defaults: { ...defaults, lang } }),
    )}
    ${choiceField(
      'dateStyle',
      STYLES,
      dateStyle,
      (style) => t(`import.style.${style}`),
      (style) => change({ ...mapping, dateStyle: style }),
      said === '' ? undefined : t('import.dateStyleFound', { said }),
    )}
    ${listField('emptyWords', emptyWords.join(', '), setWords)}`
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

function places({ mapping, change }: DefaultsView): TemplateResult {
  const { sharedPointRows, sharedPointMeters, ownPointMeters } = mapping
  return html`
    ${numberField('sharedPointRows', sharedPointRows, 2, (rows) => change({ ...mapping, sharedPointRows: rows }))}
    ${numberField('sharedPointMeters', sharedPointMeters, 1, (meters) => change({ ...mapping, sharedPointMeters: meters ?? sharedPointMeters }))}
    ${numberField('ownPointMeters', ownPointMeters, 1, (meters) => change({ ...mapping, ownPointMeters: meters ?? ownPointMeters }))}`
}
