/** Russian (ru); no native speaker has reviewed it yet. */
export const common = {
  'common.close': 'Закрыть',
  'common.showAll': 'Показать все: {n, number}',
  'common.showFewer': 'Показать меньше',
  'common.clearAll': 'Сбросить всё',
  'common.fullStop': '.',
  'common.unknown': 'неизвестно',
  'common.dateNotStated': 'дата не указана',
  'common.statementUndated': 'дата заявления не указана',
  'common.noClaimant': 'заявитель не указан',
  'common.claims':
    '{n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}',
  'common.features': '{n, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}',

  'date.unknown': 'дата неизвестна',
  'date.upTo': 'по {to}',
  'date.from': '{from} и позже',
  'date.fromUnknownEnd': '{from} – конец неизвестен',
  'date.between': '{from} – {to}',
  'date.about': 'примерно {date}',
  'date.uncertain': '{date} (не точно)',
  'date.aboutUncertain': 'примерно {date} (не точно)',
} as const
