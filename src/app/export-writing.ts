/** Writing an export, in the worker of export-worker.ts. */
import type { PackageFiles } from '../domain/package.ts'
import type { ExportInput } from '../formats/export-input.ts'
import type { InputFile } from '../formats/format.ts'
import { storedFiles } from '../formats/stored-files.ts'
import { type ExportForm, writeExport } from '../formats/write-export.ts'
import type { PublicFacts } from './public-copy.ts'
import { sha256 } from './sha256.ts'

export interface ExportTask {
  readonly form: ExportForm | 'public'
  readonly input: Omit<ExportInput, 'files'>
  /** As they were opened: a folder at any depth or a zip. */
  readonly files: ReadonlyMap<string, Blob>
}

/** A Blob is handed over without being copied. An Error does not survive every browser's cloning; its message does. */
export type ExportAnswer =
  | { readonly name: string; readonly blob: Blob; readonly facts?: PublicFacts }
  | { readonly fault: string }

async function opened([name, blob]: readonly [string, Blob]): Promise<InputFile> {
  return { name, bytes: new Uint8Array(await blob.arrayBuffer()) }
}

/** A fault is an answer too. */
export async function answerExport({ form, input, files: blobs }: ExportTask): Promise<ExportAnswer> {
  try {
    const files = await storedFiles(await Promise.all([...blobs].map(opened)))
    if (form === 'public') return await published(files)
    const { name, mediaType, parts } = await writeExport(form, { ...input, files }, sha256)
    return { name, blob: new Blob([...parts], { type: mediaType }) }
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) }
  }
}

async function published(files: PackageFiles | null): Promise<ExportAnswer> {
  if (!files) throw new Error('a package with a datapackage.json expected, none found')
  const { publicCopy } = await import('./public-copy.ts')
  return publicCopy(files, new Date().toISOString().slice(0, 10))
}
