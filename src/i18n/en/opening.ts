/** Words of the opening note; what it shares with the panel about Cairn stands in documents.ts. */
export const opening = {
  'opening.title': 'Before you begin',
  'opening.how':
    'Filters ask who says it, of which date and how certainly. A mark or a row opens its claims, and each claim opens the passage where it stands.',
  'opening.examples':
    '{n, plural, one {One to begin with} =2 {Two to begin with} other {Three to begin with}}',
  'opening.unlocated': 'A claim whose place is not stated',
  'opening.contested': 'Claims that contradict each other',
  'opening.count': 'A number that grew from statement to statement',
  'opening.putAway': 'Put this note away',
} as const
