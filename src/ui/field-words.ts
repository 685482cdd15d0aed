/** What the guidance says, in words. */
import { compassPoint } from '../coordinates/compass-point.ts'
import { lengthText } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'
import type { Guidance } from './field-guidance.ts'

/** "850 m", "1.4 km": whole metres, since nobody walks by tenths of one. */
export const wayText = (meters: number, lang: string): string =>
  lengthText(meters < 1000 ? Math.round(meters) : meters, lang)

/** "north-east, 42° from true north". */
export function bearingText(bearing: number): string {
  const point = t(`compass.${compassPoint(bearing)}`)
  return t('field.bearing', { point, degrees: Math.round(bearing) % 360 })
}

/** One sentence about where the place lies from here; `accuracyMeters` decides whether inside and outside are sure. */
export function guidanceText(guidance: Guidance, accuracyMeters: number, lang: string): string {
  const { kind, meters, radiusMeters } = guidance
  if (kind === 'point') return pointText(guidance, lang)
  const area =
    radiusMeters === null
      ? t('field.areaOutlined')
      : t('field.areaRadius', { radius: lengthText(radiusMeters, lang) })
  const isSure = meters > accuracyMeters
  const key = kind === 'inside' ? 'field.inside' : 'field.outside'
  const said = t(isSure ? key : 'field.atEdge', { area, distance: wayText(meters, lang) })
  return kind === 'inside' || !isSure ? `${said} ${t('field.noMore')}` : said
}

function pointText({ meters, radiusMeters }: Guidance, lang: string): string {
  const distance = wayText(meters, lang)
  if (radiusMeters === null) return t('field.toPoint', { distance })
  return t('field.toPointWithin', { distance, radius: lengthText(radiusMeters, lang) })
}

/** Where the target lies for somebody who looks along the device: in quarters. */
export function turnWord(degrees: number): string {
  const quarter = Math.round((((degrees % 360) + 360) % 360) / 90) % 4
  return t(`turn.${['ahead', 'right', 'behind', 'left'][quarter]}`)
}
