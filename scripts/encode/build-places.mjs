import { MAP_LABELS } from './map-labels.mjs'

const nameOf = ({ toponym, lang, script, usedBy, when }) => ({ toponym, lang, script, usedBy, when })
const sourceOf = ({ name, lon, lat }) => ({ name, lon, lat })

function labelsOf(place) {
  const labels = MAP_LABELS[place.id]
  if (!labels) throw new Error(`no map label for ${place.id}`)
  const [mapLabel, local] = labels
  const sorted = [...mapLabel].sort(new Intl.Collator('en').compare)
  if (sorted.join() !== mapLabel.join())
    throw new Error(`${place.id}: map labels are not in alphabetical order`)
  return { mapLabel, mapLabelLocal: local.length === 0 ? undefined : local }
}

/** places.json's list, in the order of the references. */
export const buildPlaces = (places) =>
  [...places.values()].map((place) => ({
    id: place.id,
    names: place.names.map(nameOf),
    ...labelsOf(place),
    fclasses: [place.featureClass],
    lon: place.lon,
    lat: place.lat,
    coordinateSources: place.coordinateSources.map(sourceOf),
    spreadInMeters: place.spreadMeters,
    extentRadiusInMeters: place.extentRadiusMeters,
    extentBasis: place.extentBasis,
    parentPlaceId: place.parentPlaceId,
    remarks: place.notes ?? null,
  }))
