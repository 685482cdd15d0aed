/** Words of the sheets on paper; claims, documents and tally lend them theirs. */
export const print = {
  'print.lead':
    'This is what goes on paper, or into a PDF from the print dialogue. Nothing is sent anywhere by Cairn.',
  'print.subject': 'What is printed',
  'print.query': 'The query: {features, plural, one {# feature} other {# features}}',
  'print.feature': 'One feature: {label}',
  'print.print': 'Print …',
  'print.preparing': 'Preparing the sheet …',
  'print.failed': 'The sheet could not be prepared: {reason}',
  'print.featureSheet': 'Print sheet',
  'print.located': '{n, plural, one {# feature with a place} other {# features with a place}}',
  'print.unlocated': 'Place not stated: {n, plural, one {# feature} other {# features}}',
  'print.documents': 'The documents behind these claims: {n, number}',
  'print.column.who': 'Claimant',
  'print.column.how': 'How certainly',
  'print.column.when': 'Dates',
  'print.column.where': 'Place, as claimed',
  'print.column.what': 'What is claimed',
  'print.column.documents': 'Docs.',
  'print.package': 'Package',
  'print.hash': 'SHA-256',
  'print.asOf': 'Documents looked for up to',
  'print.licence': 'Licence',
  'print.address': 'Address of this view',
  'print.disclaimer':
    'Every row is a claim of the claimant that it names; nothing here says that a claim is true. No place is given more finely than it is known.',
  'print.mapAlt': 'Map of the features below that have a place, with its legend.',
  'print.leftOut':
    'Only the first {printed, number} features are on this sheet; {leftOut, number} more match the query and are left out, since paper would not hold them. An export as CSV holds all of them.',
  'print.tooMany':
    'There are more places than a map drawn in passing can hold. Use “Print sheet …” in the export panel, which takes its time.',
  'print.mapNotLoaded': 'The map had not been loaded when this was printed.',
} as const
