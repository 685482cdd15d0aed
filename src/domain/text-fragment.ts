/**
 * Links that scroll to a passage on the live page (WICG scroll-to-text fragment).
 * A convenience only: browsers match whole words, take the first match, and
 * sites may switch it off. The passage itself is resolved in a capture, never here.
 */
import type { Passage, Source } from './generated/package-types.ts'
import { quoteSelector } from './resolve-passage.ts'

/** Longer quotes are named by their first and last words: a page may break or mark up what lies between. */
const LONGEST_WHOLE = 80
const WORDS_PER_END = 4
/** So short a quote may stand in many places; its neighbours tell which one is meant. */
const SHORT_WORDS = 2
const CONTEXT_WORDS = 3

/** Pages often differ from captures in these: no-break spaces, quotation marks, apostrophes, dashes, line ends. */
const FRAGILE = /[\u00a0\u2000-\u200b\u202f\u2060\ufeff\r\n\t"'“”„‘’‚«»‐-―…]/u

/** The document's address with the passage as text fragment; null without an address or a quote that can be named in whole words. */
export function textFragmentUrl(source: Source, passage: Passage): string | null {
  const quote = quoteSelector(passage)
  if (!source.url || !quote) return null
  const exact = wholeWords(quote.exact, quote.prefix ?? '', quote.suffix ?? '')
  const runs = safeRuns(exact)
  const [first, last] = [runs[0], runs.at(-1)]
  if (first === undefined || last === undefined) return null
  const isWhole = runs.length === 1 && exact.length <= LONGEST_WHOLE
  const [before, after] = first === quote.exact ? [quote.prefix ?? '', quote.suffix ?? ''] : ['', '']
  const terms = isWhole ? wholeTerms(first, before, after) : endTerms(first, last)
  return `${withoutDirective(source.url)}:~:text=${terms.join(',')}`
}

function wholeTerms(exact: string, prefix: string, suffix: string): readonly string[] {
  const terms = [encodeTerm(exact)]
  if (wordsOf(exact).length > SHORT_WORDS) return terms
  const before = safeRuns(prefix).at(-1) ?? ''
  const after = safeRuns(suffix)[0] ?? ''
  // Only what touches the quote itself may be its neighbour, and never half a word.
  if (before && prefix.trimEnd().endsWith(before) && /\s$/.test(prefix))
    terms.unshift(`${encodeTerm(lastWords(before, CONTEXT_WORDS))}-`)
  if (after && suffix.trimStart().startsWith(after) && /^\s/.test(suffix))
    terms.push(`-${encodeTerm(firstWords(after, CONTEXT_WORDS))}`)
  return terms
}

function endTerms(first: string, last: string): readonly string[] {
  if (first !== last)
    return [encodeTerm(firstWords(first, WORDS_PER_END)), encodeTerm(lastWords(last, WORDS_PER_END))]
  const words = wordsOf(first)
  if (words.length < 2) return [encodeTerm(first)]
  const size = Math.min(WORDS_PER_END, Math.floor(words.length / 2))
  return [encodeTerm(firstWords(first, size)), encodeTerm(lastWords(first, size))]
}

/** The quote without the half words at its ends, which no browser would match. */
function wholeWords(exact: string, prefix: string, suffix: string): string {
  const isWord = (text: string) => /^[\p{L}\p{M}\p{N}]$/u.test(text)
  const startsInside = isWord(Array.from(prefix).at(-1) ?? '') && isWord(Array.from(exact)[0] ?? '')
  const endsInside = isWord(Array.from(exact).at(-1) ?? '') && isWord(Array.from(suffix)[0] ?? '')
  const fromStart = startsInside ? exact.replace(/^[\p{L}\p{M}\p{N}]+/u, '') : exact
  return (endsInside ? fromStart.replace(/[\p{L}\p{M}\p{N}]+$/u, '') : fromStart).trim()
}

/** Stretches of whole words between fragile characters; a word that touches one, such as "president’s", is left out. */
function safeRuns(text: string): readonly string[] {
  const runs: string[][] = [[]]
  for (const word of text.split(/(?<=\s)|(?=\s)/u)) {
    if (FRAGILE.test(word)) runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs.map((run) => run.join('').trim().replace(/ +/g, ' ')).filter((run) => /[\p{L}\p{N}]/u.test(run))
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter(Boolean)
}

function firstWords(text: string, count: number): string {
  return wordsOf(text).slice(0, count).join(' ')
}

function lastWords(text: string, count: number): string {
  return wordsOf(text).slice(-count).join(' ')
}

/** The three characters that separate terms must be percent-encoded; encodeURIComponent leaves the hyphen alone. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D')
}

/** The address up to where a text directive begins, with a `#` to hang it on. */
function withoutDirective(url: string): string {
  const plain = url.split(':~:')[0] ?? url
  return plain.includes('#') ? plain : `${plain}#`
}
