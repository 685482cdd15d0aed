/** One cell's words for a number. What is not plainly a number stays words: nobody's "dozens" becomes 24. */
import type { CountQualifier } from '../domain/generated/package-types.ts'
import { foldText } from './fold-text.ts'

export interface CountReading {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly qualifier: CountQualifier
  /** Whether the words are a number, or words for an unknown many; false where they are only kept. */
  readonly isUnderstood: boolean
}

const AT_LEAST =
  /^(?:at least|minimum|min\.?|more than|over|mas de|al menos|por lo menos|no menos de|plus de|au moins|mais de|pelo menos|не менее|более|больше|свыше|>=?|≥)\s*/
const UP_TO =
  /^(?:up to|at most|less than|fewer than|under|maximum|max\.?|hasta|menos de|a lo sumo|jusqu'a|moins de|ate|no maximo|до|менее|не более|<=?|≤)\s*/
const ABOUT =
  /^(?:about|around|approximately|approx\.?|some|circa|ca\.?|aproximadamente|aprox\.?|unos|unas|alrededor de|cerca de|environ|около|примерно|~|≈)\s*/
const NEARLY = /^(?:nearly|almost|casi|presque|quase|почти)\s*/
const RANGE = /^(?:between|from|entre|de|от)?\s*(\S+?)\s*(?:-|–|—|to|a|and|y|et|e|до|и)\s*(\d\S*)$/

/** Words for an unknown many, folded; the list of the format's own rule knows more languages. */
const MANY =
  /^(?:dozens|hundreds|thousands|scores|several|many|numerous|some|decenas|docenas|cientos|centenares|miles|varios|varias|muchos|muchas|numerosos|десятки|сотни|тысячи|несколько|много|des dizaines|des centaines|plusieurs|dezenas|centenas|varios|مئات|عشرات|asharat|miat)(?:\s+(?:of|de)\b.*)?$/

/** The number in the words. */
export function readCount(words: string): CountReading {
  const text = foldText(words).replace(/[−]/g, '-')
  return plain(text) ?? range(text) ?? bounded(text) ?? { ...NONE, isUnderstood: MANY.test(text) }
}

const NONE = { low: null, best: null, high: null, qualifier: 'vague', isUnderstood: false } as const

function plain(text: string): CountReading | null {
  const best = wholeNumber(text)
  return best === null ? null : { ...NONE, best, qualifier: 'exact', isUnderstood: true }
}

function range(text: string): CountReading | null {
  const [, from, to] = text.match(RANGE) ?? []
  const [low, high] = [wholeNumber(from ?? ''), wholeNumber(to ?? '')]
  if (low === null || high === null || low >= high) return null
  return { low, best: null, high, qualifier: 'about', isUnderstood: true }
}

function bounded(text: string): CountReading | null {
  const atLeast = behind(text, AT_LEAST) ?? wholeNumber(text.match(/^(\d[\d.,\s]*)\+$/)?.[1] ?? '')
  if (atLeast !== null) return { ...NONE, low: atLeast, qualifier: 'at_least', isUnderstood: true }
  const upTo = behind(text, UP_TO)
  if (upTo !== null) return { ...NONE, high: upTo, qualifier: 'up_to', isUnderstood: true }
  const about = behind(text, ABOUT)
  if (about !== null) return { ...NONE, best: about, qualifier: 'about', isUnderstood: true }
  const nearly = behind(text, NEARLY)
  return nearly === null ? null : { ...NONE, high: nearly, qualifier: 'nearly', isUnderstood: true }
}

function behind(text: string, words: RegExp): number | null {
  const found = text.match(words)?.[0]
  return found === undefined || found === '' ? null : wholeNumber(text.slice(found.length))
}

/** 514, 514.0, 1.234, 1,234, 1 234; null for a fraction, a sign or anything else. */
function wholeNumber(text: string): number | null {
  const trimmed = text.trim()
  const digits = /^\d{1,3}(?:([.,' \u00a0])\d{3})(?:\1\d{3})*$/.test(trimmed)
    ? trimmed.replace(/[., '\u00a0]/g, '')
    : trimmed.replace(/\.0+$/, '')
  if (!/^\d{1,12}$/.test(digits)) return null
  return Number(digits)
}
