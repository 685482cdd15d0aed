/** Comparing claimants, the balance of a package, its releases. */
export const compare = {
  'matrix.open': 'Compare the {n, number} claimants',
  'matrix.lead':
    '{claims, plural, one {# claim} other {# claims}} by {claimants, plural, one {# claimant} other {# claimants}} of {parties, plural, one {# party} other {# parties}}, whatever the query. Each claim stands once: in the row of who says it, under what is claimed. Nothing is added up or averaged.',
  'matrix.empty': 'An empty field means: this package holds no such claim by this claimant.',
  'matrix.table': 'Who says what about {feature}',
  'matrix.who': 'Who says it',
  'matrix.ungrouped': 'not in the vocabulary',
  'matrix.none': 'no claim',
  'matrix.date': '{kind}: {date}',
  'matrix.place': 'place: {place}',
  'matrix.otherClaim': '{who}, {date}',
  'matrix.ownClaim': 'its own claim, {date}',
  'matrix.elsewhere': '{claim} (about {feature})',
  'matrix.relation': '{relation} {others}',
  'matrix.mutual': 'in mutual contradiction with {others}',
  'matrix.countsTitle': 'Numbers over time, each claimant for itself',

  'balance.lead':
    '{claims, plural, one {# claim} other {# claims}} by {claimants, plural, one {# claimant} other {# claimants}} in {documents, plural, one {# document} other {# documents}}. The numbers tell whom the documents at hand let speak, and how; they say nothing about who is right. Parties stand in the package’s own order, which is no ranking.',
  'balance.plain':
    'This file is GeoJSON without claims: it states no claimant, so there is nothing to weigh.',
  'balance.dominant':
    '{party} supplies {claims, number} of {of, number} claims: more than 80 %. Look for documents of the others, or say why there are none.',
  'balance.rejected':
    '{n, plural, one {# record was} other {# records were}} rejected and is in none of these numbers; the data check lists them.',
  'balance.table': 'Numbers per party',
  'balance.party': 'Party',
  'balance.package': 'Whole package',
  'balance.meanings': 'What the numbers mean',

  'balance.group.who': 'Said',
  'balance.group.place': 'Place',
  'balance.group.polarity': 'What they do',
  'balance.group.modality': 'How certainly it is said',
  'balance.group.behind': 'Behind it',
  'balance.group.grades': 'Grades',

  'balance.column.claims': 'claims',
  'balance.column.claimants': 'claimants',
  'balance.column.located': 'with place',
  'balance.column.unlocated': 'without place',
  'balance.column.affirming': 'affirm',
  'balance.column.denying': 'deny',
  'balance.column.origins': 'origins',
  'balance.column.documents': 'docu­ments',
  'balance.column.graded': 'given',
  'balance.column.notGraded': 'not graded',

  'balance.meaning.claims':
    'A claim belongs to the party of its claimant, also when another party’s outlet prints it.',
  'balance.meaning.claimants': 'Persons in public office, bodies and outlets that say them.',
  'balance.meaning.place':
    'Claims on features that can be drawn on the map, and on features whose place the documents do not state, or only as a wide region.',
  'balance.meaning.polarity':
    'A claim that denies is one in its own right: it contradicts what another one affirms, or reports that nothing was found.',
  'balance.meaning.modality':
    'The claimant’s own words decide: asserted, presumed, possible, awaiting examination, reported by others, denied.',
  'balance.meaning.origins':
    'Independent origins, counted at each feature: a claimant with itself, with the body it speaks for and with all who repeat it is one. The same voice at two features counts twice; withdrawn claims do not count.',
  'balance.meaning.joint':
    '{n, plural, one {# origin was} other {# origins were}} first stated by claimants of more than one party; the last row counts {n, plural, one {it} other {them}}, no party’s row does.',
  'balance.meaning.documents':
    'Documents in which the claims stand, {cited, number} of {all, number} in the package. One that carries claims of several parties counts for each, so the rows can add up to more than the last one.',
  'balance.meaning.grades':
    'Grades are given by a named assessor, for the source and for the information apart, and never follow from the party. Not graded means that nobody has graded it.',

  'balance.line.claims':
    '{claims, plural, one {# claim} other {# claims}} by {claimants, plural, one {# claimant} other {# claimants}}, in {documents, plural, one {# document} other {# documents}}',
  'balance.line.place': '{located, number} with place, {unlocated, number} without',
  'balance.line.polarity': '{affirming, number} affirm, {denying, number} deny',
  'balance.line.origins': '{origins, plural, one {# independent origin} other {# independent origins}}',
  'balance.line.modality': '{n, number} {modality}',
  'balance.line.grades': '{graded, number} graded, {notGraded, number} not graded',

  'releases.lead':
    'What each release added, corrected and withdrew, with the reason that the editors gave, newest first. What was withdrawn keeps its id: a link to it leads to the reason.',
  'releases.none': 'This package came without a log of its releases.',
  'releases.plain': 'This file is GeoJSON without claims: it has no releases.',
  'releases.release': 'Version {version}',
  'releases.shown': 'shown here',
  'releases.noEntries': 'No single records are listed.',
  'releases.action.added': '{n, plural, one {Added: # record} other {Added: # records}}',
  'releases.action.corrected': '{n, plural, one {Corrected: # record} other {Corrected: # records}}',
  'releases.action.withdrawn': '{n, plural, one {Withdrawn: # record} other {Withdrawn: # records}}',
  'releases.kind.feature': 'feature',
  'releases.kind.claim': 'claim',
  'releases.kind.source': 'document',
  'releases.kind.agent': 'claimant',
  'releases.kind.place': 'place',
  'releases.more': 'Show {n, number} more',
} as const
