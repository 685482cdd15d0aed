/** Words of the filter column, tally, tray, lists, legend and data check. */
export const filters = {
  'claimLine.published': 'published {date}',
  'claimLine.denial': '{modality}, a denial',
  'claimLine.relayed': '{n, plural, one {relayed once} =2 {relayed twice} other {relayed # times}}',

  'filters.title': 'Filters',
  'filters.plain':
    'This is a GeoJSON file without claims: {n, plural, one {# feature} other {# features}}, none with a claimant, a date or a document.',
  'filters.chosen': '{n, number} chosen',
  'filters.findDocument': 'Find among {n, number} documents',
  'filters.noDocument': 'No document has these words in its title or publisher.',
  'filters.countUnit': ' {n, plural, one {feature} other {features}}',

  'search.label': 'Search claims, places, documents',
  'search.placeholder': 'Search claims, places, documents',
  'search.clear': 'Clear search',

  'period.dateOf': 'Date of',
  'period.from': 'From',
  'period.to': 'To',
  'period.fromPlaceholder': 'any',
  'period.toPlaceholder': 'any',
  'period.hint': 'A year, month or day: 2021, 2021-03, 2021-03-04.',
  'period.match': 'How a date must match the period',
  'period.possible': 'possibly in',
  'period.certain': 'certainly in',
  'period.possibleMeans': 'The date may lie in the period; an open or unknown end may reach anywhere.',
  'period.certainMeans': 'Both ends of the date are known and lie in the period.',
  'period.includeUndated':
    'Include {n, plural, one {# claim} other {# claims}} {kind, select, any {without a date} other {without that date}}',
  'period.undatedWithoutPeriod':
    '{n, plural, =0 {Every claim here has} one {# claim here has no} other {# claims here have no}} {n, plural, =0 {a date} other {date}}{kind, select, any {} other { of this kind}}.',

  'tally.shown': '{n, number} shown',
  'tally.told': '{shown, number} of {imported, number} shown, {unlocated, number} without place',
  'tally.sum': 'of {imported, number} · {filtered, number} filtered out · {rejected, number} rejected;',
  'tally.sumAlone': 'of {imported, number} · {filtered, number} filtered out · {rejected, number} rejected.',
  'tally.ofShown': 'of the shown:',
  'tally.unlocated': '{n, number} without place',
  'tally.undated': '{n, number} without date',
  'tally.rejectedClaims':
    '{n, plural, one {# claim was} other {# claims were}} rejected from features that stand.',

  'results.title': 'List of features',
  'results.sort': 'Sort',
  'results.order.place': 'by place',
  'results.order.latest': 'by latest statement',
  'results.order.claims': 'by number of claims',
  'results.where': '{place}, {precision}',
  'results.notStated': 'place not stated',
  'results.areaNamed': 'only {place} named',
  'results.positionUnknown': '{place}, position not known',
  'results.conflictWide': 'not about one place',
  'results.matching': '{n, number} of {all, plural, one {# claim} other {# claims}}',
  'results.more': 'Show {n, number} more of {rest, number}',
  'results.unnamedPlace': 'Place by coordinates only',

  'tray.title': 'Place not stated',
  'tray.notStated': 'No place stated',
  'tray.areaNamed': 'Only a district, region or country named',
  'tray.positionUnknown': 'Place named, position not known',
  'tray.conflictWide': 'About the conflict as a whole',
  'tray.named': '{n, plural, one {One claim names} other {# claims name}} {places}; not drawn',
  'tray.all': 'All {n, number}',
  'tray.none': 'Every feature shown has a place on the map.',
  'tray.noneInArea': 'An area is asked for: what has no place lies in none and is left out.',
  'tray.moreClaims': '{n, plural, one {and # more claim} other {and # more claims}}',

  'legend.title': 'Legend',
} as const
