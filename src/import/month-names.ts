/** Months by the beginnings of their names, folded (no marks, lower case), in the languages of our readers. */
const NAMES: readonly (readonly string[])[] = [
  [
    'january',
    'enero',
    'janvier',
    'январь',
    'января',
    'janeiro',
    'januar',
    'gennaio',
    'yanayir',
    'يناير',
    'ocak',
    'yanvar',
    'ene',
  ],
  [
    'february',
    'febrero',
    'fevrier',
    'февраль',
    'февраля',
    'fevereiro',
    'februar',
    'febbraio',
    'fibrayir',
    'فبراير',
    'subat',
    'fev',
  ],
  ['march', 'marzo', 'mars', 'март', 'марта', 'marco', 'marz', 'maerz', 'mart', 'مارس'],
  ['april', 'abril', 'avril', 'апрель', 'апреля', 'aprile', 'aprel', 'nisan', 'ابريل', 'أبريل', 'abr', 'avr'],
  ['may', 'mayo', 'mai', 'май', 'мая', 'maio', 'maggio', 'mayis', 'مايو'],
  ['june', 'junio', 'juin', 'июнь', 'июня', 'junho', 'juni', 'giugno', 'iyun', 'haziran', 'يونيو'],
  ['july', 'julio', 'juillet', 'июль', 'июля', 'julho', 'juli', 'luglio', 'iyul', 'temmuz', 'يوليو'],
  ['august', 'agosto', 'aout', 'август', 'августа', 'avqust', 'agustos', 'اغسطس', 'أغسطس', 'ago'],
  [
    'september',
    'septiembre',
    'setiembre',
    'septembre',
    'сентябрь',
    'сентября',
    'setembro',
    'settembre',
    'sentyabr',
    'eylul',
    'سبتمبر',
    'sept',
    'set',
  ],
  [
    'october',
    'octubre',
    'octobre',
    'октябрь',
    'октября',
    'outubro',
    'oktober',
    'ottobre',
    'oktyabr',
    'ekim',
    'اكتوبر',
    'أكتوبر',
  ],
  ['november', 'noviembre', 'novembre', 'ноябрь', 'ноября', 'novembro', 'noyabr', 'kasim', 'نوفمبر'],
  [
    'december',
    'diciembre',
    'decembre',
    'декабрь',
    'декабря',
    'dezembro',
    'dezember',
    'dicembre',
    'dekabr',
    'aralik',
    'ديسمبر',
    'dic',
    'dez',
  ],
]

/** Three letters are enough in every one of these languages where they name one month. */
const SHORT_LENGTH = 3

const MONTHS: ReadonlyMap<string, number | null> = monthTable()

function monthTable(): ReadonlyMap<string, number | null> {
  const table = new Map<string, number | null>()
  NAMES.forEach((names, index) => {
    for (const name of names.map((word) => word.normalize('NFKD').replace(/\p{M}/gu, ''))) {
      for (let length = SHORT_LENGTH; length <= name.length; length++) {
        const start = name.slice(0, length)
        const known = table.get(start)
        table.set(start, known === undefined || known === index + 1 ? index + 1 : null)
      }
    }
  })
  return table
}

/** 1 to 12 for a name or its beginning of three letters or more, folded; null when it names none or two. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word.replace(/\.$/, '')) ?? null
}
