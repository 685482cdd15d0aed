/** Russian (ru); no native speaker has reviewed it yet. */
export const picture = {
  'picture.inView':
    '{outside, plural, =0 {Показаны все объекты с местом: {drawn, number}.} one {Показано объектов с местом: {drawn, number}, вне этой части карты: #.} few {Показано объектов с местом: {drawn, number}, вне этой части карты: #.} many {Показано объектов с местом: {drawn, number}, вне этой части карты: #.} other {Показано объектов с местом: {drawn, number}, вне этой части карты: #.}}',
  'picture.areasLeftOut':
    'Места хватает только для самых больших областей; у {n, plural, one {# объекта} few {# объектов} many {# объектов} other {# объекта}} знак показан без области.',
  'picture.origin': 'Пакет {id}, версия {version} (поиск документов по: {asOf}). Лицензия: {licence}.',
  'picture.disclaimer':
    'Каждый знак – утверждение заявителей, названных в пакете; здесь нигде не говорится, что утверждение верно. Ни одно место не показано точнее, чем оно известно.',
  'picture.rim': 'знаки вдоль края: где-то внутри',
  'picture.scale': '{length} в середине карты · север вверху',
  'picture.others':
    '{listed, plural, =0 {Объектов, не перечисленных здесь: {n, number}.} one {и ещё, не перечисленных здесь: {n, number}.} few {и ещё, не перечисленных здесь: {n, number}.} many {и ещё, не перечисленных здесь: {n, number}.} other {и ещё, не перечисленных здесь: {n, number}.}}',
} as const
