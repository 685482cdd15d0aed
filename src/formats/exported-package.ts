/** What an exported file holds of a package, as the files of that package again. */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { PackageFiles, Sha256 } from '../domain/package.ts'
import type { ExportOrigin } from './export-origin.ts'
import { named, selectionSuffix, selectionTitle } from './selection-name.ts'

/** The lists of a package; judged afterwards, as those of any package. */
export interface ExportedLists {
  readonly parties: unknown
  readonly predicates: unknown
  readonly gloss: unknown
  readonly releases: unknown
}

export interface ExportedPackage extends ExportedLists {
  readonly origin: Pick<ExportOrigin, 'package' | 'cutOffDate' | 'licences' | 'isWhole'>
  readonly bbox: unknown
  readonly features: readonly CairnFeature[]
  readonly sources: unknown
  readonly agents: unknown
  readonly places: unknown
}

/** The package's files with true sizes and hashes. */
export async function exportedFiles(exported: ExportedPackage, sha256: Sha256): Promise<PackageFiles> {
  const { features, sources, agents, places, releases } = exported
  const files = new Map([
    ['features.geojson', asJson({ type: 'FeatureCollection', features })],
    ['sources.json', asJson({ sources })],
    ['agents.json', asJson({ agents })],
    ['places.json', asJson({ places })],
    ['changes.json', asJson({ releases })],
  ])
  const resources = await Promise.all([...files].map((file) => resource(file, exported, sha256)))
  const descriptor = { ...(await identity(exported, sha256)), ...described(exported), resources }
  return new Map([...files, ['datapackage.json', asJson(descriptor)]])
}

const asJson = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

async function resource(
  [path, bytes]: readonly [string, Uint8Array],
  { origin: { licences } }: ExportedPackage,
  sha256: Sha256,
): Promise<object> {
  const name = path.replace(/\..*/, '')
  return { name, path, bytes: bytes.length, hash: `sha256:${await sha256(bytes)}`, licenses: licences }
}

/** The package's own id when nothing stayed behind, else that of the selection, as in its zip. */
async function identity({ origin, features }: ExportedPackage, sha256: Sha256): Promise<object> {
  const { id, title, hash } = origin.package
  const name = id.toLowerCase().replace(/[^a-z0-9._-]/g, '-')
  if (origin.isWhole) return { name, id, title }
  const suffix = await selectionSuffix(hash, features, sha256)
  return { name: named(name, suffix), id: named(id, suffix), title: selectionTitle(title) }
}

function described({ origin, bbox, parties, predicates, gloss }: ExportedPackage): object {
  const { title, version, created } = origin.package
  return {
    version,
    created,
    licenses: origin.licences,
    contributors: [],
    sources: [{ title: `${title}, version ${version}` }],
    cairn: { formatVersion: 1, bbox, asOf: origin.cutOffDate, parties, predicates, gloss },
  }
}
