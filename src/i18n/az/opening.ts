/** Words of the opening note; what it shares with the panel about Cairn stands in documents.ts. */
export const opening = {
  'opening.title': 'Başlamazdan əvvəl',
  'opening.how':
    'Süzgəclərlə soruşulur: kim deyir, hansı tarix barədə və nə dərəcədə qəti. İşarə və ya sətir öz iddialarını açır, hər iddia isə onun deyildiyi parçanı açır.',
  'opening.examples':
    '{n, plural, one {Başlamaq üçün bir misal} =2 {Başlamaq üçün iki misal} other {Başlamaq üçün üç misal}}',
  'opening.unlocated': 'Yeri göstərilməyən iddia',
  'opening.contested': 'Bir-birinə zidd iddialar',
  'opening.count': 'Bəyanatdan bəyanata artan rəqəm',
  'opening.putAway': 'Bu qeydi bağla',
} as const
