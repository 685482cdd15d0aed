/** Group 2: where the package holds the copy of a document, every passage is found in it exactly once. */
import type { Claim, Passage, Source } from '../generated/package-types.ts'
import { type NormalisedText, normaliseText } from '../normalised-text.ts'
import type { PackageFiles } from '../package.ts'
import { resolvePassage } from '../resolve-passage.ts'
import { error, type Finding, NO_FINDINGS } from './finding.ts'
import { isSoundPassage } from './passage-selectors.ts'

/** Answers the working text of a capture; null when the package holds no plain-text copy of it. */
export type CaptureText = (source: Source | undefined, sha256: string) => NormalisedText | null

/** Reads each copy once, when it is first asked for. */
export function captureTexts(files: PackageFiles): CaptureText {
  const texts = new Map<string, NormalisedText>()
  return (source, sha256) => {
    const capture = source?.captures.find((each) => each.sha256 === sha256)
    const bytes = capture?.path === undefined ? undefined : files.get(capture.path)
    if (!bytes || !capture?.mediaType.startsWith('text/plain')) return null
    const known = texts.get(sha256) ?? normaliseText(bytes)
    texts.set(sha256, known)
    return known
  }
}

/** Faults of a claim's passages against the captures that its sources list. */
export function passageFindings(
  claim: Claim,
  sourceOf: (id: string) => Source | undefined,
  textOf: CaptureText,
): readonly Finding[] {
  if (claim.passages.every(({ capture }) => capture === undefined)) return NO_FINDINGS
  return claim.passages.flatMap((passage, index) =>
    findings(passage, index, sourceOf(passage.source), textOf),
  )
}

function findings(
  passage: Passage,
  index: number,
  source: Source | undefined,
  textOf: CaptureText,
): readonly Finding[] {
  const { capture } = passage
  if (capture === undefined || !source || !isSoundPassage(passage)) return NO_FINDINGS
  const path = ['passages', index]
  if (!source.captures.some(({ sha256 }) => sha256 === capture)) {
    const message = `Expected a capture that source "${source.id}" lists, found ${capture}. Add the capture to the source, or correct the hash.`
    return [error('capture-unknown', [...path, 'capture'], message)]
  }
  const text = textOf(source, capture)
  const place = text && resolvePassage(text, passage)
  if (!place || !('problem' in place)) return NO_FINDINGS
  return [
    error(
      `passage-${place.problem}`,
      [...path, 'selector'],
      `Expected the passage at exactly one place of its capture: ${place.message.replace(/[.?]?$/, (end) => end || '.')}`,
    ),
  ]
}
