/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const comfort = {
  'url.faultyVersion': '«{value}» փաթեթի տարբերակ չէ․ ցուցադրվում է ներկայիս տարբերակը։',

  'views.title': 'Պահված տեսքեր',

  'shortcuts.title': 'Ստեղնաշարի կարճուղիներ',

  'more.title': 'Ավելին',
} as const
