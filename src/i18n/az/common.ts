/** Azerbaijani (az); not yet reviewed by a native speaker. */
export const common = {
  'common.close': 'Bağla',
  'common.showAll': 'Hamısını göstər: {n, number}',
  'common.showFewer': 'Daha az göstər',
  'common.clearAll': 'Hamısını təmizlə',
  'common.fullStop': '.',
  'common.unknown': 'məlum deyil',
  'common.dateNotStated': 'tarix göstərilməyib',
  'common.statementUndated': 'bəyanatın tarixi göstərilməyib',
  'common.noClaimant': 'iddia edən yoxdur',
  'common.claims': '{n, plural, one {# iddia} other {# iddia}}',
  'common.features': '{n, plural, one {# obyekt} other {# obyekt}}',

  'date.unknown': 'tarix məlum deyil',
  'date.upTo': 'ən geci {to}',
  'date.from': '{from} və sonra',
  'date.fromUnknownEnd': '{from} və sonra, sonu məlum deyil',
  'date.between': '{from} – {to}',
  'date.about': 'təxminən {date}',
  'date.uncertain': '{date} (dəqiq deyil)',
  'date.aboutUncertain': 'təxminən {date} (dəqiq deyil)',
} as const
