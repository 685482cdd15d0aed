/** The way from a feature to the field view with it as the target. */
import { html, type TemplateResult } from 'lit'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { t } from '../i18n/message.ts'
import { emit } from './events.ts'
import type { FieldTarget } from './field-state.ts'

/** Also for a feature without place: the field view says that there is nowhere to go, and what the documents say. */
export const goThereButton = ({ id }: CairnFeature, from: EventTarget): TemplateResult =>
  html`<p class="compare">
    <button type="button" @click=${() => emit<FieldTarget>(from, 'field-target', { kind: 'feature', featureId: id })}>${t('field.goThere')}</button>
  </p>`
