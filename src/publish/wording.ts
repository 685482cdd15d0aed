/** The words that stand where finer ones stood: a reader sees that something is withheld, and by whom it was decided. */
import type { CairnFeature, LangText, Place, PrecisionCode } from '../domain/generated/package-types.ts'
import { placeLabel } from '../domain/place-label.ts'
import type { Decided } from './decide.ts'
import type { PublishedPlace } from './published-place.ts'

/** Stands for words of ours or of a document that name the place more finely than decided. */
export const WITHHELD_WORDS = '[a finer place is held and not published]'

const COLUMNS_WITHHELD = 'Columns of the imported table are not published.'

const CLASS_WORDS: Readonly<Record<PrecisionCode, string>> = {
  site_exact: 'exact site',
  site_named: 'named site',
  settlement: 'settlement',
  near_settlement: 'surroundings of a settlement',
  district: 'district',
  region: 'region',
  country: 'country',
  unlocated: 'no place',
}

/** A label that says no more than what may be named, and the kind of thing. */
export function plainLabel({ properties }: CairnFeature, named: Place | null): LangText {
  const where = named ? placeLabel(named).main : 'Place not published'
  return { en: `${where}: ${properties.featureType.replaceAll('_', ' ')}` }
}

/** Darwin Core `dataGeneralizations`: what was done to the place. */
export const generalisedAs = ({ precisionCode, method }: PublishedPlace): string =>
  `Shown as ${CLASS_WORDS[precisionCode]}: ${method}.`

/** Darwin Core `informationWithheld`: that a finer place exists, why it is not here, and who looks at it again and when. */
export function withheldBecause(
  { properties }: CairnFeature,
  { basis }: Decided,
  overdueReason: string | null,
): string {
  const { publication } = properties
  const why =
    basis === 'decision' && publication
      ? `Decided by ${publication.decidedBy} on ${publication.decidedAt}, to be looked at again by ${publication.reviewBy}.`
      : basis === 'public-settlement'
        ? 'There is no decision to publish more than the settlement that a public document names.'
        : 'There is no decision to publish a place that no public document names.'
  return [
    `A finer place is held and not published. ${why}`,
    ...(overdueReason === null ? [] : [overdueText(overdueReason)]),
  ].join(' ')
}

/** What a feature says whose decision should have been looked at again. */
export const overdueText = (reason: string): string =>
  `The decision was due to be looked at again; published all the same: ${reason}`

/** Adds that the imported columns stayed behind; once. */
export function withoutColumns(words: string | undefined): string {
  if (words === undefined) return COLUMNS_WITHHELD
  return words.includes(COLUMNS_WITHHELD) ? words : `${words} ${COLUMNS_WITHHELD}`
}
