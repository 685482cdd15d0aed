/** Where the device is: how exactly, how long ago; or why that is not known and what to do. */
import { html, nothing, type TemplateResult } from 'lit'
import { digitMeters } from '../coordinates/known-meters.ts'
import { lengthText } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import { ageText, type Fix, fixWarnings, type PositionFault } from './field-fix.ts'

export interface PositionView {
  readonly fix: Fix | null
  readonly fault: PositionFault | null
  /** Milliseconds since 1970. */
  readonly now: number
  readonly lang: string
  retry(): void
}

/** After these the browser is not asked again by itself. */
const FINAL: ReadonlySet<PositionFault> = new Set(['refused', 'unavailable'])

/** Fault, fix and what is to be said of it. */
export function positionView({ fix, fault, now, lang, retry }: PositionView): TemplateResult {
  return html`${fault === null ? nothing : faultView(fault, retry)}
    ${fix === null ? waiting(fault) : fixView(fix, now, lang)}
    <p class="note">${t('field.private')} ${t('field.battery')}</p>`
}

const waiting = (fault: PositionFault | null): TemplateResult | typeof nothing =>
  fault === null ? html`<p role="status">${t('field.waiting')}</p>` : nothing

const faultView = (
  fault: PositionFault,
  retry: () => void,
): TemplateResult => html`<div class="notice" role="alert">
  <p>${t(`field.fault.${fault}`)}</p>
  ${FINAL.has(fault) ? html`<button type="button" @click=${retry}>${t('field.retry')}</button>` : nothing}
</div>`

/** The age counts up and is not read aloud every second. */
function fixView(fix: Fix, now: number, lang: string): TemplateResult {
  const accuracy = t('field.accuracy', { radius: lengthText(Math.max(1, fix.accuracyMeters), lang) })
  return html`<p class="fix">${t('field.fix', { accuracy, age: ageText(fix, now) })}</p>
    ${fixWarnings(fix, now).map((words) => html`<p class="notice" role="status">${words}</p>`)}
    <h4>${t('field.coordinatesSelf')}</h4>
    <cairn-coordinates all .lngLat=${fix.lngLat} .digitMeters=${digitMeters(fix.accuracyMeters)}></cairn-coordinates>`
}
