/** Armenian (Eastern, reformed orthography); no native speaker has reviewed it yet. */
export const common = {
  'common.close': 'Փակել',
  'common.showAll': 'Ցույց տալ բոլորը ({n, number})',
  'common.showFewer': 'Ցույց տալ ավելի քիչ',
  'common.clearAll': 'Մաքրել ամենը',
  'common.fullStop': '։',
  'common.unknown': 'անհայտ',
  'common.dateNotStated': 'ամսաթիվը նշված չէ',
  'common.statementUndated': 'հայտարարության ամսաթիվը նշված չէ',
  'common.noClaimant': 'առանց պնդողի',
  'common.claims': '{n, plural, one {# պնդում} other {# պնդում}}',
  'common.features': '{n, plural, one {# օբյեկտ} other {# օբյեկտ}}',

  'date.unknown': 'ամսաթիվն անհայտ է',
  'date.upTo': 'մինչև {to}',
  'date.from': '{from} և հետո',
  'date.fromUnknownEnd': '{from} և հետո, ավարտն անհայտ է',
  'date.between': '{from} – {to}',
  'date.about': 'մոտավորապես {date}',
  'date.uncertain': '{date} (անորոշ)',
  'date.aboutUncertain': 'մոտավորապես {date} (անորոշ)',
} as const
