/** Writes an export beside the page, so that the page never stands still and a cancelled one simply ends. */
import type { ExportInput } from '../formats/export-input.ts'
import { storedFiles } from '../formats/stored-files.ts'
import { type ExportForm, writeExport } from '../formats/write-export.ts'
import { sha256 } from './sha256.ts'

export interface ExportTask {
  readonly form: ExportForm
  /** `files` as they were opened: a folder at any depth or a zip. */
  readonly input: ExportInput
}

/** A Blob is handed over without being copied. An Error does not survive every browser's cloning; its message does. */
export type ExportAnswer = { readonly name: string; readonly blob: Blob } | { readonly fault: string }

async function answer({ form, input }: ExportTask): Promise<ExportAnswer> {
  try {
    const opened = [...(input.files ?? [])].map(([name, bytes]) => ({ name, bytes }))
    const files = await storedFiles(opened)
    const { name, mediaType, parts } = await writeExport(form, { ...input, files }, sha256)
    return { name, blob: new Blob([...parts], { type: mediaType }) }
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) }
  }
}

addEventListener('message', async (event: MessageEvent<ExportTask>) => postMessage(await answer(event.data)))
