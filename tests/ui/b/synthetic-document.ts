/** SYNTHETIC: a document in the open Atlantic with the characters that make positions go wrong, and claims that quote it. */
import type { Claim, Passage, Source } from '../../../src/domain/generated/package-types.ts'
import type { CairnPackage } from '../../../src/domain/package.ts'
import type { ReaderCopy } from '../../../src/ui/attach-field.ts'
import { makeClaim, makeFeature, makePackage, makeSource } from '../a/synthetic-package.ts'

/** Combining accents, astral letters, no-break spaces, curly quotes; “remains” stands in it more than once. */
export const TEXT = [
  'SYNTHETIC report of the Cafe\u0301 Na\u0308he',
  '',
  'On 2\u00a0March the \u{1F701}\u{1F702} office said that \u201Cremains may lie near buoy\u00a07\u201D.',
  'It counted \u{10330}\u{10331} twelve sets of remains in all.',
].join('\n')

export const HASH = 'a'.repeat(64)
export const OTHER_HASH = 'b'.repeat(64)

/** Code points before the words, counted without any code of the product. */
function offset(exact: string): number {
  const at = TEXT.indexOf(exact)
  if (at < 0) throw new Error(`"${exact}" is not in the synthetic text`)
  return Array.from(TEXT.slice(0, at)).length
}

/** A passage that quotes the text and says where it stands. */
export function passage(exact: string): Passage {
  const start = offset(exact)
  const end = start + Array.from(exact).length
  return {
    source: 'doc',
    lang: 'en',
    selector: [
      { type: 'TextQuoteSelector', exact },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}

/** A passage by its words alone, whether or not they stand in the text. */
export const looseQuote = (exact: string, part: Partial<Passage> = {}): Passage => ({
  source: 'doc',
  lang: 'en',
  selector: [{ type: 'TextQuoteSelector', exact }],
  ...part,
})

export const claimIn = (id: string, passages: Passage[], part: Partial<Claim> = {}): Claim =>
  makeClaim(id, { passages, ...part })

export function documentSource(part: Partial<Source> = {}): Source {
  const capture = {
    sha256: HASH,
    bytes: new TextEncoder().encode(TEXT).length,
    mediaType: 'text/plain',
    captureLevel: 'text_only' as const,
    defects: [{ kind: 'lost_link', at: 12, note: 'SYNTHETIC a link lost its words.' }],
  }
  return {
    ...makeSource('doc'),
    csl: {
      id: 'doc',
      type: 'webpage',
      title: 'SYNTHETIC report',
      'container-title': 'Ocean Gazette',
      issued: { 'date-parts': [[2024, 3, 2]] },
    },
    captures: [capture],
    readExtent: 'full',
    ...part,
  }
}

/** One feature with these claims, one document that they quote. */
export function documentPackage(claims: readonly Claim[], source = documentSource()): CairnPackage {
  const others = new Map([source, makeSource('doc-origin')].map((one) => [one.id, one]))
  return makePackage([makeFeature('buoy', [...claims], { label: { en: 'Buoy 7' } })], { sources: others })
}

export const readerCopy = (text: string | Uint8Array = TEXT): ReaderCopy => ({
  sha256: HASH,
  name: 'my-copy.txt',
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})
