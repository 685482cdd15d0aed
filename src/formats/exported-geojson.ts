/**
 * GeoJSON that Cairn itself has exported: its head explains it, so it opens as the package that it came from.
 * Whatever somebody has changed in it until it is no sound package any more is read as any other GeoJSON.
 */
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { PackageFiles, ParseResult, Sha256 } from '../domain/package.ts'
import { parsePackage } from '../domain/parse.ts'
import { pointAgain } from './export-geometry.ts'
import { type ExportOrigin, ORIGIN_KEY } from './export-origin.ts'
import { type ExportedPackage, exportedFiles } from './exported-package.ts'
import type { Format, InputFile } from './format.ts'
import { plainGeoJson } from './plain-geojson.ts'

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
interface Head extends ExportOrigin, Omit<ExportedPackage, 'origin' | 'features'> {
  readonly areasFromPoints: readonly string[]
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

function packageFiles({ head, features }: Collection, sha256: Sha256): Promise<PackageFiles> {
  const points = new Set(head.areasFromPoints)
  const restored = features.map((feature) => (points.has(feature.id) ? pointAgain(feature) : feature))
  return exportedFiles({ ...head, origin: head, features: restored }, sha256)
}
