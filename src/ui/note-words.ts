/** Words about a private note that its list and its editor share. */
import { html, type TemplateResult } from 'lit'
import { knowsMonths } from '../domain/knows-months.ts'
import { t } from '../i18n/message.ts'
import type { NotePhoto, NotePosition } from './vault-events.ts'

const KILOBYTE = 1024

/** A moment in the reader's own time zone: notes are the reader's diary. */
export const momentText = (rfc3339: string, lang: string): string =>
  momentFormat(lang).format(new Date(rfc3339))

const momentFormat = (lang: string): Intl.DateTimeFormat =>
  knowsMonths(lang)
    ? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium', timeStyle: 'short' })
    : new Intl.DateTimeFormat('ru', { dateStyle: 'short', timeStyle: 'short' })

/** Five decimals are a metre. */
export const positionText = ({ lat, lng, accuracyMeters, fixedAt }: NotePosition, lang: string): string =>
  t('vault.position', {
    position: `${lat.toFixed(5)}, ${lng.toFixed(5)}`,
    accuracy: Math.round(accuracyMeters),
    time: momentText(fixedAt, lang),
  })

/** A photo with its number, its size, and whether it is an original. */
export function photoFigure(
  photo: NotePhoto,
  at: number,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): TemplateResult {
  const { mediaType, originalName } = photo
  const label = t('vault.photo', { n: at + 1 })
  const size = t('vault.kilobytes', { n: Math.ceil(photo.bytes / KILOBYTE) })
  const kept = originalName === null ? '' : `, ${t('vault.original', { name: originalName })}`
  return html`<cairn-note-photo .bytes=${bytes ?? null} .mediaType=${mediaType} .label=${label}></cairn-note-photo>
    <span class="tiny soft">${label}, ${size}${kept}</span>`
}
