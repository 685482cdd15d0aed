/** Words of the opening note; what it shares with the panel about Cairn stands in documents.ts. */
export const opening = {
  'opening.title': 'Նախքան սկսելը',
  'opening.how':
    'Զտիչներով հարցնում են՝ ով է ասում, որ ամսաթվի մասին և ինչ վստահությամբ։ Նշանը կամ տողը բացում է իր պնդումները, և յուրաքանչյուր պնդում բացում է այն հատվածը, որտեղ ասված է։',
  'opening.examples':
    '{n, plural, one {Մեկ օրինակ սկսելու համար} =2 {Երկու օրինակ սկսելու համար} other {Երեք օրինակ սկսելու համար}}',
  'opening.unlocated': 'Պնդում, որի վայրը նշված չէ',
  'opening.contested': 'Իրար հակասող պնդումներ',
  'opening.count': 'Թիվ, որն աճել է հայտարարությունից հայտարարություն',
  'opening.putAway': 'Փակել այս նշումը',
} as const
