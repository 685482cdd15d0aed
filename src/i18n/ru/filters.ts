/** Russian (ru); no native speaker has reviewed it yet. */
export const filters = {
  'claimLine.published': 'опубликовано: {date}',
  'claimLine.denial': '{modality} (отрицание)',
  'claimLine.relayed':
    '{n, plural, one {# пересказ} few {# пересказа} many {# пересказов} other {# пересказа}}',

  'filters.title': 'Фильтры',
  'filters.plain':
    'Это файл GeoJSON без утверждений: {n, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}; ни заявителей, ни дат, ни документов.',
  'filters.chosen': 'выбрано: {n, number}',
  'filters.findDocument': 'Найти среди документов: {n, number}',
  'filters.noDocument': 'Ни в одном названии документа или издателя этих слов нет.',
  'filters.countUnit': ' {n, plural, one {объект} few {объекта} many {объектов} other {объекта}}',

  'search.label': 'Поиск: утверждения, места, документы',
  'search.placeholder': 'Поиск: утверждения, места, документы',
  'search.clear': 'Очистить поиск',

  'period.dateOf': 'Вид даты',
  'period.from': 'Начало',
  'period.to': 'Конец',
  'period.fromPlaceholder': 'любая',
  'period.toPlaceholder': 'любая',
  'period.hint': 'Год, месяц или день: 2021, 2021-03, 2021-03-04.',
  'period.match': 'Как дата должна соответствовать периоду',
  'period.possible': 'может входить',
  'period.certain': 'точно входит',
  'period.possibleMeans':
    'Дата может приходиться на период; открытая или неизвестная граница может быть где угодно.',
  'period.certainMeans': 'Обе границы даты известны и лежат в пределах периода.',
  'period.includeUndated':
    'Включить {n, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}} {kind, select, any {без даты} other {без такой даты}}',
  'period.undatedWithoutPeriod':
    '{n, plural, =0 {У всех утверждений здесь есть дата} one {У # утверждения здесь нет даты} few {У # утверждений здесь нет даты} many {У # утверждений здесь нет даты} other {У # утверждения здесь нет даты}}{kind, select, any {} other { этого вида}}.',

  'tally.shown': 'Показано: {n, number}',
  'tally.told': 'Показано: {shown, number} из {imported, number}, без места: {unlocated, number}',
  'tally.sum': 'из {imported, number} · отфильтровано: {filtered, number} · отклонено: {rejected, number};',
  'tally.sumAlone':
    'из {imported, number} · отфильтровано: {filtered, number} · отклонено: {rejected, number}.',
  'tally.ofShown': 'из показанных:',
  'tally.unlocated': 'без места: {n, number}',
  'tally.undated': 'без даты: {n, number}',
  'tally.rejectedClaims':
    '{n, plural, one {Отклонено # утверждение у сохранённых объектов.} few {Отклонено # утверждения у сохранённых объектов.} many {Отклонено # утверждений у сохранённых объектов.} other {Отклонено # утверждения у сохранённых объектов.}}',

  'results.title': 'Список объектов',
  'results.sort': 'Порядок',
  'results.order.place': 'по месту',
  'results.order.latest': 'по последнему заявлению',
  'results.order.claims': 'по числу утверждений',
  'results.where': '{place}, {precision}',
  'results.notStated': 'место не указано',
  'results.areaNamed': 'названо только: {place}',
  'results.positionUnknown': '{place}, положение неизвестно',
  'results.conflictWide': 'не об одном месте',
  'results.matching':
    '{n, number} из {all, plural, one {# утверждения} few {# утверждений} many {# утверждений} other {# утверждения}}',
  'results.more': 'Показать ещё {n, number} из {rest, number}',
  'results.unnamedPlace': 'Место дано только координатами',

  'tray.title': 'Место не указано',
  'tray.notStated': 'Никакое место не указано',
  'tray.areaNamed': 'Назван только район, регион или страна',
  'tray.positionUnknown': 'Место названо, положение неизвестно',
  'tray.conflictWide': 'О конфликте в целом',
  'tray.named':
    '{n, plural, one {# утверждение называет} few {# утверждения называют} many {# утверждений называют} other {# утверждения называют}}: {places}; на карте не показано',
  'tray.all': 'Все: {n, number}',
  'tray.none': 'У каждого показанного объекта есть место на карте.',
  'tray.noneInArea': 'Задана область: то, что без места, не лежит ни в какой и не показано.',
  'tray.moreClaims':
    '{n, plural, one {и ещё # утверждение} few {и ещё # утверждения} many {и ещё # утверждений} other {и ещё # утверждения}}',

  'legend.title': 'Условные знаки',
} as const
