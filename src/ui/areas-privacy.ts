/** Who can see which areas are kept: everybody who has the device, or whoever opens the vault. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { AreaDeed } from './areas-events.ts'
import { emit } from './events.ts'
import type { VaultState } from './field-kept.ts'

/** `sealed`: how many areas cannot be opened now. `from` sends what is asked for. */
export function areasPrivacy(lock: VaultState, sealed: number, from: EventTarget): TemplateResult {
  const isClosed = lock === 'absent' || lock === 'locked'
  const open = (): void => emit(from, 'open-overlay', { overlay: 'vault' })
  return html`<div class=${lock === 'locked' ? 'notice privacy' : 'privacy'}>
    <p class="small">${t(`areas.privacy.${lock}`, { n: sealed })}</p>
    ${isClosed ? html`<div class="deeds"><button type="button" @click=${open}>${t(lock === 'locked' ? 'field.openVault' : 'vault.title')}</button></div>` : nothing}
    ${sealed > 0 && lock !== 'locked' ? lost(lock, sealed, from) : nothing}
  </div>`
}

/** Sealed by a vault that is gone, or changed by something other than Cairn. */
function lost(lock: VaultState, sealed: number, from: EventTarget): TemplateResult {
  const clear = (): void => emit<AreaDeed>(from, 'area-deed', { kind: 'clear-sealed' })
  return html`<p class="notice small">${t('areas.lost', { n: sealed })}</p>
    ${lock === 'absent' ? html`<div class="deeds"><button type="button" @click=${clear}>${t('areas.clearLost')}</button></div>` : nothing}`
}
