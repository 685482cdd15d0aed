/** What may be chosen about an embedded view: height, when the live map opens, and the sandbox. */
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { type EmbedWishes, HEIGHTS_PX, INTERACTIONS } from './share-forms.ts'

type Change = (wishes: Partial<EmbedWishes>) => void

function interactionField({ interaction }: EmbedWishes, change: Change): TemplateResult {
  const onChange = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement
    const chosen = INTERACTIONS.find((one) => one === value)
    if (chosen) change({ interaction: chosen })
  }
  const option = (value: EmbedWishes['interaction']): TemplateResult =>
    html`<option value=${value} .selected=${value === interaction}>${t(`share.interaction.${value}`)}</option>`
  return html`<label>
    ${t('share.interaction')}
    <select @change=${onChange}>${INTERACTIONS.map(option)}</select>
  </label>`
}

/** A height that is none, or out of bounds, is put right when the field is left; until then nothing changes. */
function heightField({ heightPx }: EmbedWishes, change: Change): TemplateResult {
  const { least, most } = HEIGHTS_PX
  const onChange = (event: Event): void => {
    const field = event.target as HTMLInputElement
    const asked = Math.round(field.valueAsNumber)
    const height = Number.isNaN(asked) ? heightPx : Math.min(most, Math.max(least, asked))
    field.value = String(height)
    change({ heightPx: height })
  }
  return html`<label>
    ${t('share.height')}
    <input type="number" min=${least} max=${most} step="20" .value=${String(heightPx)} @change=${onChange} />
  </label>`
}

function sandboxField({ isSandboxed }: EmbedWishes, change: Change): TemplateResult {
  const onChange = (event: Event): void => change({ isSandboxed: (event.target as HTMLInputElement).checked })
  return html`<label class="choice">
    <input type="checkbox" .checked=${isSandboxed} @change=${onChange} />
    <span>${t('share.sandbox')}<span class="small soft">${t('share.sandboxMeans')}</span></span>
  </label>`
}

/** The fields; `ofFrame` for those that only a frame has. */
export function shareSwitches(wishes: EmbedWishes, ofFrame: boolean, change: Change): TemplateResult {
  return html`<div class="switches">
    ${ofFrame ? heightField(wishes, change) : nothing}
    ${interactionField(wishes, change)}
    ${ofFrame ? sandboxField(wishes, change) : nothing}
  </div>`
}
