/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const comfort = {
  'pinned.shown':
    'Հղումն ամրացված է այս տարբերակին՝ {title}, {asked}, և դա էլ տեսնում եք։ Ներկայիս տարբերակը {other} է։',
  'pinned.shownAlone': 'Հղումն ամրացված է այս տարբերակին՝ {title}, {asked}, և դա էլ տեսնում եք։',
  'pinned.missing':
    'Հղումը նշում է այս տարբերակը՝ {title}, {asked}, որը չկա ո՛չ այս սարքում, ո՛չ կայքում՝ փաթեթի կողքին։ Դուք տեսնում եք {other} տարբերակը, որը կարող է տարբերվել։',
  'pinned.present': 'Ցույց տալ ներկայիս տարբերակը',
  'pinned.dismiss': 'Շարունակել այս տարբերակով',
  'pinned.releases': 'Ինչ է փոխվել',
  'url.faultyVersion': '«{value}» փաթեթի տարբերակ չէ․ ցուցադրվում է ներկայիս տարբերակը։',

  'views.title': 'Պահված տեսքեր',

  'shortcuts.title': 'Ստեղնաշարի կարճուղիներ',

  'more.title': 'Ավելին',
} as const
