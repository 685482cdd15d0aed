/**
 * A package of a selection: its claims, and the documents, claimants and places that they need, each record as it is.
 * It has an id of its own, since an id stands for one content; question and origin are in the descriptor.
 */
import type { Resource } from '../domain/generated/package-types.ts'
import type { CairnPackage, PackageFiles, Sha256 } from '../domain/package.ts'
import type { ExportInput } from './export-input.ts'
import {
  type ExportOrigin,
  exportOrigin,
  ORIGIN_KEY,
  originLines,
  storedDescriptor,
} from './export-origin.ts'
import { type NeededRecords, neededRecords } from './export-records.ts'
import { type Detached, detach } from './export-relations.ts'
import { keptReleases } from './export-releases.ts'
import { named, selectionSuffix, selectionTitle } from './selection-name.ts'

/** Room that the descriptor's fields have (data/schemas/v1). */
const MAX_DESCRIPTION = 4000
const MAX_TITLE = 300
const MAX_ADDRESS = 500

type SelectionInput = ExportInput & { readonly files: PackageFiles }

/** The selection's files by path. Throws when the descriptor of the package cannot be read. */
export async function selectedPackage(input: SelectionInput, sha256: Sha256): Promise<PackageFiles> {
  const stored = storedDescriptor(input.files)
  if (!stored) throw new Error('selection: a readable datapackage.json expected, none found')
  const detached = detach(input.features, input.pkg.tombstones)
  const needed = neededRecords(detached.features, input.pkg)
  const files = new Map([...dataFiles(input.pkg, detached, needed), ...captures(input.files, needed)])
  const origin = exportOrigin(input, detached.leftOut)
  const resources = await Promise.all(
    [...files].map(([path, bytes]) => described(path, bytes, resourcesOf(stored), origin, sha256)),
  )
  const descriptor = {
    ...unsigned(stored),
    ...(await identity(input, stored, sha256)),
    description: originLines(origin).join('\n').slice(0, MAX_DESCRIPTION),
    sources: [sourceOf(origin), ...(Array.isArray(stored.sources) ? stored.sources : [])],
    resources,
    [ORIGIN_KEY]: origin,
  }
  return new Map([['datapackage.json', asJson(descriptor)], ...files])
}

/** Who signed the whole has signed no selection of it. */
function unsigned(stored: Readonly<Record<string, unknown>>): object {
  const { signer: _, ...cairn } = (stored.cairn ?? {}) as Readonly<Record<string, unknown>>
  return { ...stored, cairn }
}

const asJson = (value: object): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)

function dataFiles(
  pkg: CairnPackage,
  { features }: Detached,
  { sources, agents, places }: NeededRecords,
): readonly (readonly [path: string, bytes: Uint8Array])[] {
  return [
    ['features.geojson', asJson({ type: 'FeatureCollection', features })],
    ['sources.json', asJson({ sources })],
    ['agents.json', asJson({ agents })],
    ['places.json', asJson({ places })],
    ['changes.json', asJson({ releases: keptReleases(pkg, features, { sources, agents, places }) })],
  ]
}

/** Copies of documents that the package itself ships, for the documents that are needed. */
function captures(
  files: PackageFiles,
  { sources }: NeededRecords,
): readonly (readonly [string, Uint8Array])[] {
  const paths = new Set(sources.flatMap((source) => source.captures.flatMap(({ path }) => path ?? [])))
  return [...paths].flatMap((path) => {
    const bytes = files.get(path)
    return bytes ? [[path, bytes] as const] : []
  })
}

function resourcesOf({ resources }: Readonly<Record<string, unknown>>): readonly Resource[] {
  return Array.isArray(resources)
    ? resources.filter((entry) => typeof entry === 'object' && entry !== null)
    : []
}

/** A file as the package described it, with its new size and hash. */
async function described(
  path: string,
  bytes: Uint8Array,
  known: readonly Resource[],
  { licences }: ExportOrigin,
  sha256: Sha256,
): Promise<Resource> {
  const entry = known.find((resource) => resource.path === path)
  const name = path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  const size = { bytes: bytes.length, hash: `sha256:${await sha256(bytes)}` }
  return entry ? { ...entry, ...size } : { name, path, ...size, licenses: [...licences] }
}

/** The origin among the descriptor's sources, as Data Package 2.0 records where data come from. */
function sourceOf({ package: { id, title, version, hash }, queryAddress }: ExportOrigin): object {
  const isAddress =
    queryAddress !== null && /^https?:/.test(queryAddress) && queryAddress.length <= MAX_ADDRESS
  return {
    title: `${title} (${id}), version ${version}, SHA-256 ${hash}`.slice(0, MAX_TITLE),
    ...(isAddress ? { path: queryAddress } : {}),
  }
}

/** Name, id and title that nobody takes for the whole: named after what was selected. */
async function identity(
  { pkg, features }: ExportInput,
  { name, id, title }: Readonly<Record<string, unknown>>,
  sha256: Sha256,
): Promise<object> {
  const suffix = await selectionSuffix(pkg.hash, features, sha256)
  return { name: named(name, suffix), id: named(id, suffix), title: selectionTitle(title) }
}
