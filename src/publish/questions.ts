/** What an editor is asked before a finer place is shown (Bournemouth's decision tree, as questions): printed, and never shipped. */
import type { CairnFeature, Claim, PrecisionCode } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { isFiner } from '../domain/precision-order.ts'
import type { FeatureToPublish } from './published-feature.ts'

/** What to answer for each feature; the answers become its `publication`. */
export const QUESTIONS = [
  'Could publishing the place expose the site to disturbance or looting?',
  'Could it expose witnesses, or those who told of the place?',
  'Could it expose families or communities, or hurt them without warning?',
  'Which precision class may be shown, and for which reasons?',
  'Who decides, and who has reviewed it?',
  'On which day is the decision to be looked at again?',
] as const

export interface OpenQuestion {
  readonly featureId: string
  /** How finely the place is held, or how finely a claim words it. */
  readonly held: PrecisionCode
  /** What is published until somebody decides. */
  readonly published: PrecisionCode
  /** `place`: a finer place is held. `words`: a finer place stands only in the documents' words, which are public. */
  readonly about: 'place' | 'words'
}

/** Sentences of ours about a withheld place; nobody but an editor can tell whether one gives it away. */
export interface SentenceToRead {
  readonly featureId: string
  readonly claimId: string
  readonly statement: string
}

/** Features without a decision that hold more than is published, or whose claims name more. */
export function openQuestions(items: readonly FeatureToPublish[]): readonly OpenQuestion[] {
  return items.flatMap(({ feature, decided, place }) => {
    const worded = finestWorded(feature)
    if (decided.basis === 'decision') return []
    if (!decided.isPlaceWithheld && !isFiner(worded, 'settlement')) return []
    const isPlace = decided.isPlaceWithheld
    return [
      {
        featureId: feature.id,
        held: isPlace ? decided.held : worded,
        published: place.precisionCode,
        about: isPlace ? 'place' : 'words',
      } as const,
    ]
  })
}

const finestWorded = ({ properties }: CairnFeature): PrecisionCode =>
  properties.claims
    .map(({ place }: Claim) => place.precisionCode)
    .reduce((finest, code) => (isFiner(code, finest) ? code : finest), 'unlocated')

/** The sentences of every feature whose place or words are withheld. */
export function sentencesToRead(
  items: readonly FeatureToPublish[],
  published: CairnPackage,
): readonly SentenceToRead[] {
  const withheld = new Set(
    items.filter(({ decided }) => decided.areWordsWithheld).map(({ feature }) => feature.id),
  )
  return published.features
    .filter(({ id }) => withheld.has(id))
    .flatMap(({ id, properties }) =>
      properties.claims.map((claim) => ({
        featureId: id,
        claimId: claim.id,
        statement: localText(claim.statement, 'en'),
      })),
    )
}
