import { glossList } from './gloss.mjs'
import { partyList } from './parties.mjs'
import { predicateList } from './predicate-of.mjs'

const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}

const FILES = [
  ['features', 'features.geojson', 'application/geo+json', 'Features with their claims'],
  ['sources', 'sources.json', 'application/json', 'Documents'],
  ['agents', 'agents.json', 'application/json', 'Claimants'],
  ['places', 'places.json', 'application/json', 'Gazetteer'],
  ['changes', 'changes.json', 'application/json', 'Release log'],
]

const DESCRIPTION = `Claims about reported burial sites, remains, killings, cemeteries and missing persons in the Nagorno-Karabakh conflict, 1988 to 2025: who said it, when, how certainly, about which place, in which passage of which document. Nothing here says which claim is true. The licence covers the encoding; rights in the documents stay with their publishers, and only short phrases are quoted.`

const SOURCES = [
  { title: 'The documents listed in sources.json' },
  { title: 'GeoNames (CC BY 4.0)', path: 'https://www.geonames.org/' },
  { title: 'Coordinates read in copies of Wikipedia articles, named per place in places.json' },
]
const NATURAL_EARTH = {
  title: 'Natural Earth (public domain): outlines of districts, sources named per feature',
  path: 'https://www.naturalearthdata.com/',
}

const resource = ([name, path, mediatype, title], { bytes, hash }) => ({
  name,
  path,
  mediatype,
  title,
  bytes,
  hash,
  licenses: [LICENCE],
})

/** Paths of the files that the descriptor lists. */
export const resourcePaths = FILES.map(([, path]) => path)

/** The descriptor; `fingerprints` maps a path to its size and hash, `hasDistricts` adds Natural Earth. */
export const buildDescriptor = (fingerprints, hasDistricts) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'karabakh',
  id: 'karabakh',
  title: 'Karabakh',
  description: DESCRIPTION,
  version: '1.0.0',
  created: '2026-11-22T00:00:00Z',
  licenses: [LICENCE],
  contributors: [{ title: 'The Cairn project', roles: ['creator'] }],
  sources: hasDistricts ? [...SOURCES, NATURAL_EARTH] : SOURCES,
  resources: FILES.map((file) => resource(file, fingerprints.get(file[1]))),
  cairn: {
    formatVersion: 1,
    bbox: [45.0, 38.6, 48.2, 41.0],
    asOf: '2026-11-22',
    parties: partyList(),
    predicates: predicateList(),
    gloss: glossList(),
  },
})
