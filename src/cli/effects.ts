/** What commands may do to the world. Tests hand in their own; the commands know no other way out. */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Sha256 } from '../domain/package.ts'
import { type InputFile, isHousekeeping } from '../formats/format.ts'

export interface Effects {
  /** A folder's files, with paths inside it, or the one file. Throws when there is no such path or it cannot be read. */
  readPath(path: string): Promise<readonly InputFile[]>
  /** Writes a file, in place of one that is there. Throws when it cannot be written. */
  writeFile(path: string, parts: readonly (string | Uint8Array)[]): Promise<void>
  /** Makes the folder, and those that contain it; no fault when it is there. */
  makeFolder(path: string): Promise<void>
  /** One line to standard output. */
  print(line: string): void
  /** One line to standard error. */
  error(line: string): void
  readonly sha256: Sha256
}

export const realEffects: Effects = {
  readPath,
  writeFile: (path, parts) => writeFile(path, Buffer.concat(parts.map((part) => Buffer.from(part)))),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  print: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

async function readPath(path: string): Promise<readonly InputFile[]> {
  const isFolder = (await stat(path)).isDirectory()
  return isFolder ? readFolder(path, '') : [{ name: basename(path), bytes: await readFile(path) }]
}

/** Depth first, by name, so that every machine reads in the same order. Links are not followed: they may lead out or in a circle. */
async function readFolder(root: string, inside: string): Promise<InputFile[]> {
  const entries = await readdir(join(root, inside), { withFileTypes: true })
  const files: InputFile[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (isHousekeeping(entry.name) || entry.name === 'node_modules') continue
    if (entry.isDirectory()) files.push(...(await readFolder(root, name)))
    else if (entry.isFile()) files.push({ name, bytes: await readFile(join(root, name)) })
  }
  return files
}
