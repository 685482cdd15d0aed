import type { CairnFeature, Claim, GlossTerm, LangText } from '../generated/package-types.ts'
import type { JsonPath } from '../json/json-path.ts'
import { type Finding, NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

interface LanguageTerms {
  readonly pattern: RegExp
  /** Term in lower case to neutral wording. */
  readonly instead: ReadonlyMap<string, string>
}

/** Compiled gloss list by primary language subtag. */
export type GlossMatcher = ReadonlyMap<string, LanguageTerms>

/** Compiles the package's list once: one pattern per language, whole words, without regard to case. */
export function glossMatcher(terms: readonly GlossTerm[]): GlossMatcher {
  const byLanguage = new Map<string, GlossTerm[]>()
  for (const term of terms) {
    const language = primarySubtag(term.lang)
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), term])
  }
  return new Map([...byLanguage].map(([language, list]) => [language, compile(list)]))
}

function compile(terms: readonly GlossTerm[]): LanguageTerms {
  const longestFirst = terms.map(({ term }) => term).sort((a, b) => b.length - a.length)
  const words = longestFirst
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')
  return { pattern, instead: new Map(terms.map(({ term, instead }) => [term.toLowerCase(), instead])) }
}

/** Quoted words are the source's, not ours. */
const QUOTED = /"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|(?<!\p{L})['‘][^'’]+['’](?!\p{L})/gu

/** Partisan terms in a text of our own, quotations left aside. */
export function glossFindings(texts: LangText, path: JsonPath, gloss: GlossMatcher): readonly Finding[] {
  if (gloss.size === 0) return NO_FINDINGS
  return Object.entries(texts).flatMap(([lang, text]) => {
    const terms = gloss.get(primarySubtag(lang))
    if (!terms) return NO_FINDINGS
    const unquoted = text.replace(QUOTED, (quote) => ' '.repeat(quote.length))
    return [...unquoted.matchAll(terms.pattern)].map(([found]) => termFinding(found, terms, [...path, lang]))
  })
}

function termFinding(found: string, terms: LanguageTerms, path: JsonPath): Finding {
  const instead = terms.instead.get(found.toLowerCase().replace(/\s+/g, ' '))
  const cure = instead
    ? `Write "${instead}", or quote the source's words.`
    : "Quote the source's words instead."
  return warning('partisan-term', path, `Expected neutral wording in our own text, found "${found}". ${cure}`)
}

function primarySubtag(lang: string): string {
  return lang.split('-', 1)[0] ?? lang
}

/** Group 16: partisan vocabulary in the label of a feature. */
export const labelGloss: Rule<CairnFeature> = {
  codes: ['partisan-term'],
  check: (feature, { gloss }) => glossFindings(feature.properties.label, ['properties', 'label'], gloss),
}

/** Group 16: partisan vocabulary in our sentence for a claim. */
export const statementGloss: Rule<Claim> = {
  codes: ['partisan-term'],
  check: (claim, { gloss }) => glossFindings(claim.statement, ['statement'], gloss),
}
