/** Words of the opening note; what it shares with the panel about Cairn stands in documents.ts. */
export const opening = {
  'opening.title': 'Прежде чем начать',
  'opening.how':
    'Фильтры спрашивают, кто говорит, о какой дате и с какой степенью уверенности. Знак или строка открывает свои утверждения, а каждое утверждение – фрагмент, в котором оно стоит.',
  'opening.examples':
    '{n, plural, one {Один пример для начала} =2 {Два примера для начала} few {Три примера для начала} many {Три примера для начала} other {Три примера для начала}}',
  'opening.unlocated': 'Утверждение, место которого не указано',
  'opening.contested': 'Утверждения, противоречащие друг другу',
  'opening.count': 'Число, которое росло от заявления к заявлению',
  'opening.putAway': 'Убрать эту заметку',
} as const
