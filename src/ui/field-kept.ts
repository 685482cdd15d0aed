/** Targets that were chosen before, and where they are kept: sealed in the vault, or in the memory of the page only. */
import { html, nothing, type TemplateResult } from 'lit'
import { writeCoordinates } from '../coordinates/write-coordinates.ts'
import { t } from '../i18n/message.ts'
import { chosenForm } from './coordinate-choice.ts'
import { emit } from './events.ts'
import type { FieldTarget, KeptTarget } from './field-state.ts'

export type VaultState = 'absent' | 'locked' | 'open' | 'unprotected'

/** The list with what becomes of it; `from` sends what is asked for. */
export function keptTargets(
  kept: readonly KeptTarget[],
  lock: VaultState,
  from: EventTarget,
): TemplateResult {
  const isClosed = lock === 'absent' || lock === 'locked'
  const open = (): void => emit(from, 'open-overlay', { overlay: 'vault' })
  // What a locked vault keeps is not known: to say that nothing is kept would be untrue.
  const isKnown = lock !== 'locked' || kept.length > 0
  return html`${isKnown ? html`<h3 class="minor">${t('field.kept', { n: kept.length })}</h3>` : nothing}
    <ul class="rows">${kept.map((one) => keptLine(one, from))}</ul>
    <p class="note">${t(`field.keeping.${lock}`)}</p>
    ${isClosed ? html`<button type="button" @click=${open}>${t(lock === 'locked' ? 'field.openVault' : 'field.makeVault')}</button>` : html``}`
}

function keptLine(one: KeptTarget, from: EventTarget): TemplateResult {
  const { target } = one
  const name = one.label ?? plainName(target)
  return html`<li class="kept">
    <button type="button" class="site" dir="auto" @click=${() => emit<FieldTarget>(from, 'field-target', target)}>${name}</button>
    <button type="button" aria-label=${t('field.forget', { name })} @click=${() => emit<KeptTarget>(from, 'field-forget', one)}>×</button>
  </li>`
}

const plainName = (target: FieldTarget): string =>
  target.kind === 'feature'
    ? target.featureId
    : (writeCoordinates(target.lngLat, chosenForm(), target.digitMeters) ?? t('field.typedTarget'))
