import type { JsonPath } from '../json/json-path.ts'
import { error, type Finding, warning } from './finding.ts'
import { isVerbatim, type TextRule } from './text-rule.ts'

/** Control characters but tab and line breaks, and code points that are no characters. */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u
const LONE_SURROGATE = /\p{Surrogate}/u
/** Embeddings, overrides and isolates, which reorder what a reader sees; marks such as U+200F are ordinary in Arabic and Persian. */
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/u
/** What a decoder leaves where it could not read a byte. */
const REPLACEMENT = /\ufffd/u
/** UTF-8 read as Windows-1252 looks like "Ã©", "Ð¥Ð¾", "É™": a capital with accent and a sign. Two are no chance. */
const MOJIBAKE =
  /[\u00c2-\u00d1][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2022\u2026-\u203a\u20ac\u2122]/gu

/** Group 13 and 17: characters that no text of ours holds. A document's own words may hold bidi controls. */
export const textCharacters: TextRule = {
  codes: ['text-control-character', 'text-lone-surrogate', 'text-bidi-control', 'text-badly-decoded'],
  check: (text, path, member) => [
    ...forbidden(text, path),
    ...bidi(text, path, member),
    ...badlyDecoded(text, path),
  ],
}

function forbidden(text: string, path: JsonPath): readonly Finding[] {
  const control = text.match(CONTROL)?.[0]
  if (control)
    return [
      error(
        'text-control-character',
        [...path],
        `Expected no control characters, found ${codePoint(control)}. Delete it.`,
      ),
    ]
  const surrogate = text.match(LONE_SURROGATE)?.[0]
  if (!surrogate) return []
  const message = `Expected whole characters, found half of one (${codePoint(surrogate)}). The text was cut inside a character: copy it again.`
  return [error('text-lone-surrogate', [...path], message)]
}

function bidi(text: string, path: JsonPath, member: string): readonly Finding[] {
  const found = text.match(BIDI_CONTROL)?.[0]
  if (!found) return []
  const message = `Expected no bidirectional control characters, found ${codePoint(found)}, which can make a text read as another. Delete it.`
  return [(isVerbatim(member) ? warning : error)('text-bidi-control', [...path], message)]
}

function badlyDecoded(text: string, path: JsonPath): readonly Finding[] {
  const pairs = text.match(MOJIBAKE) ?? []
  const found = text.match(REPLACEMENT)?.[0] ?? (pairs.length > 1 ? pairs[0] : undefined)
  if (!found) return []
  const message = `Expected readable text, found ${[...found].map(codePoint).join(' ')}, which looks like a wrong decoding. Copy the text again from its source.`
  return [warning('text-badly-decoded', [...path], message)]
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `U+${hex.padStart(4, '0')}`
}
