/** What is said of a file that is more than a browser shows. */
export const large = {
  'large.lead':
    '{name} ({megabytes, number} MB) was read to its end, in pieces. It comes to more than {features, number} features or {limit, number} MB, which is what a browser holds beside the map. Nothing of it is shown or stored; what was open stays open.',
  'large.withClaims':
    '{name} ({megabytes, number} MB) was read to its end, in pieces. Its features carry claims, and what claims refer to stands in other files: it cannot be checked by itself. Nothing of it is shown or stored.',
  'large.sums':
    '{imported, plural, one {# feature} other {# features}} = {sound, number} sound + {rejected, number} rejected',
  'large.issues':
    '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {notices, plural, one {# notice} other {# notices}}',
  'large.cut': 'The text ends inside the list of features: the file is cut off.',
  'large.kinds': 'What was found, by kind',
  'large.nothing': 'Nothing is wrong with its features.',
  'large.found': '{n, plural, one {once} other {{n, number} times}}',
  'large.line': 'Line {line, number}',
  'large.first': 'The first {n, number} of {total, number} are listed; the report has as many.',
  'large.more': 'Show {n, number} more',
  'large.save': 'Report (JSON)',
  'large.next': 'What to do with it',
  'large.nextTable':
    'On the command line the same choices make a package of any size: save them below, then run the first line. What is published of it becomes an archive of tiles, which this page opens from any host.',
  'large.nextGeojson':
    'Open a part of it: an area, or a few years. What cannot be divided is published by the command line and becomes an archive of tiles, which this page opens from any host.',
} as const
