/** Russian (ru); no native speaker has reviewed it yet. */
export const comfort = {
  'url.faultyVersion': '«{value}» – не версия пакета; показана нынешняя версия.',

  'views.title': 'Сохранённые виды',

  'shortcuts.title': 'Горячие клавиши',

  'more.title': 'Ещё',
  'more.way': 'В дорогу',
  'more.pass': 'Передать другим',
  'more.kept': 'На этом устройстве',
  'more.help': 'Данные и справка',
  'more.language': 'Язык',
} as const
