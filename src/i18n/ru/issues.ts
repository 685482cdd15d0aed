/** Words of the data check, and several features at one place. */
export const issues = {
  'picked.title':
    '{n, plural, one {Здесь # объект} few {Здесь # объекта} many {Здесь # объектов} other {Здесь # объекта}}',
  'picked.filtered':
    '{n, plural, one {Отфильтрован # объект} few {Отфильтровано # объекта} many {Отфильтровано # объектов} other {Отфильтровано # объекта}}',
  'picked.undated':
    '{n, plural, one {# объект без даты} few {# объекта без даты} many {# объектов без даты} other {# объекта без даты}}',
  'issues.title': 'Проверка данных',
  'issues.imported': 'прочитанные объекты',
  'issues.rejected': 'отклонённые записи',
  'issues.total.error': 'ошибки',
  'issues.total.warning': 'предупреждения',
  'issues.total.notice': 'замечания',
  'issues.heading.error':
    '{n, plural, one {# ошибка вне записей} few {# ошибки вне записей} many {# ошибок вне записей} other {# ошибки вне записей}}',
  'issues.heading.warning':
    '{n, plural, one {# предупреждение} few {# предупреждения} many {# предупреждений} other {# предупреждения}}',
  'issues.heading.notice':
    '{n, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  'issues.rejectedHeading':
    '{n, plural, one {Отклонена # запись} few {Отклонены # записи} many {Отклонено # записей} other {Отклонено # записи}}',
  'issues.rejectedMeans':
    'Эти записи не приняты; всё остальное загружено. Исправьте их в файле и откройте его снова.',
  'issues.downloadJson': 'Скачать как JSON',
  'issues.downloadCsv': 'Скачать как CSV',
  'issues.more': 'Показать ещё {n, number}',
  'issues.none': 'Замечаний нет: все записи прочитаны и сохранены.',
  'issues.noId': 'без идентификатора',
  'issues.kind.package': 'Пакет',
  'issues.kind.file': 'Файл',
  'issues.kind.feature': 'Объект',
  'issues.kind.claim': 'Утверждение',
  'issues.kind.source': 'Документ',
  'issues.kind.agent': 'Заявитель',
  'issues.kind.place': 'Место',
  'issues.kind.release': 'Выпуск',
  'issues.kind.descriptor': 'Описание пакета',
} as const
