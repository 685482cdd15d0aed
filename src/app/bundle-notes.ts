/** Private notes on their way from one vault to another: one file each, pictures inside. */
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

type Raw = Readonly<Record<string, unknown>>

const isObject = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null

/** The note; null when it is none, whoever sealed it. */
export async function noteOf(blob: Blob): Promise<FullNote | null> {
  try {
    const { note, photos } = JSON.parse(await blob.text()) as { note: unknown; photos: [string, string][] }
    if (!isNote(note)) return null
    const decoded = photos.map(
      ([id, text]) => [id, Uint8Array.from(atob(text), (one) => one.charCodeAt(0))] as const,
    )
    return { note, photos: new Map(decoded) }
  } catch {
    return null
  }
}

function isNote(raw: unknown): raw is VaultNote {
  if (!isObject(raw) || !Array.isArray(raw.photos)) return false
  const isTextual = ['id', 'text', 'writtenAt', 'changedAt'].every((name) => typeof raw[name] === 'string')
  const isPlaced = [raw.about, raw.position].every((part) => part === null || isObject(part))
  return isTextual && isPlaced && typeof raw.version === 'number' && raw.photos.every(isPhoto)
}

function isPhoto(raw: unknown): boolean {
  if (!isObject(raw)) return false
  const isNamed = raw.originalName === null || typeof raw.originalName === 'string'
  return (
    isNamed &&
    typeof raw.id === 'string' &&
    typeof raw.mediaType === 'string' &&
    typeof raw.bytes === 'number'
  )
}
