/**
 * GeoJSON that Cairn itself has exported: its head explains it, so it opens as the package that it came from.
 * Whatever somebody has changed in it until it is no sound package any more is read as any other GeoJSON.
 */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { PackageFiles, ParseResult, Sha256 } from '../domain/package.ts'
import { parsePackage } from '../domain/parse.ts'
import { leavingFeature } from './export-geometry.ts'
import { type ExportOrigin, ORIGIN_KEY } from './export-origin.ts'
import type { Format, InputFile } from './format.ts'
import { plainGeoJson } from './plain-geojson.ts'
import { named, selectionSuffix, selectionTitle } from './selection-name.ts'

/** What our writer begins with. */
const BEGINNING = new TextEncoder().encode(`{"type":"FeatureCollection","${ORIGIN_KEY}":{`)

export const exportedGeoJson: Format = {
  name: 'exported GeoJSON',
  detect: ([file, ...others]) => others.length === 0 && file !== undefined && hasBeginning(file),
  read: readExported,
}

const hasBeginning = ({ bytes }: InputFile): boolean => BEGINNING.every((byte, at) => bytes[at] === byte)

async function readExported(files: readonly InputFile[], sha256: Sha256): Promise<ParseResult> {
  const collection = files[0] && collectionOf(files[0])
  if (!collection) return plainGeoJson.read(files, sha256)
  const result = await parsePackage(await packageFiles(collection, sha256), sha256)
  const isSound = result.issues.every(({ severity }) => severity !== 'error')
  return isSound ? result : plainGeoJson.read(files, sha256)
}

/** The origin with all that makes the file a package. */
interface Head extends ExportOrigin {
  readonly bbox: unknown
  readonly parties: unknown
  readonly predicates: unknown
  readonly gloss: unknown
  readonly areasFromPoints: readonly string[]
  readonly sources: unknown
  readonly agents: unknown
  readonly places: unknown
  readonly releases: unknown
}

interface Collection {
  readonly head: Head
  readonly features: readonly CairnFeature[]
}

/** null for what is no export of a package. Records are judged afterwards, as those of any package. */
function collectionOf({ bytes }: InputFile): Collection | null {
  try {
    const { features, [ORIGIN_KEY]: head } = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    )
    const isPackage = Array.isArray(head.areasFromPoints) && typeof head.package.id === 'string'
    return isPackage && Array.isArray(features) ? { head, features } : null
  } catch {
    return null
  }
}

async function packageFiles({ head, features }: Collection, sha256: Sha256): Promise<PackageFiles> {
  const points = new Set(head.areasFromPoints)
  const restored = features.map((feature) => (points.has(feature.id) ? pointAgain(feature) : feature))
  const files = new Map([
    ['features.geojson', asJson({ type: 'FeatureCollection', features: restored })],
    ['sources.json', asJson({ sources: head.sources })],
    ['agents.json', asJson({ agents: head.agents })],
    ['places.json', asJson({ places: head.places })],
    ['changes.json', asJson({ releases: head.releases })],
  ])
  const resources = await Promise.all([...files].map((file) => resource(file, head, sha256)))
  const descriptor = { ...(await identity(head, features, sha256)), ...described(head), resources }
  return new Map([...files, ['datapackage.json', asJson(descriptor)]])
}

const asJson = (value: object): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

/** The point that left as this area; the feature as it is when somebody has redrawn it since. */
function pointAgain(feature: CairnFeature): CairnFeature {
  const { decimalLatitude, decimalLongitude, ...properties } = feature.properties
  if (decimalLatitude === undefined || decimalLongitude === undefined) return feature
  const coordinates = [decimalLongitude, decimalLatitude]
  const point: CairnFeature = { ...feature, geometry: { type: 'Point', coordinates }, properties }
  const isSame = JSON.stringify(leavingFeature(point).geometry) === JSON.stringify(feature.geometry)
  return isSame ? point : feature
}

async function resource(
  [path, bytes]: readonly [string, Uint8Array],
  head: Head,
  sha256: Sha256,
): Promise<object> {
  const name = path.replace(/\..*/, '')
  return { name, path, bytes: bytes.length, hash: `sha256:${await sha256(bytes)}`, licenses: head.licences }
}

/** The package's own id when nothing stayed behind, else that of the selection, as in its zip. */
async function identity(head: Head, features: readonly CairnFeature[], sha256: Sha256): Promise<object> {
  const { id, title, hash } = head.package
  const name = id.toLowerCase().replace(/[^a-z0-9._-]/g, '-')
  if (head.isWhole) return { name, id, title }
  const suffix = await selectionSuffix(hash, features, sha256)
  return { name: named(name, suffix), id: named(id, suffix), title: selectionTitle(title) }
}

function described(head: Head): object {
  const { bbox, parties, predicates, gloss, cutOffDate: asOf } = head
  return {
    version: head.package.version,
    created: head.package.created,
    licenses: head.licences,
    contributors: [],
    sources: [{ title: `${head.package.title}, version ${head.package.version}` }],
    cairn: { formatVersion: 1, bbox, asOf, parties, predicates, gloss },
  }
}
