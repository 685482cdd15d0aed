/** Russian (ru); no native speaker has reviewed it yet. */
export const comfort = {
  'url.faultyVersion': '«{value}» – не версия пакета; показана нынешняя версия.',

  'views.title': 'Сохранённые виды',

  'shortcuts.title': 'Горячие клавиши',

  'more.title': 'Ещё',
} as const
