/** A package as files: the folder that holds `datapackage.json`, at any depth, is its root. */
import type { ParseResult, Sha256 } from '../domain/package.ts'
import { parsePackage } from '../domain/parse.ts'
import { pointAgain } from './export-geometry.ts'
import { type Format, fileNotice, type InputFile, unreadable, withNotices } from './format.ts'

const DESCRIPTOR = 'datapackage.json'

export const packageFolder: Format = {
  name: 'package folder',
  detect: (files) => files.some(({ name }) => isDescriptor(name)),
  read: readFolder,
}

async function readFolder(files: readonly InputFile[], sha256: Sha256): Promise<ParseResult> {
  const [root, rival] = rootsOf(files)
  if (root === undefined)
    throw new Error('package folder: read was called without a descriptor; call detect first')
  if (rival !== undefined) {
    const message = `one ${DESCRIPTOR} expected, found in ${inWords(root)} and in ${inWords(rival)}; open one package at a time`
    return unreadable(`${rival}${DESCRIPTOR}`, 'several-packages', message)
  }
  const inside = files.filter(({ name }) => name.startsWith(root))
  const outside = files.filter(({ name }) => !name.startsWith(root))
  const paths = new Map(inside.map(({ name, bytes }) => [name.slice(root.length), bytes]))
  return withNotices(
    withPoints(await parsePackage(paths, sha256)),
    outside.map(({ name }) => outsideNotice(name)),
  )
}

/** A published package holds circles as polygons; here they are the points with a radius that they were made from. */
function withPoints(result: ParseResult): ParseResult {
  const { package: pkg } = result
  return pkg ? { ...result, package: { ...pkg, features: pkg.features.map(pointAgain) } } : result
}

function outsideNotice(name: string) {
  return fileNotice(
    name,
    'file-outside-package',
    `files inside the folder of ${DESCRIPTOR} expected, this one beside it found and not read`,
  )
}

/** Folders with a descriptor at the least depth, each empty or with a closing slash. */
function rootsOf(files: readonly InputFile[]): readonly string[] {
  const roots = files
    .filter(({ name }) => isDescriptor(name))
    .map(({ name }) => name.slice(0, -DESCRIPTOR.length))
  const least = Math.min(...roots.map(depth))
  return roots.filter((root) => depth(root) === least).sort()
}

function isDescriptor(name: string): boolean {
  return name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`)
}

function depth(folder: string): number {
  return folder.split('/').length
}

function inWords(folder: string): string {
  return folder === '' ? 'the top folder' : folder
}
