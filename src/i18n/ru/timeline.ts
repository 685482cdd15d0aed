/** Russian (ru); no native speaker has reviewed it yet. */
export const timeline = {
  'timeline.title': 'Хронология',
  'timeline.show': 'Показать хронологию',
  'timeline.hide': 'Скрыть хронологию',
  'timeline.claimsBy': 'Утверждения по',
  'timeline.kindLabel': 'Вид показанных дат',
  'timeline.kind': '{kind, select, any {любой дате} other {дате: {word}}}',
  'timeline.fromTo': '{from} – {to}',
  'timeline.fromOn': '{from} и позже',
  'timeline.upTo': 'по {to}',
  'timeline.noLimit': '{side, select, from {начало не ограничено} other {конец не ограничен}}',
  'timeline.bin':
    '{when}: {claims, plural, =0 {нет утверждений} one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}{claims, plural, =0 {} one {, в запросе: {matching, number}} few {, в запросе: {matching, number}} many {, в запросе: {matching, number}} other {, в запросе: {matching, number}}}',
  'timeline.start': 'Начало периода',
  'timeline.end': 'Конец периода',
  'timeline.barsLabel': 'Столбцы по {kind} ({from} – {to}). {sums}',
  'timeline.drag': 'Чтобы выбрать период, проведите по столбцам.',
  'timeline.chosen': '{match, select, certain {точно} other {возможно}}: {period}',
  'timeline.chosenSum':
    '{chosen, number} из {dated, plural, one {# утверждения с датой} few {# утверждений с датой} many {# утверждений с датой} other {# утверждения с датой}}',
  'timeline.datedSum':
    'с датой: {dated, number} из {all, plural, one {# утверждения} few {# утверждений} many {# утверждений} other {# утверждения}}',
  'timeline.undated': 'без даты: {n, number}',
  'timeline.undatedNotDrawn': 'без даты: {n, number}, не показаны',
  'timeline.includeUndated': 'включить без даты ({n, number}), не показаны',
  'timeline.notApplied': 'введённый период не распознан и не применён',
  'timeline.note':
    'Неточная дата или промежуток учтены {unit, select, day {в каждом дне, на который} month {в каждом месяце, на который} year {в каждом году, на который} other {в каждой группе лет, на которую}} они могут приходиться. Самый высокий столбец: {highest, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}.',
  'timeline.pale': 'Бледным: выбранные утверждения, которые могут приходиться и на это время.',
  'timeline.clear': 'Сбросить',
  'timeline.clearHint': 'Сбросить период',
  'timeline.play': 'Пуск',
  'timeline.pause': 'Пауза',
  'timeline.step': 'Следующий шаг',
  'timeline.playHint': 'Сдвигает выбранный период во времени, столбец за столбцом',
  'timeline.none': 'Ни у одного утверждения здесь нет такой даты.',
  'timeline.plain': 'В этом файле нет утверждений, поэтому на хронологии показывать нечего.',
  'timeline.incidents': 'Инциденты, для ориентира',
  'timeline.incidentsNote': 'Отметки сверху: сообщаемые инциденты.',
  'timeline.incidentsMany': 'Инцидентов в пакете: {n, number} – слишком много, чтобы отметить каждый.',
  'timeline.incidentGroup':
    '{n, plural, =1 {Инцидент} one {# инцидент} few {# инцидента} many {# инцидентов} other {# инцидента}}: {names}',
} as const
