import type { Effects } from '../../src/cli/effects.ts'
import type { InputFile } from '../../src/formats/format.ts'
import { sha256 } from '../formats/small-package.ts'

/** Effects on folders in memory that keep what was printed. */
export interface RecordedEffects extends Effects {
  readonly printed: string[]
  readonly errors: string[]
  /** What was written, by path. */
  readonly written: Map<string, Uint8Array>
}

/** Paths that are not among the folders do not exist, as on a disk. */
export function recordedEffects(
  folders: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>,
): RecordedEffects {
  const printed: string[] = []
  const errors: string[] = []
  const written = new Map<string, Uint8Array>()
  return {
    printed,
    errors,
    written,
    writeFile: async (path, parts) => {
      const pieces = parts.map((part) => new Response(part as BodyInit).arrayBuffer())
      written.set(
        path,
        new Uint8Array(Buffer.concat((await Promise.all(pieces)).map((piece) => Buffer.from(piece)))),
      )
    },
    makeFolder: async () => {},
    print: (line) => void printed.push(line),
    error: (line) => void errors.push(line),
    sha256,
    readPath: async (path) => inputFiles(path, folders[path]),
    openPath: async (path) =>
      inputFiles(path, folders[path]).map(({ name, bytes }) => ({
        name,
        blob: new Blob([bytes as Uint8Array<ArrayBuffer>]),
      })),
  }
}

function inputFiles(path: string, files: ReadonlyMap<string, Uint8Array> | undefined): InputFile[] {
  if (!files)
    throw Object.assign(new Error(`ENOENT: no such file or directory, stat '${path}'`), {
      code: 'ENOENT',
      syscall: 'stat',
    })
  return [...files].map(([name, bytes]) => ({ name, bytes }))
}
