/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const comfort = {
  'url.faultyVersion': '«{value}» փաթեթի տարբերակ չէ․ ցուցադրվում է ներկայիս տարբերակը։',

  'views.title': 'Պահված տեսքեր',

  'shortcuts.title': 'Ստեղնաշարի կարճուղիներ',

  'more.title': 'Ավելին',
  'more.way': 'Ճանապարհի համար',
  'more.pass': 'Տալ ուրիշին',
  'more.kept': 'Այս սարքի վրա',
  'more.help': 'Տվյալներ և օգնություն',
  'more.language': 'Լեզու',
} as const
