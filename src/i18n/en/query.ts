/** The query as a sentence, and what an address says that is not understood. */
export const query = {
  'query.everything': 'All features',
  'query.features': 'Features',
  'query.sentence': '{clauses}.',
  'query.type': 'of the type {values}',
  'query.status': 'with the status {values}',
  'query.precision': 'with the place precision {values}',
  'query.box': '{match, select, inside {inside} other {touching}} the chosen map section',
  'query.polygon': '{match, select, inside {inside} other {touching}} the drawn area',
  'query.circle':
    '{match, select, inside {inside} other {touching}} the circle of {kilometers, number, ::.0#} km around {center}',
  'query.claim': 'with a claim',
  'query.party': 'from {values}',
  'query.claimant': 'by {values}',
  'query.role': 'in the role of {values}',
  'query.predicate': 'about {values}',
  'query.modality': 'put as {values}',
  'query.doclang': 'in a document in {values}',
  'query.document': 'cited from {values}',
  'query.anyOf.party': 'any of {n, number} parties',
  'query.anyOf.claimant': 'any of {n, number} claimants',
  'query.anyOf.role': 'any of {n, number} roles',
  'query.anyOf.type': 'any of {n, number} types',
  'query.anyOf.predicate': 'any of {n, number} subjects',
  'query.anyOf.modality': 'any of {n, number} degrees of certainty',
  'query.anyOf.status': 'any of {n, number} statuses',
  'query.anyOf.precision': 'any of {n, number} precisions',
  'query.anyOf.doclang': 'any of {n, number} languages',
  'query.anyOf.document': 'any of {n, number} documents',
  'query.or': '{one} or {other}',
  'query.between': '{kind} {match, select, certain {certainly} other {possibly}} between {from} and {to}',
  'query.within': '{kind} {match, select, certain {certainly} other {possibly}} within {from}',
  'query.from': '{kind} {match, select, certain {certainly} other {possibly}} from {from} on',
  'query.upTo': '{kind} {match, select, certain {certainly} other {possibly}} up to {to}',
  'query.undated': '{undated, select, include {undated included} other {undated left out}}',
  'query.notApplied':
    '{field, select, from {the start of the period not understood} to {the end of the period not understood} other {the period running backwards}} and so not applied',
  'query.containing': 'containing “{text}”{tolerant, select, yes { or near spellings} other {}}',

  'url.repeated': 'The address gives “{name}” more than once; only the first is used.',
  'url.unknownChoice':
    'The address asks for {name} “{value}”, which does not exist; it is left out. Possible: {allowed}.',
  'url.unknownValue': 'The address asks for {name} “{value}”, which does not exist; it is left out.',
  'url.faultyArea':
    'The address gives the area “{value}”, which is none of west,south,east,north, a circle lng,lat,meters, and a list lng,lat;lng,lat;… of at least three positions; it is left out.',
  'url.faultyCamera':
    'The address ends in “{value}”, which is no zoom/latitude/longitude; the map shows the whole package.',
  'url.faultyLanguage':
    'The address asks for the language “{value}”, which is no language tag; English is used.',
  'url.valueNotInPackage': 'This package knows no {name} “{value}”; nothing in it matches that choice.',
} as const
