/** Russian (ru); no native speaker has reviewed it yet. */
export const map = {
  'map.title': 'Карта показанных мест. В таблице те же записи.',
  'map.attribution':
    'Названия и границы не выражают мнения о статусе. Границы: Natural Earth 2018 и DCW. Места: GeoNames. Воды: GSHHG.',
  'map.zoomIn': 'Приблизить',
  'map.zoomOut': 'Отдалить',
  'map.zoomWithCtrl': 'Чтобы изменить масштаб, прокручивайте с нажатой клавишей Ctrl',
  'map.zoomWithCommand': 'Чтобы изменить масштаб, прокручивайте с нажатой клавишей ⌘',
  'map.moveWithTwo': 'Двигайте карту двумя пальцами',
  'map.contested':
    '{all, plural, =1 {оспаривается} one {оспаривается {contested, number} из {all, number}} few {оспаривается {contested, number} из {all, number}} many {оспаривается {contested, number} из {all, number}} other {оспаривается {contested, number} из {all, number}}}',
  'map.contextLost':
    'Браузер отобрал у карты поверхность для рисования. Она вернётся сама; если нет, перезагрузите страницу. В таблице те же записи.',
  'map.basemapFailed': 'Часть фоновой карты не удалось прочитать ({what}). Знаки показаны полностью.',
  'map.failed': 'Карта сообщила об ошибке: {message}',
  'map.locator': 'Карта показанных мест, рисунок',
  'map.locatorNote':
    'В этом браузере нет WebGL 2, поэтому карта – простой рисунок. На нём те же знаки, области и названия.',
  'map.mark': '{label}, {type}, {line}',
  'map.markContested': '{label}, {type}, {line}, оспаривается',
  'map.cluster':
    '{n, plural, one {Рядом # объект} few {Рядом # объекта} many {Рядом # объектов} other {Рядом # объекта}}',
  'map.lineSolid': 'утверждается',
  'map.lineDashed': 'возможно или предполагается',
  'map.lineDotted': 'со слов других',
  'map.lineStruck': 'отрицается',
} as const
