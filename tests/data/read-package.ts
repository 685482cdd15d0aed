import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CairnFeature, Descriptor, Place, Source } from '../../src/domain/generated/package-types.ts'
import type { PackageFiles } from '../../src/domain/package.ts'

const project = join(import.meta.dirname, '..', '..')

/** Folder of the bundled package. */
export const packageFolder = join(project, 'data', 'karabakh')

/** SHA-256 of bytes, 64 lower-case hexadecimal digits. */
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Bytes of one file of the package. */
export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(packageFolder, path)))

/** The package as the parser takes it. */
export const packageFiles = (): PackageFiles =>
  new Map(readdirSync(packageFolder).map((path) => [path, bytesOf(path)]))

const json = (path: string) => JSON.parse(readFileSync(join(packageFolder, path), 'utf8'))

export const descriptor: Descriptor = json('datapackage.json')
export const features: readonly CairnFeature[] = json('features.geojson').features
export const sources: readonly Source[] = json('sources.json').sources
export const places: readonly Place[] = json('places.json').places

/** Every claim with the feature that it is about. */
export const claims = features.flatMap((feature) =>
  feature.properties.claims.map((claim) => ({ feature, claim })),
)

/** A folder beside the checkout that is there only where the project is made; null elsewhere. */
export function besideCheckout(name: string): string | null {
  const folder = join(project, '..', 'shared', name)
  return existsSync(folder) ? folder : null
}
