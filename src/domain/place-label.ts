/** Names of a place in the fixed order that favours nobody: Latin letters first, alphabetical. */
import type { Place, PlaceName } from './generated/package-types.ts'

export interface PlaceLabel {
  /** Every Latin name in use, for example `Ivanyan / Khojaly`; the place's id when it has no name at all. */
  readonly main: string
  /** Names in the languages of those who use them, for example `Իվանյան · Xocalı`; empty when there are none. */
  readonly local: string
}

/**
 * Both lines of a place's label: as the package gives them, else worked out from the names. The reader's language
 * has no say in it: the same place is labelled alike for everybody.
 */
export function placeLabel(place: Place): PlaceLabel {
  const main = place.mapLabel ?? sorted(latinNames(place.names))
  const local = place.mapLabelLocal ?? sorted(place.names.filter(({ lang }) => lang !== 'en').map(toponymOf))
  return {
    main: main.join(' / ') || place.id,
    local: distinct(local.filter((name) => !main.includes(name))).join(' · '),
  }
}

/** English names; other Latin ones where there is no English, any name where there is no Latin one. */
function latinNames(names: readonly PlaceName[]): readonly string[] {
  const latin = names.filter(({ script }) => script === 'Latn')
  const english = latin.filter(({ lang }) => lang === 'en')
  return [english, latin, names].find((list) => list.length > 0)?.map(toponymOf) ?? []
}

function toponymOf({ toponym }: PlaceName): string {
  return toponym
}

/** One collation for every device, whatever its language. */
const collator = new Intl.Collator('en')

function sorted(names: readonly string[]): readonly string[] {
  return distinct(names).sort(collator.compare)
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)]
}
