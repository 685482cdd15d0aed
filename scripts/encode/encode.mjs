// Turns the checked reference facts into the bundled package. Usage:
//   node scripts/encode/encode.mjs REFERENCES SEEDS [PACKAGE]
// The package is edited by hand afterwards: running this again overwrites such edits.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { agentList } from './agents.mjs'
import { readArguments } from './arguments.mjs'
import { buildDescriptor, resourcePaths } from './build-descriptor.mjs'
import { buildFeatures } from './build-features.mjs'
import { buildPlaces } from './build-places.mjs'
import { buildSources } from './build-sources.mjs'
import { districtPolygons } from './district-polygons.mjs'
import { fingerprint } from './hash-resources.mjs'
import { readDistricts, readReferences, readSeeds } from './read-references.mjs'
import { checkRelations } from './relations.mjs'
import { seedCaptures } from './seeds.mjs'
import { formatJson } from './write-json.mjs'

const schema = (name) => `../schemas/v1/${name}.schema.json`

const FIRST_RELEASE = {
  version: '1.0.0',
  date: '2026-11-22',
  summary: 'First release, encoded from checked reference facts: everything was added.',
  entries: [],
}

async function readAll(args) {
  const { reports, places } = await readReferences(args.references)
  const captures = seedCaptures(await readSeeds(args.seeds))
  const districts = districtPolygons(await readDistricts(args.districts))
  return { reports, places, captures, districts, claims: reports.flatMap((report) => report.claims) }
}

function packageFiles(context) {
  const features = buildFeatures(context)
  checkRelations(features.flatMap((feature) => feature.properties.claims))
  return {
    'features.geojson': {
      $schema: schema('features'),
      type: 'FeatureCollection',
      name: 'karabakh',
      features,
    },
    'sources.json': { $schema: schema('sources'), sources: buildSources(context.reports, context.captures) },
    'agents.json': { $schema: schema('agents'), agents: agentList(context.claims) },
    'places.json': { $schema: schema('places'), places: buildPlaces(context.places) },
    'changes.json': { $schema: schema('changes'), releases: [FIRST_RELEASE] },
  }
}

async function encode(args) {
  const context = await readAll(args)
  await mkdir(args.target, { recursive: true })
  for (const [path, content] of Object.entries(packageFiles(context))) {
    await writeFile(join(args.target, path), formatJson(content))
  }
  const prints = await Promise.all(
    resourcePaths.map(async (path) => [path, await fingerprint(args.target, path)]),
  )
  const descriptor = buildDescriptor(new Map(prints), context.districts.size > 0)
  await writeFile(join(args.target, 'datapackage.json'), formatJson(descriptor))
  console.log(
    `${context.reports.length} sources and ${context.claims.length} claims written to ${args.target}`,
  )
}

await encode(readArguments(process.argv.slice(2)))
