/** Giving something to the reader: a file to keep, a text for the clipboard. */
import type { DownloadDetail } from '../ui/events.ts'

/** Saves a text as a file on the reader's device. */
export function saveFile({ name, mediaType, text }: DownloadDetail<string | Blob>): void {
  saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }))
}

/** Saves bytes as a file on the reader's device. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Puts a text on the clipboard; falls back to a selection where the browser refuses. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
}
