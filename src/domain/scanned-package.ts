/**
 * A plain package whose features are objects only once somebody asks for them: what was scanned says where they lie and
 * that nothing is wrong with them, and map, filters and tally need no more.
 */
import type { CairnFeature } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'
import { soundFeature } from './plain-feature.ts'
import type { PlainScan } from './scan/scan-plain.ts'

const scans = new WeakMap<CairnPackage, PlainScan>()

/** What was scanned of a package instead of making its features; null of every other. */
export const scanOf = (pkg: CairnPackage): PlainScan | null => scans.get(pkg) ?? null

/** The package with its features still to come; `bytes` are those that were scanned and must stay as they are. */
export function scannedPackage(pkg: CairnPackage, scan: PlainScan, bytes: Uint8Array): CairnPackage {
  let made: readonly CairnFeature[] | null = null
  const features = (): readonly CairnFeature[] => {
    made ??= scannedFeatures(scan, bytes)
    return made
  }
  // Of its own and enumerable: whoever copies the package has its features.
  const scanned = Object.defineProperty({ ...pkg }, 'features', { enumerable: true, get: features })
  scans.set(scanned, scan)
  return scanned
}

/** Batch by batch, so that the text of the whole file is never held beside its objects. */
function scannedFeatures({ batches }: PlainScan, bytes: Uint8Array): readonly CairnFeature[] {
  const decoder = new TextDecoder()
  const features: CairnFeature[] = []
  for (const [from, to] of batches) {
    const values = JSON.parse(`[${decoder.decode(bytes.subarray(from, to))}]`) as readonly unknown[]
    for (const value of values) features.push(soundFeature(value, features.length))
  }
  return features
}

/** How many features the package has. */
export const featureCount = (pkg: CairnPackage): number => scanOf(pkg)?.rows ?? pkg.features.length
