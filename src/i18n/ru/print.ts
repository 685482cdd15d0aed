/** Russian (ru); no native speaker has reviewed it yet. */
export const print = {
  'print.lead': 'Это попадёт на бумагу или в PDF из окна печати. Cairn ничего никуда не отправляет.',
  'print.subject': 'Что печатается',
  'print.query':
    'Запрос: {features, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}',
  'print.feature': 'Один объект: {label}',
  'print.print': 'Печать …',
  'print.preparing': 'Подготовка листа …',
  'print.failed': 'Лист не удалось подготовить: {reason}',
  'print.featureSheet': 'Лист для печати',
  'print.located':
    '{n, plural, one {# объект с местом} few {# объекта с местом} many {# объектов с местом} other {# объекта с местом}}',
  'print.unlocated':
    'Место не указано: {n, plural, one {# объект} few {# объекта} many {# объектов} other {# объекта}}',
  'print.documents': 'Документы к этим утверждениям: {n, number}',
  'print.column.who': 'Заявитель',
  'print.column.how': 'Уверенность',
  'print.column.when': 'Даты',
  'print.column.where': 'Место, как утверждается',
  'print.column.what': 'Что утверждается',
  'print.column.documents': 'Док.',
  'print.package': 'Пакет',
  'print.hash': 'SHA-256',
  'print.asOf': 'Поиск документов по',
  'print.licence': 'Лицензия',
  'print.address': 'Адрес этого вида',
  'print.disclaimer':
    'Каждая строка – утверждение названного в ней заявителя; здесь нигде не говорится, что утверждение верно. Ни одно место не указано точнее, чем оно известно.',
  'print.mapAlt': 'Карта перечисленных ниже объектов с местом и условными знаками.',
  'print.leftOut':
    'На этом листе только первые объекты, всего {printed, number}; ещё {leftOut, number} отвечают запросу и опущены, так как не поместились бы на бумаге. В экспорте CSV есть все.',
  'print.tooMany':
    'Мест больше, чем вмещает карта, нарисованная попутно. Воспользуйтесь кнопкой «Лист для печати …» на панели экспорта: там на это есть время.',
  'print.mapNotLoaded': 'К моменту печати карта не была загружена.',
} as const
