import type { Claim } from '../generated/package-types.ts'
import { NO_FINDINGS, warning } from './finding.ts'
import type { Rule } from './rule.ts'

/** Words that hedge, by the modality that they carry; en, ru, hy, az, and a few of de, fr, ar, fa. */
const HEDGES: readonly (readonly [modality: string, words: readonly string[]])[] = [
  [
    'possible',
    [
      ...[
        'may',
        'might',
        'could',
        'possibly',
        'perhaps',
        'possibility',
        'not excluded',
        'cannot be excluded',
      ],
      ...['возможно', 'может', 'могут', 'могли', 'не исключено', 'не исключается'],
      ...['հնարավոր է', 'գուցե', 'կարող է', 'կարող են', 'չի բացառվում'],
      ...['ola bilər', 'ola bilsin', 'bəlkə', 'mümkündür', 'istisna edilmir'],
      ...['möglicherweise', 'peut-être', 'ربما', 'شاید'],
    ],
  ],
  [
    'presumed',
    [
      ...[
        'likely',
        'presumably',
        'presumed',
        'probably',
        'believed',
        'suspected',
        'apparently',
        'allegedly',
        'thought to be',
      ],
      ...['предположительно', 'вероятно', 'предполагается', 'по-видимому', 'якобы', 'полагают', 'считается'],
      ...['ենթադրաբար', 'ենթադրվում է', 'հավանաբար', 'իբր'],
      ...[
        'ehtimal olunan',
        'ehtimal edilən',
        'ehtimal olunur',
        'ehtimal ki',
        'güman ki',
        'çox güman',
        'guya',
      ],
      ...['vermutlich', 'wahrscheinlich', 'mutmaßlich', 'probablement'],
    ],
  ],
  [
    'reported_by_others',
    [
      ...[
        'reportedly',
        'rumours',
        'rumors',
        'reports have been circulating',
        'reports circulating',
        'reports circulate',
      ],
      ...['по слухам', 'слухи', 'сообщается', 'по сообщениям'],
      ...['ասեկոսեներ', 'լուրեր են շրջանառվում'],
      ...['deyilənə görə', 'şayiələr', 'bildirilir ki', 'Berichten zufolge'],
    ],
  ],
  [
    'pending',
    [
      'awaits examination',
      'pending examination',
      'after the dna',
      'ожидается экспертиза',
      'после экспертизы',
      'ekspertizadan sonra',
      'փորձաքննությունից հետո',
    ],
  ],
]

const PATTERNS = HEDGES.map(([modality, words]) => {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return {
    modality,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
  }
})

/** Stated modalities that these words cannot carry. */
function isStronger(stated: string, carried: string): boolean {
  if (stated === 'asserted' || stated === 'denied') return true
  return stated === 'presumed' && carried === 'possible'
}

/** Group 15: the modality may not be stronger than the words that carry it. "Likely" beside "may" is taken by its strongest word. */
export const modalityWords: Rule<Claim> = {
  codes: ['modality-stronger-than-words'],
  check({ modality, verbatimModal }) {
    if (!verbatimModal) return NO_FINDINGS
    const carried = PATTERNS.filter(({ pattern }) => pattern.test(verbatimModal))
    if (carried.length === 0 || !carried.every((each) => isStronger(modality, each.modality)))
      return NO_FINDINGS
    const weaker = carried.map((each) => each.modality).join(' or ')
    const message = `Expected a modality that the words carry (${weaker}), found "${modality}" beside "${verbatimModal}". Weaken the modality, or correct verbatimModal.`
    return [warning('modality-stronger-than-words', ['modality'], message)]
  },
}
