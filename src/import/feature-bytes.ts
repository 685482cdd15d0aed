/** Features as the text of a collection, one to a line: written in pieces, since one string for a hundred thousand would be too long. */
import type { CairnFeature } from '../domain/generated/package-types.ts'

const FEATURES_PER_PIECE = 2_000

const encoder = new TextEncoder()

/** Makes the text piece by piece; joined, the pieces are the file. */
export interface CollectionText {
  /** What some more features add. */
  add(features: readonly CairnFeature[]): Uint8Array
  end(): Uint8Array
}

/** Begins without features; the same features give the same bytes, however they are divided. */
export function collectionText(): CollectionText {
  let isBegun = false
  const lead = (isMore: boolean): string => {
    const text = isBegun ? (isMore ? ',\n' : '\n') : '{"type":"FeatureCollection","features":[\n'
    isBegun ||= isMore
    return text
  }
  return {
    add: (features) =>
      features.length === 0
        ? new Uint8Array()
        : encoder.encode(`${lead(true)}${features.map((feature) => JSON.stringify(feature)).join(',\n')}`),
    end: () => encoder.encode(`${lead(false)}]}\n`),
  }
}

/** The whole collection. */
export function featureBytes(features: readonly CairnFeature[]): Uint8Array {
  const text = collectionText()
  const pieces: Uint8Array[] = []
  for (let at = 0; at < features.length; at += FEATURES_PER_PIECE)
    pieces.push(text.add(features.slice(at, at + FEATURES_PER_PIECE)))
  return joinedBytes([...pieces, text.end()])
}

/** Pieces as one. */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
