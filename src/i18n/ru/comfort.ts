/** Russian (ru); no native speaker has reviewed it yet. */
export const comfort = {
  'steps.label': 'Шаги запроса',
  'steps.undo': 'Отменить «{step}»',
  'steps.redo': 'Повторить «{step}»',
  'steps.undoNothing': 'Отменять нечего',
  'steps.redoNothing': 'Повторять нечего',
  'steps.added': '{name}: {values}',
  'steps.removed': 'снято – {name}: {values}',
  'steps.several': 'изменено условий: {n, number}',
  'steps.cleared': 'все условия сброшены',
  'steps.reading': 'способ сопоставления дат',
  'steps.undone': 'Отменено: «{step}». {sentence}',
  'steps.redone': 'Повторено: «{step}». {sentence}',

  'pinned.shown':
    'Ссылка закреплена за версией {asked} пакета «{title}»; её вы и видите. Нынешняя версия – {other}.',
  'pinned.shownAlone': 'Ссылка закреплена за версией {asked} пакета «{title}»; её вы и видите.',
  'pinned.missing':
    'Ссылка имеет в виду версию {asked} пакета «{title}»; её нет ни на этом устройстве, ни рядом с пакетом на его сайте. Вы видите версию {other}, она может отличаться.',
  'pinned.present': 'Показать нынешнюю версию',
  'pinned.dismiss': 'Остаться на этой версии',
  'pinned.releases': 'Что изменилось',
  'url.faultyVersion': '«{value}» – не версия пакета; показана нынешняя версия.',

  'views.title': 'Сохранённые виды',

  'shortcuts.title': 'Горячие клавиши',

  'more.title': 'Ещё',
} as const
