/** What was understood of typed coordinates, and why others were refused, in words. */
import type { CoordinateReading, CoordinateRefusal } from '../coordinates/coordinate-form.ts'
import { readCoordinates } from '../coordinates/read-coordinates.ts'
import { writeCoordinates } from '../coordinates/write-coordinates.ts'
import { lengthText } from '../i18n/area-words.ts'
import { t } from '../i18n/message.ts'

/** A position, or one plain sentence about what is wrong. */
export type TypedCoordinates = CoordinateReading | { readonly fault: string }

/** Reads what was typed, in any form. */
export function readTyped(text: string): TypedCoordinates {
  const read = readCoordinates(text)
  return 'fault' in read ? { fault: faultText(read) } : read
}

const faultText = ({ fault, found }: CoordinateRefusal): string => t(`coordinates.fault.${fault}`, { found })

/** The position in degrees, so that a slip is seen: MGRS that names a square says how large it is. */
export function understoodText({ lngLat, form, digitMeters }: CoordinateReading, lang: string): string {
  const text = writeCoordinates(lngLat, 'dd', Math.min(digitMeters, 1000)) ?? ''
  if (form === 'mgrs' && digitMeters > 1)
    return t('coordinates.square', { text, size: lengthText(digitMeters, lang) })
  return t('coordinates.understood', { text, form: t(`coordinates.form.${form}`) })
}
