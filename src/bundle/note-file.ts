/** A private note as it travels: one JSON file, pictures inside. Whoever sealed it, its shape is proven before it is believed. */

type Raw = Readonly<Record<string, unknown>>

export interface NoteFile {
  /** What the vault keeps of it. */
  readonly note: Raw & { readonly id: string; readonly writtenAt: string }
  /** Ids of pictures, and their bytes in base64. */
  readonly photos: readonly (readonly [id: string, base64: string])[]
}

/** The note; null for what is none. */
export function readNoteFile(text: string): NoteFile | null {
  try {
    const raw: unknown = JSON.parse(text)
    return isNoteFile(raw) ? raw : null
  } catch {
    return null
  }
}

const isObject = (raw: unknown): raw is Raw => typeof raw === 'object' && raw !== null

const isNoteFile = (raw: unknown): raw is NoteFile =>
  isObject(raw) && isNote(raw.note) && Array.isArray(raw.photos) && raw.photos.every(isPicture)

const isPicture = (raw: unknown): boolean =>
  Array.isArray(raw) && raw.length === 2 && raw.every((part) => typeof part === 'string')

function isNote(raw: unknown): boolean {
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
