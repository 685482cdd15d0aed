/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const comfort = {
  'steps.label': 'Հարցման քայլերը',
  'steps.undo': 'Հետարկել՝ {step}',
  'steps.redo': 'Վերարկել՝ {step}',
  'steps.undoNothing': 'Հետարկելու բան չկա',
  'steps.redoNothing': 'Վերարկելու բան չկա',
  'steps.added': '{name}՝ {values}',
  'steps.removed': 'հանված է {name}՝ {values}',
  'steps.several': 'փոխվել է {n, number} պայման',
  'steps.cleared': 'բոլոր պայմանները մաքրված են',
  'steps.reading': 'ամսաթվերի համապատասխանեցումը',
  'steps.undone': 'Հետարկված է՝ {step}։ {sentence}',
  'steps.redone': 'Վերարկված է՝ {step}։ {sentence}',

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
