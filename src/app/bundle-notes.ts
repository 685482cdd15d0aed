/** Private notes on their way from one vault to another: one file each, pictures inside. */
import { readNoteFile } from '../bundle/note-file.ts'
import type { VaultNote } from '../ui/vault-events.ts'
import type { FullNote } from './vault-notes.ts'

/** Bytes as base64 in slices: one call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** The note as it travels; only ever inside an encrypted file. */
export function noteBlob({ note, photos }: FullNote): Blob {
  const pictures = [...photos].map(([id, bytes]) => [id, base64(bytes)])
  return new Blob([JSON.stringify({ note, photos: pictures })])
}

/** The note; null when it is none, whoever sealed it. */
export async function noteOf(blob: Blob): Promise<FullNote | null> {
  const file = readNoteFile(await blob.text())
  if (!file) return null
  try {
    const photos = file.photos.map(
      ([id, text]) => [id, Uint8Array.from(atob(text), (one) => one.charCodeAt(0))] as const,
    )
    return { note: file.note as unknown as VaultNote, photos: new Map(photos) }
  } catch {
    // A picture that is no base64.
    return null
  }
}
