/** The files of a package out of what was opened: a folder at any depth, or a .zip. */
import type { PackageFiles } from '../domain/package.ts'
import { type InputFile, isHousekeeping } from './format.ts'

const DESCRIPTOR = 'datapackage.json'

/** Paths inside the package to bytes, byte for byte as opened; null when there is no descriptor, as in GeoJSON of somebody's own. */
export async function storedFiles(input: readonly InputFile[]): Promise<PackageFiles | null> {
  const opened = input.filter(({ name }) => !isHousekeeping(name))
  const files = opened.length === 1 && opened.every(isZip) ? await unpacked(opened) : opened
  const roots = files
    .filter(({ name }) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .map(({ name }) => name.slice(0, -DESCRIPTOR.length))
    .sort((a, b) => a.split('/').length - b.split('/').length)
  const [root] = roots
  if (root === undefined) return null
  const inside = files.filter(({ name }) => name.startsWith(root))
  return new Map(inside.map(({ name, bytes }) => [name.slice(root.length), bytes]))
}

/** `PK` and the mark of a first file. */
const isZip = ({ bytes: [p, k, third, fourth] }: InputFile): boolean =>
  p === 0x50 && k === 0x4b && third === 3 && fourth === 4

async function unpacked([archive]: readonly InputFile[]): Promise<readonly InputFile[]> {
  if (!archive) return []
  const { unzip } = await import('./unzip.ts')
  const result = unzip(archive.bytes)
  return 'fault' in result ? [] : result.files.filter(({ name }) => !isHousekeeping(name))
}
