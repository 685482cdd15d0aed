/** The columns of the synthetic package, made by the application's own code: what a device has stored of it. */
import type { CairnPackage } from '../../src/domain/package.ts'
import { packPackage } from '../../src/picture/crowd/packed-package.ts'
import { sites } from './data.mjs'
import { packageFeature, packageRest } from './texts.mjs'

export function packedColumns(size: number): ArrayBuffer {
  const features = Array.from(sites(size), packageFeature)
  const pkg = { ...packageRest(size), features } as unknown as CairnPackage
  return packPackage({ package: pkg, importedFeatures: size })
}
