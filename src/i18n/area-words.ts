/** Lengths and areas in words, with the number format of the reader's language. */
import { areaSquareMeters, boxMeters } from '../query/core/area-size.ts'
import type { Area } from '../query/core/filter.ts'
import { t } from './message.ts'
import { numberLocale } from './number-locale.ts'

/** Distances on the sphere are good to half a percent: more digits would pretend. */
const DIGITS = 3

function numberText(value: number, lang: string): string {
  return new Intl.NumberFormat(numberLocale(lang), { maximumSignificantDigits: DIGITS }).format(value)
}

/** "850 m", "42.3 km". */
export function lengthText(meters: number, lang: string): string {
  const isShort = meters < 1000
  const format = { style: 'unit', unit: isShort ? 'meter' : 'kilometer', maximumSignificantDigits: DIGITS }
  return new Intl.NumberFormat(lang, format as Intl.NumberFormatOptions).format(
    isShort ? meters : meters / 1000,
  )
}

/** "1,300 km²"; Intl knows no square units. */
export function squareText(squareMeters: number, lang: string): string {
  return t('area.square', { n: numberText(squareMeters / 1e6, lang) })
}

/** "rectangle 42 × 31 km", "circle, radius 20 km", "polygon of 5 corners, 1,300 km²". */
export function areaWords(area: Area, lang: string): string {
  if (area.kind === 'circle') return t('area.circleWords', { radius: lengthText(area.radiusMeters, lang) })
  if (area.kind === 'polygon')
    return t('area.polygonWords', { n: area.ring.length, size: squareText(areaSquareMeters(area), lang) })
  const { width, height } = boxMeters(area.bbox)
  return t('area.boxWords', { width: sideText(width, height, lang), height: lengthText(height, lang) })
}

/** The unit stands once where both sides have the same. */
function sideText(width: number, height: number, lang: string): string {
  if (width < 1000 !== height < 1000) return lengthText(width, lang)
  return numberText(width < 1000 ? width : width / 1000, lang)
}

/** The same and the size in square kilometres where the words do not say it yet. */
export function areaSizeWords(area: Area, lang: string): string {
  const words = areaWords(area, lang)
  return area.kind === 'polygon'
    ? words
    : t('area.withSize', { words, size: squareText(areaSquareMeters(area), lang) })
}
