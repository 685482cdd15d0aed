/** What is said of an archive of claims that is open. */
export const archive = {
  'archive.what':
    'An archive of tiles: {placed, plural, one {# claim} other {# claims}} on the map, and {unlocated, number} without a place, which {unlocated, plural, one {is} other {are}} in no tile.',
  'archive.close': 'Close the archive',
  'archive.window': 'In this window',
  'archive.looking': 'Reading the tiles of this window…',
  'archive.shown': '{n, plural, one {# claim is shown} other {# claims are shown}}',
  'archive.ofWindow': 'of {n, number} in this window. What lies outside was not read.',
  'archive.undatedShown': '{n, plural, one {# of them has} other {# of them have}} no date of this kind.',
  'archive.cells':
    'Where claims stand close, the archive counts them by cell and year. Come closer to see them one by one.',
  'archive.widened':
    'Where claims stand close, the archive counts them by cell and year, so here the period is widened to whole years. Come closer for the exact days.',
  'archive.pickHint': 'A number counts claims. Choose a mark to see what the archive says of it.',
  'archive.picked': 'Chosen',
  'archive.counted':
    '{n, plural, one {# claim} other {# claims}} of this cell. Come closer to see them one by one.',
  'archive.unanswered': 'An archive does not carry this, so it is not applied:',
  'archive.unanswered.role': 'the role of the claimant',
  'archive.unanswered.status': 'how many parties and origins stand behind it',
  'archive.unanswered.doclang': 'the language of the document',
  'archive.unanswered.document': 'the document',
  'archive.unanswered.place': 'the place',
  'archive.unanswered.q': 'words in the texts',
  'archive.unanswered.area': 'the area',
  'archive.unanswered.certain':
    '“certainly in the period”: whether a date is approximate is not in the tiles. What is possibly in it is shown.',
  'archive.unanswered.date':
    'this kind of date: the archive was made with another one, and the period is asked of that',
  'archive.cannot': 'What an archive cannot do',
  'archive.cannot.search': 'Search in texts: no statement and no quote is in it.',
  'archive.cannot.lists':
    'Lists, tables and exports beyond the window: only the tiles on the screen are read.',
  'archive.cannot.passages': 'Passages and documents: open the package for those.',
  'archive.cannot.origins':
    'Independent origins, contradictions and examinations: they need all claims at once.',
  'archive.period': 'Period',
  'archive.periodMeans': 'Of the date: {kind}',
  'archive.from': 'From',
  'archive.to': 'To',
  'archive.undated': 'Also claims without such a date',
  'archive.claimant': 'Who says it',
  'archive.modality': 'How it is said',
  'archive.radius': 'within {meters, number} m',
  'archive.noDate': 'no date of this kind',
  'archive.open': 'open',
  'archive.map': 'Map of the archive',
  'archive.fault.network':
    '{host} does not answer, or does not let other sites read from it. What was read stays on the map; move the map to try again.',
  'archive.fault.whole-file':
    '{host} does not answer range requests, so no tile can be read there. Fetch the archive with another program and open it here as a file.',
  'archive.fault.stalled':
    'Nothing comes any more from {host}. What was read stays on the map; move the map to try again.',
  'archive.fault.cut-short':
    'Answers of {host} were cut short several times. What was read stays on the map; move the map to try again.',
  'archive.fault.status': '{host} answered with {status}.',
  'archive.fault.policy':
    'This site’s policy does not allow requests to {host}. Whoever runs the site can allow it; or fetch the archive with another program and open it here as a file.',
  'archive.fault.replaced':
    'The archive was replaced by another version while it was open. Nothing of the two is mixed: nothing more is shown. Open it again.',
  'archive.fault.other': 'The archive cannot be read: {reason}',
  'archive.noClaims': 'it holds no claims',
} as const
