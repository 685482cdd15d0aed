/** Russian (ru); no native speaker has reviewed it yet. */
export const query = {
  'query.everything': 'Все объекты',
  'query.sentence': '{clauses}.',

  'url.repeated': 'В адресе «{name}» указано больше одного раза; используется только первое.',
  'url.unknownChoice':
    'В адресе указано {name} «{value}»; такого значения нет, оно пропущено. Возможно: {allowed}.',
  'url.unknownValue': 'В адресе указано {name} «{value}»; такого значения нет, оно пропущено.',
  'url.faultyArea':
    'В адресе указана область «{value}» – это ни west,south,east,north, ни круг lng,lat,meters, ни список lng,lat;lng,lat;… хотя бы из трёх положений; она пропущена.',
  'url.faultyCamera':
    'Адрес кончается на «{value}» – это не масштаб/широта/долгота; карта показывает весь пакет.',
  'url.faultyLanguage': 'В адресе запрошен язык «{value}» – это не языковой код; используется английский.',
} as const
