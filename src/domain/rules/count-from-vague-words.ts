import type { Claim } from '../generated/package-types.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Words for an unknown many in the languages of our sources; "a dozen" and "two hundred" are numbers and not here. */
const VAGUE_WORDS = [
  ...['hundreds', 'dozens', 'scores', 'thousands', 'tens of', 'several', 'many', 'numerous', 'a number of'],
  ...['сотни', 'сотен', 'десятки', 'десятков', 'тысячи', 'несколько', 'множество', 'многие'],
  ...['yüzlərlə', 'onlarla', 'minlərlə', 'xeyli', 'bir neçə', 'çoxsaylı'],
  ...['հարյուրավոր', 'տասնյակ', 'տասնյակներ', 'հազարավոր', 'մի քանի', 'բազմաթիվ'],
  ...[
    'مئات',
    'عشرات',
    'آلاف',
    'صدها',
    'ده‌ها',
    'yüzlerce',
    'onlarca',
    'hunderte',
    'dutzende',
    'des dizaines',
    'des centaines',
  ],
]
const VAGUE = new RegExp(`(?<![\\p{L}])(?:${VAGUE_WORDS.join('|')})(?![\\p{L}])`, 'iu')

/** Group 11: "hundreds" is no number. */
export const countFromVagueWords: Rule<Claim> = {
  codes: ['count-from-vague-words', 'count-vague-with-number'],
  check({ count }) {
    if (!count || (count.low === null && count.best === null && count.high === null)) return NO_FINDINGS
    const words = count.verbatim ?? ''
    const vague = /\p{N}/u.test(words) ? null : words.match(VAGUE)?.[0]
    if (vague) {
      const message = `Expected no number for the wording "${vague}", found one. Write null for low, best and high, and the qualifier vague.`
      return [error('count-from-vague-words', ['count'], message)]
    }
    if (count.qualifier !== 'vague') return NO_FINDINGS
    const message =
      'Expected low, best and high null beside the qualifier vague, found a number. Delete it, or choose another qualifier.'
    return [error('count-vague-with-number', ['count'], message)]
  },
}
