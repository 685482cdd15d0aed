/** Files for bundles as the command line finds and writes them. */
import { keyLines } from '../bundle/key-text.ts'
import type { Effects, OpenedFile } from './effects.ts'

/** Bytes that were read, as a bundle takes them. */
export const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>])

/** Files at a path; none when there is no such path. */
export async function filesAt(path: string, effects: Effects): Promise<readonly OpenedFile[] | null> {
  try {
    return await effects.openPath(path)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null
    throw fault
  }
}

async function textOf(path: string, effects: Effects): Promise<string> {
  const [file] = await effects.readPath(path)
  return new TextDecoder().decode(file?.bytes)
}

/** Keys of a file, one a line. */
export const keysIn = async (path: string, effects: Effects): Promise<readonly string[]> =>
  keyLines(await textOf(path, effects))

/** The first line; null when it is empty. */
export async function passphraseIn(path: string, effects: Effects): Promise<string | null> {
  const [line = ''] = (await textOf(path, effects)).split(/\r?\n/)
  return line === '' ? null : line
}
