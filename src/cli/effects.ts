/** What commands may do to the world. Tests hand in their own; the commands know no other way out. */
import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { mkdir, open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Sha256 } from '../domain/package.ts'
import { type InputFile, isHousekeeping } from '../formats/format.ts'

/** A file on the disk, and its bytes when they are asked for. */
export interface OpenedFile {
  readonly name: string
  readonly blob: Blob
}

export type FilePart = string | Uint8Array | Blob | ReadableStream<Uint8Array>

export interface Effects {
  /** A folder's files, with paths inside it, or the one file. Throws when there is no such path or it cannot be read. */
  readPath(path: string): Promise<readonly InputFile[]>
  /** The same without reading it: for what may be larger than the memory. */
  openPath(path: string): Promise<readonly OpenedFile[]>
  /** Writes a file, in place of one that is there; what streams is never in memory as a whole. Throws when it cannot be written. */
  writeFile(path: string, parts: readonly FilePart[]): Promise<void>
  /** Makes the folder, and those that contain it; no fault when it is there. */
  makeFolder(path: string): Promise<void>
  /** One line to standard output. */
  print(line: string): void
  /** One line to standard error. */
  error(line: string): void
  readonly sha256: Sha256
}

export const realEffects: Effects = {
  readPath: (path) => eachBelow(path, async ({ name, at }) => ({ name, bytes: await readFile(at) })),
  openPath: (path) => eachBelow(path, async ({ name, at }) => ({ name, blob: await openAsBlob(at) })),
  writeFile,
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  print: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

async function writeFile(path: string, parts: readonly FilePart[]): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (const part of parts) for await (const piece of piecesOf(part)) await file.writeFile(piece)
  } finally {
    await file.close()
  }
}

function piecesOf(part: FilePart): Iterable<string | Uint8Array> | AsyncIterable<Uint8Array> {
  if (part instanceof Blob) return part.stream()
  return part instanceof ReadableStream ? part : [part]
}

interface FoundFile {
  /** Inside the folder, or of the one file. */
  readonly name: string
  readonly at: string
}

/** One after the other: a system opens only so many files at once. */
async function eachBelow<Read>(path: string, read: (file: FoundFile) => Promise<Read>): Promise<Read[]> {
  const isFolder = (await stat(path)).isDirectory()
  const files = isFolder ? await folderFiles(path, '') : [{ name: basename(path), at: path }]
  const all: Read[] = []
  for (const file of files) all.push(await read(file))
  return all
}

/** Depth first, by name, so that every machine reads in the same order. Links are not followed: they may lead out or in a circle. */
async function folderFiles(root: string, inside: string): Promise<FoundFile[]> {
  const entries = await readdir(join(root, inside), { withFileTypes: true })
  const files: FoundFile[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (isHousekeeping(entry.name) || entry.name === 'node_modules') continue
    if (entry.isDirectory()) files.push(...(await folderFiles(root, name)))
    else if (entry.isFile()) files.push({ name, at: join(root, name) })
  }
  return files
}
