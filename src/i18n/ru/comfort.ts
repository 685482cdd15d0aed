/** Russian (ru); no native speaker has reviewed it yet. */
export const comfort = {
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
