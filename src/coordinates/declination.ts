/** How far a compass needle stands off true north, by the World Magnetic Model. */
import type { LngLat } from './coordinate-form.ts'

export interface Declination {
  /** Degrees, positive where the needle points east of true north: true = magnetic + declination. */
  readonly degrees: number
  /** `WMM-2025`. */
  readonly model: string
  /** Last year that the model is made for. */
  readonly validUntil: number
  /** Whether the date lies outside the model's years, so that the value is a guess. */
  readonly isOutdated: boolean
}

type Geomagnetism = typeof import('geomagnetism')

/** The last day of the newest model that the package has; later days are reckoned with this one. */
const LAST_DAY = new Date('2029-11-12T00:00:00Z')

/** The declination at a place on a day; the model's coefficients are loaded with the first call. */
export async function declinationAt([lng, lat]: LngLat, date: Date): Promise<Declination> {
  const loaded: Geomagnetism & { readonly default?: Geomagnetism } = await import('geomagnetism')
  const isOutdated = date > LAST_DAY
  // A CommonJS module: Node puts its functions below `default`, a bundler may not.
  const model = (loaded.default ?? loaded).model(isOutdated ? LAST_DAY : date)
  return {
    degrees: model.point([lat, lng]).decl,
    model: model.name,
    validUntil: model.end_date.getUTCFullYear(),
    isOutdated,
  }
}
