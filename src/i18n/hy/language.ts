/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const language = {
  'language.name': 'Լեզու՝ {name}',
  'language.notKept':
    'Այլ լեզվով էջը նորից է բացվում, իսկ բաց ֆայլը չհաջողվեց պահել այս սարքում։ Նախ փակեք այն կամ հետո կրկին բացեք։',
  'language.notReviewed':
    'Այս խոսքերը թարգմանված են, բայց դեռ չեն վերանայվել մայրենի լեզվի կրողի կողմից։ Փաստաթղթերն ու պնդումները գրանցման լեզվով են։',
} as const
