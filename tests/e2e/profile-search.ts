/** Looking for what must not be there: in every file of a browser's profile. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Words, or bytes as they are. */
export type Marker = string | Buffer

/** The marker in every spelling in which a browser might have written it. */
function spellings(marker: Marker): readonly Buffer[] {
  if (typeof marker !== 'string') return [marker]
  const utf8 = Buffer.from(marker)
  const wide = Buffer.from(marker, 'utf16le')
  const wideOther = Buffer.from(wide).swap16()
  // Base64 depends on where the marker begins; what surrounds it is cut away.
  const base64 = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), utf8]).toString('base64')
    return Buffer.from(whole.slice(4, -4))
  })
  return [utf8, wide, wideOther, ...base64]
}

/** Files of the profile that hold one of the markers, as `file: marker`. */
export function findings(folder: string, markers: readonly Marker[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
  )
  return files.flatMap((name) => {
    const bytes = readFileSync(join(folder, name))
    return markers
      .filter((marker) => spellings(marker).some((spelling) => bytes.includes(spelling)))
      .map((marker) => `${name}: ${typeof marker === 'string' ? marker : marker.toString('hex')}`)
  })
}
