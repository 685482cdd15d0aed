/** The files of a package from its records: features.geojson, sources.json, agents.json, and datapackage.json with their hashes. */

import { isoDay, readEdtf } from '../domain/day-interval.ts'
import type { CairnFeature, Descriptor, Resource } from '../domain/generated/package-types.ts'
import type { PackageFiles, Sha256 } from '../domain/package.ts'
import { positionLists } from '../domain/rules/each-position.ts'
import { cutText, foldText } from './fold-text.ts'
import type { PackageRecords } from './package-records.ts'

export interface MadePackage {
  readonly title: string
  /** Name of the file that it comes from. */
  readonly tableName: string
  /** RFC 3339 time. */
  readonly created: string
  readonly features: readonly CairnFeature[]
  readonly records: PackageRecords
}

/** A JSON text is written in pieces: one string for a hundred thousand features would be too long. */
const FEATURES_PER_PIECE = 2_000

const encoder = new TextEncoder()

/** Path to bytes; the same records give the same bytes. */
export async function packageFiles(made: MadePackage, sha256: Sha256): Promise<PackageFiles> {
  const { records } = made
  const data: readonly (readonly [string, Uint8Array])[] = [
    ['features.geojson', featureBytes(made.features)],
    ['sources.json', asJson({ sources: [...records.sources.values()] })],
    ['agents.json', asJson({ agents: [...records.agents.values()] })],
  ]
  const resources = await Promise.all(data.map(([path, bytes]) => resource(path, bytes, sha256)))
  return new Map([['datapackage.json', asJson(descriptor(made, resources))], ...data])
}

const asJson = (value: object): Uint8Array => encoder.encode(`${JSON.stringify(value, null, 1)}\n`)

function featureBytes(features: readonly CairnFeature[]): Uint8Array {
  const pieces: Uint8Array[] = [encoder.encode('{"type":"FeatureCollection","features":[\n')]
  for (let at = 0; at < features.length; at += FEATURES_PER_PIECE) {
    const lines = features.slice(at, at + FEATURES_PER_PIECE).map((feature) => JSON.stringify(feature))
    pieces.push(
      encoder.encode(`${lines.join(',\n')}${at + FEATURES_PER_PIECE < features.length ? ',' : ''}\n`),
    )
  }
  return joinedBytes([...pieces, encoder.encode(']}\n')])
}

function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const LICENCE = { name: 'not-stated', title: 'Licence of the imported table: not stated' }

async function resource(path: string, bytes: Uint8Array, sha256: Sha256): Promise<Resource> {
  const name = path.replace(/\..*$/, '')
  const mediatype = path.endsWith('.geojson') ? 'application/geo+json' : 'application/json'
  return {
    name,
    path,
    mediatype,
    bytes: bytes.length,
    hash: `sha256:${await sha256(bytes)}`,
    licenses: [LICENCE],
  }
}

function descriptor(
  { title, tableName, created, features, records }: MadePackage,
  resources: Resource[],
): Descriptor {
  const name = slug(tableName)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id: name,
    title: cutText(title, 300),
    version: '1.0.0',
    created,
    licenses: [LICENCE],
    contributors: [{ title: 'Cairn import', roles: ['encoder'] }],
    sources: [{ title: cutText(tableName, 300) }],
    resources,
    cairn: {
      formatVersion: 1,
      bbox: boxOf(features),
      asOf: latestDay(features, created.slice(0, 10)),
      parties: orUnknown([...records.parties.values()], { id: 'unknown', label: { en: 'Party not stated' } }),
      predicates: orUnknown([...records.predicates.values()], {
        id: 'incident',
        label: { en: 'incident reported' },
        group: 'deaths',
      }),
      gloss: [],
    },
  }
}

/** The lists of the descriptor hold at least one entry, even for a table without a sound row. */
function orUnknown<Entry>(entries: readonly Entry[], none: Entry): [Entry, ...Entry[]] {
  const [first, ...more] = entries
  return first === undefined ? [none] : [first, ...more]
}

/** The same file name gives the same package id. */
function slug(tableName: string): string {
  const name = foldText(tableName.replace(/^.*\//, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  return `import-${name === '' ? 'table' : name}`
}

type Box = [west: number, south: number, east: number, north: number]

const WORLD: Box = [-180, -90, 180, 90]

function boxOf(features: readonly CairnFeature[]): Box {
  const box: Box = [180, 90, -180, -90]
  for (const { geometry } of features) {
    if (geometry === null) continue
    for (const { positions } of positionLists(geometry))
      for (const [lon = 0, lat = 0] of positions) {
        box[0] = Math.min(box[0], lon)
        box[1] = Math.min(box[1], lat)
        box[2] = Math.max(box[2], lon)
        box[3] = Math.max(box[3], lat)
      }
  }
  return box[0] > box[2] ? WORLD : box
}

/** The last day that any claim knows, not after the import; its day when none does. */
function latestDay(features: readonly CairnFeature[], today: string): string {
  let latest = ''
  const seen = new Set<string>()
  for (const { edtf } of features.flatMap(({ properties }) =>
    properties.claims.flatMap(({ dates }) => dates),
  )) {
    if (edtf === null || seen.has(edtf)) continue
    seen.add(edtf)
    const reading = readEdtf(edtf)
    const day =
      'interval' in reading && reading.interval.endDay !== null ? isoDay(reading.interval.endDay) : ''
    if (day > latest && day <= today) latest = day
  }
  return latest === '' ? today : latest
}
