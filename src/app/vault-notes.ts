/**
 * The private notes, readable only while the vault is open. Load this file on demand: it brings the vault's code.
 * Everything rejects with VaultClosed while the vault is locked.
 */
import type { NoteDraft, NotePhoto, VaultNote } from '../ui/vault-events.ts'
import { openVault } from './vault-open.ts'
import { jsonBytes, vaultRecords } from './vault-records.ts'
import { changeVault, type RecordName, readRecord } from './vault-store.ts'

/** A note with its pictures, for carrying it elsewhere. */
export interface FullNote {
  readonly note: VaultNote
  /** Bytes of `note.photos`, by id. */
  readonly photos: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

export interface NotesImported {
  readonly added: number
  /** Those that were here already, word for word. */
  readonly known: number
  /** Those that share their id with another note here, and were added under an id of their own. */
  readonly copied: number
}

const NOTE = 'note'
const PHOTO = 'photo'
const DRAFT = 'draft'

const notes = vaultRecords<VaultNote>(NOTE)

/** There is one draft in a vault. */
export const THE_DRAFT: RecordName = { kind: DRAFT, id: 'present' }

/** The name of a photo's record. */
export const photoName = ({ id }: { readonly id: string }): RecordName => ({ kind: PHOTO, id })

const withoutThose = (before: readonly NotePhoto[], after: readonly NotePhoto[]): readonly NotePhoto[] =>
  before.filter(({ id }) => !after.some((photo) => photo.id === id))

/** What reads and writes notes; `all` and `importAll` are for bundles. */
export const vaultNotes = {
  /** Without the bytes of photos, newest first. */
  async list(): Promise<readonly VaultNote[]> {
    const all = await notes.list()
    const whole = all.flatMap(({ value }) => value ?? [])
    return whole.sort((a, b) => b.writtenAt.localeCompare(a.writtenAt))
  },

  photosOf,

  /** How many notes are lost or were tampered with; the list is without them. */
  async damaged(): Promise<number> {
    return (await notes.list()).filter(({ value }) => value === null).length
  },

  /** One note with its photos; null when there is none of that id. */
  async read(id: string): Promise<FullNote | null> {
    const note = await notes.read(id)
    return note && { note, photos: await photosOf(note.photos) }
  },

  /** Every note with its photos, newest first. */
  async all(): Promise<readonly FullNote[]> {
    const list = await this.list()
    return Promise.all(list.map(async (note) => ({ note, photos: await photosOf(note.photos) })))
  },

  /**
   * Makes a draft the note, one version up, and takes the kept draft away with it. Its photos are in the vault already.
   * Answers the note. Rejects with QuotaExceededError when the device is full: nothing is changed then.
   */
  async save(draft: NoteDraft): Promise<VaultNote> {
    const before = draft.of === null ? null : await notes.read(draft.of)
    const now = new Date().toISOString()
    const { of: _of, ...fields } = draft
    const note: VaultNote = {
      ...{ id: before?.id ?? crypto.randomUUID(), writtenAt: before?.writtenAt ?? now, changedAt: now },
      ...fields,
      version: (before?.version ?? 0) + 1,
    }
    const removes = [THE_DRAFT, ...withoutThose(before?.photos ?? [], note.photos).map(photoName)]
    await changeVault(openVault(), {
      puts: [{ kind: NOTE, id: note.id, bytes: jsonBytes(note) }],
      removes,
    })
    return note
  },

  /** Removes a note and its photos. Nothing happens when there is none. */
  async remove(id: string): Promise<void> {
    const note = await notes.read(id)
    if (note) await changeVault(openVault(), { removes: [{ kind: NOTE, id }, ...note.photos.map(photoName)] })
  },

  /** Adds notes from elsewhere; one at a time, and none in place of another. */
  async importAll(all: readonly FullNote[]): Promise<NotesImported> {
    const counts = { added: 0, known: 0, copied: 0 }
    for (const full of all) counts[await addNote(full)] += 1
    return counts
  },
}

/** Bytes of photos by id, as far as they are there. */
async function photosOf(photos: readonly NotePhoto[]): Promise<FullNote['photos']> {
  const open = openVault()
  const found = await Promise.all(
    photos.map(async ({ id }) => [id, await readRecord(open, { kind: PHOTO, id })] as const),
  )
  return new Map(found.flatMap(([id, bytes]) => (bytes ? [[id, bytes] as const] : [])))
}

/** Photos get ids of their own: a copy must not lose its pictures with the note that it copies. */
async function addNote({ note, photos }: FullNote): Promise<keyof NotesImported> {
  const all = await vaultNotes.list()
  if (all.some((other) => contentOf(other) === contentOf(note))) return 'known'
  const here = all.find((other) => other.id === note.id)
  const carried = note.photos
    .filter(({ id }) => photos.has(id))
    .map((photo) => ({ photo: { ...photo, id: crypto.randomUUID() }, bytes: photos.get(photo.id) }))
  const id = here ? crypto.randomUUID() : note.id
  const own: VaultNote = { ...note, id, photos: carried.map(({ photo }) => photo) }
  const pictures = carried.flatMap(({ photo, bytes }) => (bytes ? [{ ...photoName(photo), bytes }] : []))
  await changeVault(openVault(), { puts: [...pictures, { kind: NOTE, id, bytes: jsonBytes(own) }] })
  return here ? 'copied' : 'added'
}

/** What makes two notes the same; ids of photos differ from device to device. */
const contentOf = ({ text, writtenAt, changedAt, about, position, photos }: VaultNote): string =>
  JSON.stringify([text, writtenAt, changedAt, about, position, photos.map(({ bytes }) => bytes)])
