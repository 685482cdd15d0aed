/** A document's text cut at its passages, so that every passage can be marked even where they overlap. */
import type { Passage } from './generated/package-types.ts'
import { type NormalisedText, sliceCodePoints } from './normalised-text.ts'
import { type PassagePlace, type PassageProblem, resolvePassage } from './resolve-passage.ts'

/** A stretch of the text with the passages that cover all of it; none for the text between passages. */
export interface TextSegment {
  /** Code points, end exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly passageIds: readonly string[]
}

export interface PassagesInText {
  /** The whole text in order, cut wherever a passage begins or ends. */
  readonly segments: readonly TextSegment[]
  readonly places: ReadonlyMap<string, PassagePlace>
  readonly problems: ReadonlyMap<string, PassageProblem>
}

/** Cuts a document's text at its passages, which may overlap, so that each stretch can be marked; ids are the caller's. */
export function passagesInText(
  text: NormalisedText,
  passages: readonly { readonly id: string; readonly passage: Passage }[],
): PassagesInText {
  const places = new Map<string, PassagePlace>()
  const problems = new Map<string, PassageProblem>()
  for (const { id, passage } of passages) {
    const result = resolvePassage(text, passage)
    if ('problem' in result) problems.set(id, result)
    else places.set(id, result)
  }
  return { segments: cutAtPlaces(text, places), places, problems }
}

function cutAtPlaces(text: NormalisedText, places: ReadonlyMap<string, PassagePlace>): TextSegment[] {
  const cuts = new Set([0, text.length])
  for (const { start, end } of places.values()) cuts.add(start).add(end)
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1] ?? text.length
    const covering = [...places].filter(([, place]) => place.start <= start && place.end >= end)
    return { start, end, text: sliceCodePoints(text, start, end), passageIds: covering.map(([id]) => id) }
  })
}
