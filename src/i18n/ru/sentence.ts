/** The query as a sentence, once something is asked for. */
export const sentence = {
  'query.features': 'Объекты',
  'query.type': 'с типом: {values}',
  'query.status': 'с соотношением утверждений: {values}',
  'query.precision': 'с точностью места: {values}',
  'query.box':
    '{match, select, inside {целиком в выбранном участке карты} other {затрагивающие выбранный участок карты}}',
  'query.polygon':
    '{match, select, inside {целиком в нарисованной области} other {затрагивающие нарисованную область}}',
  'query.circle':
    '{match, select, inside {целиком в круге} other {затрагивающие круг}} радиусом {kilometers, number, ::.0#} км с центром {center}',
  'query.claim': 'с утверждением',
  'query.party': 'от стороны: {values}',
  'query.claimant': 'от заявителя: {values}',
  'query.role': 'в роли: {values}',
  'query.predicate': 'вида: {values}',
  'query.modality': 'со степенью уверенности: {values}',
  'query.doclang': 'в документе на языке: {values}',
  'query.document': 'из документа: {values}',
  'query.place': 'о месте: {values}',
  'query.anyOf.party': 'любая сторона из {n, number}',
  'query.anyOf.claimant': 'любой заявитель из {n, number}',
  'query.anyOf.role': 'любая роль из {n, number}',
  'query.anyOf.type': 'любой тип из {n, number}',
  'query.anyOf.predicate': 'любой вид из {n, number}',
  'query.anyOf.modality': 'любая степень из {n, number}',
  'query.anyOf.status': 'любое соотношение из {n, number}',
  'query.anyOf.precision': 'любая точность из {n, number}',
  'query.anyOf.doclang': 'любой язык из {n, number}',
  'query.anyOf.document': 'любой документ из {n, number}',
  'query.anyOf.place': 'любое место из {n, number}',
  'query.or': '{one} или {other}',
  'query.between':
    '{kind} – {match, select, certain {точно в период} other {возможно, в период}}: {from} – {to}',
  'query.within': '{kind} – {match, select, certain {точно в период} other {возможно, в период}}: {from}',
  'query.from':
    '{kind} – {match, select, certain {точно в период} other {возможно, в период}}: {from} и позже',
  'query.upTo': '{kind} – {match, select, certain {точно в период} other {возможно, в период}}: по {to}',
  'query.undated':
    '{undated, select, include {включая недатированные утверждения} other {без недатированных утверждений}}',
  'query.notApplied':
    '{field, select, from {начало периода не распознано} to {конец периода не распознан} other {период задан в обратном порядке}} и потому не учитывается',
  'query.containing': 'с текстом «{text}»{tolerant, select, yes { или близкими написаниями} other {}}',
} as const
