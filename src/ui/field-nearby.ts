/** Shown features around a position, nearest first. A coarse place counts by the nearest edge of its area. */
import { html, nothing, type TemplateResult } from 'lit'
import type { LngLat } from '../coordinates/coordinate-form.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { circleBounds, placeColumns } from '../query/core/place-columns.ts'
import type { QueryResult } from '../query/core/result.ts'
import { groundOf } from './field-ground.ts'
import { type Guidance, guidanceTo } from './field-guidance.ts'
import { bearingText, wayText } from './field-words.ts'
import { featureGlyph } from './glyph.ts'

/** Distances to choose from, kilometres. */
export const NEARBY_KILOMETERS = [5, 10, 25, 50] as const

/** More would be a list that nobody reads while walking. */
const MOST_LISTED = 40

/** A feature and the way to it. */
export interface NearFeature {
  readonly feature: CairnFeature
  readonly guidance: Guidance
}

/** Every shown feature within the distance, nearest first; unlocated ones are in none. */
export function nearFeatures(
  pkg: CairnPackage,
  rows: ArrayLike<number>,
  from: LngLat,
  kilometers: number,
): readonly NearFeature[] {
  const bounds = boundsOf(pkg)
  const around = circleBounds(from[0], from[1], kilometers * 1000)
  return Array.from(rows)
    .filter((row) => meets(bounds, row, around))
    .flatMap((row) => wayTo(pkg.features[row], from))
    .filter(({ guidance }) => metersTo(guidance) <= kilometers * 1000)
    .sort((one, other) => metersTo(one.guidance) - metersTo(other.guidance))
}

/** 0 inside an area: there is no nearer. */
const metersTo = ({ kind, meters }: Guidance): number => (kind === 'inside' ? 0 : meters)

function wayTo(feature: CairnFeature | undefined, from: LngLat): NearFeature[] {
  const ground = feature && groundOf(feature)
  const guidance = ground ? guidanceTo(ground, from) : null
  return feature && guidance ? [{ feature, guidance }] : []
}

const boundsOfPackage = new WeakMap<CairnPackage, Float64Array>()

function boundsOf(pkg: CairnPackage): Float64Array {
  const bounds = boundsOfPackage.get(pkg) ?? placeColumns(pkg.features).bounds
  boundsOfPackage.set(pkg, bounds)
  return bounds
}

/** The cheap test before the exact one, in all three copies of the world; never true for an unlocated row, whose bounds are NaN. */
function meets(
  bounds: Float64Array,
  row: number,
  [west, south, east, north]: ReturnType<typeof circleBounds>,
) {
  const [from = Number.NaN, low = Number.NaN, to = Number.NaN, high = Number.NaN] = bounds.subarray(
    row * 4,
    row * 4 + 4,
  )
  const isBeside = [0, 360, -360].some((shift) => from + shift <= east && to + shift >= west)
  // The box of a sphere is not that of the ellipsoid: a hundredth more loses nothing.
  const margin = (north - south) / 100
  return isBeside && low <= north + margin && high >= south - margin
}

export interface NearbyView {
  readonly pkg: CairnPackage
  readonly result: QueryResult | null
  readonly near: readonly NearFeature[]
  readonly kilometers: number
  readonly lang: string
  widen(kilometers: number): void
  go(featureId: string): void
}

/** The list with its distances; what is without place is counted below. */
export function nearbyView(view: NearbyView): TemplateResult {
  const { near, kilometers, result } = view
  return html`<div class="choices" role="group" aria-label=${t('field.within')}>
      ${NEARBY_KILOMETERS.map((km) => distanceButton(km, view))}
    </div>
    <p role="status">${t('field.nearbyCount', { n: near.length, km: kilometers })}</p>
    <ol class="near rows">${near.slice(0, MOST_LISTED).map((one) => nearRow(one, view))}</ol>
    ${near.length > MOST_LISTED ? html`<p>${t('field.nearbyCut', { n: MOST_LISTED })}</p>` : nothing}
    <p>${t('field.nearbyUnlocated', { n: result?.tally.unlocated ?? 0 })}</p>`
}

const distanceButton = (km: number, { kilometers, widen }: NearbyView): TemplateResult =>
  html`<button type="button" aria-pressed=${km === kilometers ? 'true' : 'false'} @click=${() => widen(km)}>
    ${t('field.km', { n: km })}
  </button>`

function nearRow({ feature, guidance }: NearFeature, { pkg, lang, go }: NearbyView): TemplateResult {
  const { featureType, label } = feature.properties
  return html`<li>
    <button type="button" class="site" @click=${() => go(feature.id)}>
      ${featureGlyph(pkg.kind === 'plain' ? undefined : featureType)}
      <span><bdi class="serif">${localText(label, lang)}</bdi><span class="way">${whereText(guidance, lang)}</span></span>
    </button>
  </li>`
}

/** "1.4 km, north-east (42° …)", and that it is the edge of an area. */
function whereText({ kind, meters, bearing }: Guidance, lang: string): string {
  if (kind === 'inside') return t('field.nearbyInside')
  const direction = bearing === null ? '' : `, ${bearingText(bearing)}`
  const where = `${wayText(meters, lang)}${direction}`
  return kind === 'outside' ? t('field.nearbyArea', { where }) : where
}
