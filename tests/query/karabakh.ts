/** The bundled package, read once per test file. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CairnPackage } from '../../src/domain/package.ts'
import { parsePackage } from '../../src/domain/parse.ts'

const FILES = ['datapackage', 'sources', 'agents', 'places', 'changes'].map((name) => `${name}.json`)

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../data/karabakh/${name}`, import.meta.url)))

let read: Promise<CairnPackage> | null = null

async function readPackage(): Promise<CairnPackage> {
  const files = new Map([...FILES, 'features.geojson'].map((name) => [name, bytesOf(name)]))
  const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const { package: pkg } = await parsePackage(files, sha256)
  if (pkg === null) throw new Error('data/karabakh: a package expected, none read')
  return pkg
}

export function karabakh(): Promise<CairnPackage> {
  read ??= readPackage()
  return read
}
