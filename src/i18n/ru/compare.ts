/** Russian (ru); no native speaker has reviewed it yet. */
export const compare = {
  'matrix.open': 'Сравнить заявителей: {n, number}',
  'matrix.lead':
    '{claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}, {claimants, plural, one {# заявитель} few {# заявителя} many {# заявителей} other {# заявителя}}, {parties, plural, one {# сторона} few {# стороны} many {# сторон} other {# стороны}} – независимо от запроса. Каждое утверждение стоит один раз: в строке того, кто утверждает, под тем, что утверждается. Ничто не складывается и не усредняется.',
  'matrix.empty': 'Пустая ячейка означает: в этом пакете такого утверждения этого заявителя нет.',
  'matrix.table': 'Кто что утверждает: {feature}',
  'matrix.who': 'Кто утверждает',
  'matrix.ungrouped': 'нет в словаре',
  'matrix.none': 'нет утверждений',
  'matrix.date': '{kind}: {date}',
  'matrix.place': 'место: {place}',
  'matrix.otherClaim': '{who}, {date}',
  'matrix.ownClaim': 'собственное утверждение, {date}',
  'matrix.elsewhere': '{claim} (об объекте: {feature})',
  'matrix.relation': '{relation} {others}',
  'matrix.mutual': 'взаимно противоречит: {others}',
  'matrix.countsTitle': 'Числа во времени, каждый заявитель отдельно',

  'balance.lead':
    '{claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}, {claimants, plural, one {# заявитель} few {# заявителя} many {# заявителей} other {# заявителя}}, {documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}}. Числа говорят о том, кому и как дают слово имеющиеся документы; о том, кто прав, они не говорят ничего. Стороны стоят в порядке, принятом в пакете; это не рейтинг.',
  'balance.plain':
    'Этот файл – GeoJSON без утверждений: заявитель в нём не указан, поэтому сопоставлять нечего.',
  'balance.dominant':
    '{party}: {claims, number} из {of, number} утверждений, больше 80 %. Поищите документы остальных или укажите, почему их нет.',
  'balance.rejected':
    '{n, plural, one {# запись отклонена и не входит} few {# записи отклонены и не входят} many {# записей отклонены и не входят} other {# записи отклонены и не входят}} ни в одно из этих чисел; перечень – в проверке данных.',
  'balance.table': 'Числа по сторонам',
  'balance.party': 'Сторона',
  'balance.package': 'Весь пакет',
  'balance.meanings': 'Что означают числа',

  'balance.group.who': 'Сказано',
  'balance.group.place': 'Место',
  'balance.group.polarity': 'Что делают',
  'balance.group.modality': 'Степень уверенности',
  'balance.group.behind': 'На чём основано',
  'balance.group.grades': 'Оценки',

  'balance.column.claims': 'утвержде\u00adний',
  'balance.column.claimants': 'заяви\u00adтелей',
  'balance.column.located': 'с местом',
  'balance.column.unlocated': 'без места',
  'balance.column.affirming': 'утверж\u00adдают',
  'balance.column.denying': 'отри\u00adцают',
  'balance.column.origins': 'перво\u00adисточ\u00adников',
  'balance.column.documents': 'доку\u00adментов',
  'balance.column.graded': 'с оценкой',
  'balance.column.notGraded': 'без оценки',

  'balance.meaning.claims':
    'Утверждение относится к стороне своего заявителя, даже если напечатано изданием другой стороны.',
  'balance.meaning.claimants': 'Должностные лица, органы и издания, которые так говорят.',
  'balance.meaning.place':
    'Утверждения об объектах, которые можно показать на карте, и об объектах, место которых документы не указывают или указывают лишь как обширный регион.',
  'balance.meaning.polarity':
    'Отрицающее утверждение самостоятельно: оно противоречит тому, что утверждает другое, или сообщает, что ничего не найдено.',
  'balance.meaning.modality':
    'Решают собственные слова заявителя: утверждается, предполагается, возможно, ожидает экспертизы, со слов других, отрицается.',
  'balance.meaning.origins':
    'Независимые первоисточники, подсчитанные по каждому объекту: заявитель вместе с самим собой, с органом, от имени которого он говорит, и со всеми, кто его повторяет, – один. Один и тот же голос о двух объектах считается дважды; отозванные утверждения не считаются.',
  'balance.meaning.joint':
    '{n, plural, one {# первоисточник впервые назван заявителями более чем одной стороны; он учтён в последней строке и ни в одной строке сторон.} few {# первоисточника впервые названы заявителями более чем одной стороны; они учтены в последней строке и ни в одной строке сторон.} many {# первоисточников впервые названы заявителями более чем одной стороны; они учтены в последней строке и ни в одной строке сторон.} other {# первоисточника впервые названы заявителями более чем одной стороны; они учтены в последней строке и ни в одной строке сторон.}}',
  'balance.meaning.documents':
    'Документы, в которых стоят утверждения: {cited, number} из {all, number} в пакете. Документ с утверждениями нескольких сторон считается у каждой, поэтому сумма строк может превышать последнюю.',
  'balance.meaning.grades':
    'Оценки ставит названный оценщик, отдельно источнику и отдельно сведениям; из стороны они никогда не следуют. «Без оценки» значит, что никто этого не оценивал.',

  'balance.line.claims':
    '{claims, plural, one {# утверждение} few {# утверждения} many {# утверждений} other {# утверждения}}, {claimants, plural, one {# заявитель} few {# заявителя} many {# заявителей} other {# заявителя}}, {documents, plural, one {# документ} few {# документа} many {# документов} other {# документа}}',
  'balance.line.place': 'с местом: {located, number}, без места: {unlocated, number}',
  'balance.line.polarity': 'утверждают: {affirming, number}, отрицают: {denying, number}',
  'balance.line.origins':
    '{origins, plural, one {# независимый первоисточник} few {# независимых первоисточника} many {# независимых первоисточников} other {# независимого первоисточника}}',
  'balance.line.modality': '{modality}: {n, number}',
  'balance.line.grades': 'с оценкой: {graded, number}, без оценки: {notGraded, number}',

  'releases.lead':
    'Что в каждом выпуске добавлено, исправлено и отозвано, с причиной, указанной редакторами; сначала новейшие. Отозванное сохраняет идентификатор: ссылка на него ведёт к причине.',
  'releases.none': 'К этому пакету не приложен журнал выпусков.',
  'releases.plain': 'Этот файл – GeoJSON без утверждений: выпусков у него нет.',
  'releases.release': 'Версия {version}',
  'releases.shown': 'показана здесь',
  'releases.noEntries': 'Отдельные записи не перечислены.',
  'releases.action.added':
    '{n, plural, one {Добавлено: # запись} few {Добавлено: # записи} many {Добавлено: # записей} other {Добавлено: # записи}}',
  'releases.action.corrected':
    '{n, plural, one {Исправлено: # запись} few {Исправлено: # записи} many {Исправлено: # записей} other {Исправлено: # записи}}',
  'releases.action.withdrawn':
    '{n, plural, one {Отозвано: # запись} few {Отозвано: # записи} many {Отозвано: # записей} other {Отозвано: # записи}}',
  'releases.kind.feature': 'объект',
  'releases.kind.claim': 'утверждение',
  'releases.kind.source': 'документ',
  'releases.kind.agent': 'заявитель',
  'releases.kind.place': 'место',
  'releases.more': 'Показать ещё {n, number}',
} as const
