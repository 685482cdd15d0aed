/** Words of what stands where nothing is shown. */
export const empty = {
  'empty.title': 'Ничего не найдено',
  'empty.nothing': 'Показывать нечего',
  'empty.noFeatures': 'В этом пакете нет объектов для показа.',
  'empty.one': 'Задано одно условие, и ему ничто не отвечает.',
  'empty.why': 'Задано условий: {n, number}, и ни одно утверждение не отвечает всем сразу. Снимите одно:',
  'empty.remove': 'Снять «{name}»: {text}',
  'empty.drop': 'Снять',
  'empty.nearest': 'Ближе всего к вашему запросу',
  'empty.shows':
    '{n, plural, one {покажет # объект} few {покажет # объекта} many {покажет # объектов} other {покажет # объекта}}',
  'empty.ask': 'Спросить это',
  'empty.askThis': 'Спросить это: {text}',
  'empty.undated': 'Вместе с утверждениями без такой даты',
  'empty.possible': 'Даты, которые возможно попадают в период',
  'empty.from': 'Период, начиная с: {day}',
  'empty.to': 'Период, кончая: {day}',
  'empty.withoutWord': 'Без слова «{word}»',
  'empty.touches': 'Места, которые только касаются области',
  'empty.yields':
    '{n, plural, =0 {само по себе ничего не вернёт} one {вернёт # объект} few {вернёт # объекта} many {вернёт # объектов} other {вернёт # объекта}}',
} as const
