/** The arguments of `cairn basemap` that are more than text. */
import type { TileBox } from '../tiles/layout.ts'
import type { Offering } from './offer-area.ts'

/** No basemap has finer tiles. */
const FINEST_ZOOM = 22

/** `W,S,E,N` in degrees; null when it is none. West greater than east crosses the antimeridian. */
export function readBox(text: string): TileBox | null {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const [west, south, east, north] = numbers
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null
  const isInside =
    [west, east].every((lng) => Math.abs(lng) <= 180) && Math.abs(south) <= 90 && Math.abs(north) <= 90
  return numbers.length === 4 && isInside && south <= north ? [west, south, east, north] : null
}

/** A whole zoom from 0 to 22; null otherwise. */
export function readZoom(text: string): number | null {
  const zoom = Number(text)
  return /^\d+$/.test(text) && zoom <= FINEST_ZOOM ? zoom : null
}

/** A box in the west or south begins with a minus sign, which would pass for an option. */
export const joinedBox = (args: readonly string[]): readonly string[] =>
  args.flatMap((arg, at) => {
    if (args[at - 1] === '--bbox' && /^-\d/.test(arg)) return []
    const next = args[at + 1]
    return arg === '--bbox' && next !== undefined && /^-\d/.test(next) ? [`--bbox=${next}`] : [arg]
  })

/** What the list of maps is to say; null unless `--offer` is given. Whether a date is one is judged with the entry. */
export function readOffering(values: Readonly<Record<string, unknown>>): Offering | null {
  const text = (name: string): string | null => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  const title = text('offer')
  return title === null ? null : { title, date: text('date'), attribution: text('attribution') }
}
