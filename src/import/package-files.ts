/** The files of a package from its records: features.geojson, sources.json, agents.json, and datapackage.json with their hashes. */
import type { CairnFeature, Descriptor, Resource } from '../domain/generated/package-types.ts'
import type { PackageFiles, Sha256 } from '../domain/package.ts'
import { featureBytes } from './feature-bytes.ts'
import { type FeatureFacts, featureFacts } from './feature-facts.ts'
import { cutText, foldText } from './fold-text.ts'
import type { PackageRecords } from './package-records.ts'
import { datedSources } from './source-dates.ts'

/** What a package says of itself, beside its features. */
export interface PackageHead {
  readonly title: string
  /** Name of the file that it comes from. */
  readonly tableName: string
  /** RFC 3339 time. */
  readonly created: string
  readonly records: PackageRecords
}

export interface MadePackage extends PackageHead {
  readonly features: readonly CairnFeature[]
}

/** Features as they stand in a file, and what the descriptor says of them. */
export interface FeatureFile {
  readonly bytes: number
  /** SHA-256 as 64 lower-case hexadecimal digits. */
  readonly hash: string
  readonly facts: FeatureFacts
}

const encoder = new TextEncoder()

/** Path to bytes; the same records give the same bytes. */
export async function packageFiles(made: MadePackage, sha256: Sha256): Promise<PackageFiles> {
  const bytes = featureBytes(made.features)
  const facts = featureFacts()
  for (const feature of made.features) facts.add(feature)
  const file = { bytes: bytes.length, hash: await sha256(bytes), facts }
  return new Map([...(await filesBeside(made, file, sha256)), ['features.geojson', bytes]])
}

/** The files beside `features.geojson`, which is written and told of. */
export async function filesBeside(
  head: PackageHead,
  { bytes: size, hash, facts }: FeatureFile,
  sha256: Sha256,
): Promise<PackageFiles> {
  const { agents } = head.records
  const data: readonly (readonly [string, Uint8Array])[] = [
    ['sources.json', asJson({ sources: datedSources(head.records) })],
    ['agents.json', asJson({ agents: [...agents.values()] })],
  ]
  const resources = await Promise.all(
    data.map(async ([path, bytes]) => resource(path, bytes.length, await sha256(bytes))),
  )
  const all = [resource('features.geojson', size, hash), ...resources]
  return new Map([['datapackage.json', asJson(descriptor(head, facts, all))], ...data])
}

const asJson = (value: object): Uint8Array => encoder.encode(`${JSON.stringify(value, null, 1)}\n`)

const LICENCE = { name: 'not-stated', title: 'Licence of the imported table: not stated' }

function resource(path: string, bytes: number, hash: string): Resource {
  const name = path.replace(/\..*$/, '')
  const mediatype = path.endsWith('.geojson') ? 'application/geo+json' : 'application/json'
  return {
    name,
    path,
    mediatype,
    bytes,
    hash: `sha256:${hash}`,
    licenses: [LICENCE],
  }
}

function descriptor(
  { title, tableName, created, records }: PackageHead,
  facts: FeatureFacts,
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
      bbox: facts.box(),
      asOf: facts.latestDay(created.slice(0, 10)),
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
