/** The query as a sentence, and what an address says that is not understood. */
export const query = {
  'query.everything': 'All features',
  'query.sentence': '{clauses}.',

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
} as const
