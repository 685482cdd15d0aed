/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const reading = {
  'reading.title': 'Բացվում է {name}',
  'reading.step.reading': 'Ֆայլը կարդացվում է',
  'reading.step.converting': 'Տողերը դառնում են պնդումներ',
  'reading.step.checking': 'Ստուգվում է յուրաքանչյուր գրառում',
  'reading.step.storing': 'Պահվում է այս սարքում',
  'reading.step.showing': 'Պատրաստվում է ցուցադրման',
  'reading.share': '{percent} %',
  'reading.cancel': 'Չեղարկել',
  'reading.cancelled': '{name}՝ բացումը չեղարկված է։ Կրկին փորձելու համար վերաբեռնեք էջը։',
} as const
