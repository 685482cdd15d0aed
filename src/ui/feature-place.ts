/** Where: how closely known, every name with those who use it, coordinates no finer than the class. */
import { html, nothing, type TemplateResult } from 'lit'
import { placeDigitMeters } from '../coordinates/known-meters.ts'
import { writeAngles } from '../coordinates/write-angles.ts'
import type { CairnFeature, Place, PlaceName } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'
import { label, languageName } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'

/** Metres as "1.5 km" or "800 m". */
const distance = (meters: number): string =>
  meters >= 1000 ? t('documents.km', { n: meters / 1000 }) : t('documents.m', { n: meters })

/** "settlement, within 1.5 km". */
export function precisionText(feature: CairnFeature): string {
  const { precisionCode, coordinateUncertaintyInMeters } = feature.properties
  const word = label('precision', precisionCode)
  if (coordinateUncertaintyInMeters === null) return word
  return t('documents.within', { word, radius: distance(coordinateUncertaintyInMeters) })
}

/** The position in degrees, and as an element that writes it in the form that the reader has chosen; null where none may be written. */
function coordinates({ geometry, properties }: CairnFeature): TemplateResult | null {
  if (geometry?.type !== 'Point') return null
  const [lng = 0, lat = 0] = geometry.coordinates
  const { precisionCode, coordinateUncertaintyInMeters } = properties
  const digits = placeDigitMeters(precisionCode, coordinateUncertaintyInMeters)
  if (digits === null) return null
  // Grids are reckoned by code that comes when a place is looked at; the degrees stand there meanwhile.
  void import('./coordinate-lines.ts')
  return html`<cairn-coordinates .lngLat=${[lng, lat]} .digitMeters=${digits}>${writeAngles([lng, lat], 'dd', digits)}</cairn-coordinates>`
}

const nameItem = ({ toponym, lang, usedBy, when }: PlaceName): TemplateResult => html`<li>
  <span class="serif" lang=${lang}>${toponym}</span>
  <span class="soft tiny">${languageName(lang)}${when ? `, ${when}` : ''} · ${usedBy.join(', ')}</span>
</li>`

/** Every spelling once, in the package's order. */
const spellings = (place: Place): readonly PlaceName[] =>
  place.names.filter((name, index, all) => all.findIndex(({ toponym }) => toponym === name.toponym) === index)

function names(place: Place): TemplateResult {
  const several = spellings(place)
  return html`<p class="names">
      ${several.map(({ toponym, lang }, index) => html`${index > 0 ? ' · ' : nothing}<bdi lang=${lang}>${toponym}</bdi>`)}
    </p>
    <details class="small">
      <summary>${t('documents.whoUsesNames')}</summary>
      <ul>${place.names.map(nameItem)}</ul>
    </details>`
}

function protocol({ properties }: CairnFeature): TemplateResult | typeof nothing {
  const lines = [properties.georeferenceProtocol, properties.georeferenceSources].filter(Boolean)
  if (lines.length === 0) return nothing
  return html`<details class="small">
    <summary>${t('documents.howPlaced')}</summary>
    <ul>${lines.map((line) => html`<li class="soft">${line}</li>`)}</ul>
  </details>`
}

/** Names and position; the precision stands beside the feature's type. */
export function placeBlock(feature: CairnFeature, pkg: CairnPackage): TemplateResult {
  const place = pkg.places.get(feature.properties.placeId ?? '')
  return html`${place ? names(place) : nothing} ${coordinates(feature) ?? nothing} ${protocol(feature)}`
}
