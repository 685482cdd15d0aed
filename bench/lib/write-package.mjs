// A package of Cairn's format as files: `package-SIZE/datapackage.json` and what it names.
import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { packageRest } from './texts.mjs'
import { writeFeatures } from './write-texts.mjs'

const PAGE = 'https://example.org/synthetic'

export async function writePackage(folder, size) {
  mkdirSync(folder, { recursive: true })
  const { id, title, version, parties, predicates, sources, agents } = packageRest(size)
  await writeFeatures(join(folder, 'features.geojson'), size)
  writeFileSync(join(folder, 'sources.json'), JSON.stringify({ sources: [...sources.values()] }))
  writeFileSync(join(folder, 'agents.json'), JSON.stringify({ agents: [...agents.values()] }))
  writeFileSync(join(folder, 'places.json'), JSON.stringify({ places: [] }))
  const names = {
    features: 'features.geojson',
    sources: 'sources.json',
    agents: 'agents.json',
    places: 'places.json',
  }
  const resources = []
  for (const [name, path] of Object.entries(names)) resources.push(await resource(folder, name, path))
  const licenses = [{ name: 'CC0-1.0', path: PAGE }]
  const contributors = [{ title: 'SYNTHETIC', roles: ['creator'] }]
  const cairn = {
    formatVersion: 1,
    bbox: [-50, 5, -10, 45],
    asOf: '2026-11-22',
    parties,
    predicates,
    gloss: [],
  }
  const head = { name: id, id, title, description: 'SYNTHETIC', version, created: '2026-11-22T00:00:00Z' }
  const descriptor = { ...head, licenses, contributors, sources: [{ title: 'SYNTHETIC' }], resources, cairn }
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor))
}

async function resource(folder, name, path) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(folder, path)), hash)
  const licenses = [{ name: 'CC0-1.0', path: PAGE }]
  return {
    name,
    path,
    licenses,
    bytes: statSync(join(folder, path)).size,
    hash: `sha256:${hash.digest('hex')}`,
  }
}
