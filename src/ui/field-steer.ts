/** The head of the field view: how far, which way, and the arrow where the device knows how it is held. */
import { html, nothing, svg, type TemplateResult } from 'lit'
import { lengthText } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import type { Fix } from './field-fix.ts'
import type { FoundTarget } from './field-ground.ts'
import type { Guidance } from './field-guidance.ts'
import type { FieldState } from './field-state.ts'
import { bearingText, guidanceText, turnWord, wayText } from './field-words.ts'

export interface Steering {
  readonly field: FieldState
  readonly target: FoundTarget | null
  readonly guidance: Guidance | null
  readonly lang: string
  askCompass(): void
}

/** Distance and direction of the target; words alone where there are none. */
export function steerView(view: Steering): TemplateResult {
  const { field, target, guidance, lang } = view
  if (target === null) return html`<p>${t(field.target ? 'field.targetGone' : 'field.noTarget')}</p>`
  const name = html`<h3 class="name" dir="auto">${target.name ?? t('field.typedTarget')}</h3>`
  if (target.ground === null) return html`${name}<p>${t('field.unlocated')}</p>`
  if (field.fix === null) return html`${name}<p>${t('field.noFix')}</p>`
  if (guidance === null) return html`${name}<p>${t('field.antipode')}</p>`
  return html`${name}
    <div class="steer">${numbers(guidance, lang)} ${arrow(guidance, view)}</div>
    <p class="said">${guidanceText(guidance, field.fix.accuracyMeters, lang)}</p>
    ${guidance.bearing === null ? nothing : headingNote(view)}`
}

function numbers({ kind, meters, bearing }: Guidance, lang: string): TemplateResult {
  if (kind === 'inside') return html`<p class="far">${t('field.insideShort')}</p>`
  return html`<p class="far">
    ${wayText(meters, lang)}
    ${kind === 'outside' ? html`<span class="unit">${t('field.toEdge')}</span>` : nothing}
    ${bearing === null ? nothing : html`<span class="bearing">${bearingText(bearing)}</span>`}
  </p>`
}

/** Nothing without a heading: an arrow that does not turn with the device would lead astray. */
function arrow({ bearing }: Guidance, { field }: Steering): TemplateResult | typeof nothing {
  if (bearing === null || field.heading === null) return nothing
  const turn = Math.round(bearing - field.heading.degrees)
  return html`<svg class="arrow" viewBox="-50 -50 100 100" role="img" aria-label=${t('field.arrow', { where: turnWord(turn) })}>
    ${svg`<g transform="rotate(${turn})"><path d="M0 -44 L26 36 L0 20 L-26 36 Z" /></g>`}
  </svg>`
}

/** What turns the arrow, or what could. */
function headingNote({ field, askCompass }: Steering): TemplateResult {
  const { heading, compass } = field
  if (heading?.declination) {
    const { degrees, model, validUntil, isOutdated } = heading.declination
    const key = isOutdated ? 'field.headingOutdated' : 'field.headingCompass'
    return html`<p class="note">${t(key, { degrees: degrees.toFixed(1), model, year: validUntil })} ${t('field.headingCare')}</p>`
  }
  if (compass === 'ask')
    return html`<p><button type="button" @click=${askCompass}>${t('field.compassAsk')}</button></p>`
  const words = heading
    ? 'field.headingMovement'
    : `field.noCompass.${compass === 'refused' ? 'refused' : 'absent'}`
  return html`<p class="note">${t(words)}</p>`
}

/** What the pill on the map says: distance and bearing, or that there is none yet. */
export function pillText(fix: Fix | null, guidance: Guidance | null, lang: string): string {
  if (fix === null) return t('field.pillWaiting')
  if (guidance === null)
    return t('field.pillNoTarget', {
      accuracy: t('field.accuracy', { radius: lengthText(fix.accuracyMeters, lang) }),
    })
  if (guidance.kind === 'inside') return t('field.insideShort')
  const distance = wayText(guidance.meters, lang)
  const far = guidance.kind === 'outside' ? t('field.pillEdge', { distance }) : distance
  return guidance.bearing === null ? far : `${far} · ${Math.round(guidance.bearing) % 360}°`
}
