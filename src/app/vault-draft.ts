/** The note being written. It is sealed as it is typed, so that it survives a lock, a crash and a reload. */
import { t } from '../i18n/message.ts'
import type { NoteDraft, NotePhoto, NoteSubject } from '../ui/vault-events.ts'
import type { Services } from './services.ts'
import { photoName, THE_DRAFT, vaultNotes } from './vault-notes.ts'
import { isVaultOpen, openVault } from './vault-open.ts'
import { attempt, faultText, isFull, panelOf, sayDone, setPanel, showOpened } from './vault-page.ts'
import { asItIs, type PreparedPhoto, withoutMetadata } from './vault-photo.ts'
import { readPosition } from './vault-position.ts'
import { jsonBytes, vaultRecords } from './vault-records.ts'
import { refreshNotes } from './vault-shown.ts'
import { changeVault, type OpenVault } from './vault-store.ts'

/** Rest after a keystroke before the draft is sealed. */
const REST_MS = 800

let timer: ReturnType<typeof setTimeout> | undefined
/** Whether something was typed that is not sealed yet. */
let isUnsealed = false
let turn: Promise<unknown> = Promise.resolve()
/** The draft that was saved or thrown away last: whoever still means to seal it comes too late. */
let finished: NoteDraft | null = null
/** Photos that did not fit yet. */
let waiting: readonly PreparedPhoto[] = []

addEventListener('beforeunload', (event) => {
  if (isUnsealed) event.preventDefault()
})

/** One write after another: a draft that is still being sealed must not come back after its note was saved. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = turn.then(work, work)
  turn = mine.catch(() => undefined)
  return mine
}

/** Seals a draft with a key that the page may have dropped meanwhile. */
export const sealDraft = (open: OpenVault, draft: NoteDraft): Promise<void> =>
  inTurn(async () => {
    if (draft !== finished) await changeVault(open, { puts: [{ ...THE_DRAFT, bytes: jsonBytes(draft) }] })
  })

/** Ends the waiting for a rest; answers what was not sealed yet and must be now. */
export function unsealedDraft(services: Services): NoteDraft | null {
  restDraft()
  waiting = []
  return panelOf(services).draft
}

function restDraft(): void {
  clearTimeout(timer)
  isUnsealed = false
}

/** A draft that was left is taken up again. */
export async function resumeDraft(services: Services): Promise<void> {
  const draft = await vaultRecords<NoteDraft>(THE_DRAFT.kind)
    .read(THE_DRAFT.id)
    .catch(() => null)
  if (draft) await showDraft(services, draft)
}

async function showDraft(services: Services, draft: NoteDraft): Promise<void> {
  const photos = await vaultNotes.photosOf(draft.photos)
  showOpened(services, { draft, photos, shown: null, said: null, full: null })
}

/** Begins a note; one that is being written goes on instead. */
export function beginNote(services: Services, about: NoteSubject | null): void {
  if (panelOf(services).draft) return
  void showDraft(services, { of: null, text: '', about, position: null, photos: [] })
}

/** Takes a note up for changing. */
export async function editNote(services: Services, id: string): Promise<void> {
  const note = panelOf(services).notes.find((one) => one.id === id)
  if (!note || panelOf(services).draft) return
  const { text, about, position, photos } = note
  await showDraft(services, { of: id, text, about, position, photos })
}

/** Takes a change of the draft; it is sealed when the fingers rest. */
export function changeDraft(services: Services, fields: Partial<NoteDraft>): void {
  const { draft } = panelOf(services)
  if (!draft) return
  setPanel(services, { draft: { ...draft, ...fields } })
  restDraft()
  isUnsealed = true
  timer = setTimeout(() => void inTurn(() => sealPresent(services)), REST_MS)
}

async function sealPresent(services: Services): Promise<void> {
  const { draft } = panelOf(services)
  if (!draft || !isVaultOpen()) return
  isUnsealed = false
  const puts = [{ ...THE_DRAFT, bytes: jsonBytes(draft) }]
  await changeVault(openVault(), { puts }).catch((fault) => {
    isUnsealed = true
    setPanel(
      services,
      isFull(fault) ? { full: 'note' } : { said: { kind: 'failed', text: faultText(fault) } },
    )
  })
}

/** Makes the draft a note. When the device is full the draft stays, and the reader has the choice. */
export async function saveDraft(services: Services): Promise<void> {
  restDraft()
  await attempt(services, async () => {
    await inTurn(() => saveNow(services)).catch((fault) => {
      if (isFull(fault)) setPanel(services, { full: 'note' })
      throw fault
    })
    await refreshNotes(services)
    sayDone(services, t('vault.noteSaved'))
  })
}

async function saveNow(services: Services): Promise<void> {
  const { draft } = panelOf(services)
  if (!draft) return
  await vaultNotes.save(draft)
  finished = draft
  setPanel(services, { draft: null, photos: new Map(), full: null })
}

/** Those of the draft that the note, as it was saved, does not have. */
function newPhotos(services: Services, { of, photos }: NoteDraft): readonly NotePhoto[] {
  const saved = panelOf(services).notes.find(({ id }) => id === of)?.photos ?? []
  return photos.filter(({ id }) => !saved.some((one) => one.id === id))
}

/** Drops the draft and the photos that were taken for it; the note stays as it was. */
export async function discardDraft(services: Services): Promise<void> {
  restDraft()
  waiting = []
  await attempt(services, () => inTurn(() => discardNow(services)))
}

async function discardNow(services: Services): Promise<void> {
  const { draft } = panelOf(services)
  if (!draft) return
  const removes = [THE_DRAFT, ...newPhotos(services, draft).map(photoName)]
  await changeVault(openVault(), { removes })
  finished = draft
  setPanel(services, { draft: null, photos: new Map(), full: null })
}

/** Takes pictures into the draft: made anew without metadata, or, when the reader wants it, as they are. */
export async function addPhotos(
  services: Services,
  files: readonly File[],
  keepsOriginal: boolean,
): Promise<void> {
  await attempt(services, async () => {
    for (const file of files) {
      const photo = await (keepsOriginal ? asItIs(file) : withoutMetadata(file)).catch(() => null)
      if (!photo) throw new Error(t('vault.noPicture', { name: file.name }))
      waiting = [...waiting, photo]
    }
    await placeWaiting(services)
  })
}

/** Seals the photos that wait, one by one: what fits is kept. */
async function placeWaiting(services: Services): Promise<void> {
  setPanel(services, { full: null })
  for (const photo of waiting) {
    await inTurn(() => placePhoto(services, photo)).catch((fault) => {
      if (isFull(fault)) setPanel(services, { full: 'photos' })
      throw fault
    })
    waiting = waiting.filter((one) => one !== photo)
  }
}

async function placePhoto(
  services: Services,
  { bytes, mediaType, originalName }: PreparedPhoto,
): Promise<void> {
  const { draft, photos } = panelOf(services)
  if (!draft) return
  const photo: NotePhoto = { id: crypto.randomUUID(), mediaType, bytes: bytes.byteLength, originalName }
  const next = { ...draft, photos: [...draft.photos, photo] }
  const puts = [
    { ...photoName(photo), bytes },
    { ...THE_DRAFT, bytes: jsonBytes(next) },
  ]
  await changeVault(openVault(), { puts })
  // What was typed meanwhile stays.
  const typed = panelOf(services).draft ?? next
  showOpened(services, {
    draft: { ...typed, photos: next.photos },
    photos: new Map(photos).set(photo.id, bytes),
  })
}

/** Takes a photo out of the draft; one of a saved note goes for good only when the draft is saved. */
export async function dropPhoto(services: Services, id: string): Promise<void> {
  const { draft } = panelOf(services)
  if (!draft) return
  const isNew = newPhotos(services, draft).some((photo) => photo.id === id)
  changeDraft(services, { photos: draft.photos.filter((photo) => photo.id !== id) })
  if (isNew) await attempt(services, () => changeVault(openVault(), { removes: [photoName({ id })] }))
}

/** What did not fit is tried once more. */
export async function tryAgain(services: Services): Promise<void> {
  if (panelOf(services).full === 'photos') await attempt(services, () => placeWaiting(services))
  else await saveDraft(services)
}

/** Photos that did not fit are left out; a note that did not fit is saved without its new photos. */
export async function leaveOut(services: Services): Promise<void> {
  const { full, draft } = panelOf(services)
  waiting = []
  setPanel(services, { full: null, said: null })
  if (full !== 'note' || !draft) return
  for (const { id } of newPhotos(services, draft)) await dropPhoto(services, id)
  await saveDraft(services)
}

/** Notes where the device is, or forgets it. */
export async function notePosition(services: Services, wanted: boolean): Promise<void> {
  if (!wanted) return changeDraft(services, { position: null })
  await attempt(services, async () => changeDraft(services, { position: await readPosition() }))
}
