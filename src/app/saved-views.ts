/** The reader's saved views: save, open, rename, delete with undo, carry as a file. Nothing is saved unasked. */
import { t } from '../i18n/message.ts'
import type { SavedView } from '../storage/schema.ts'
import type { ViewDeed } from '../ui/saved-views-events.ts'
import { exportSentence } from './export-sentence.ts'
import { saveFile } from './hand-out.ts'
import { openSession } from './open-session.ts'
import { pinText } from './pin-text.ts'
import { newViews, readViewsFile, viewsFile } from './saved-views-file.ts'
import { patch, type Services } from './services.ts'
import type { Session } from './session.ts'
import { readSession, sessionSearch } from './url.ts'
import { refreshViews, setViews } from './views-list.ts'

const FILE_NAME = 'cairn-views.json'

/** A name may be as long as a line. */
const NAME_LENGTH = 120

/** Does something to what is saved and says what came of it. */
async function attempt(services: Services, work: () => Promise<void>, done: string): Promise<void> {
  try {
    await work()
    setViews(services, { said: { kind: 'done', text: done } })
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault)
    setViews(services, { said: { kind: 'failed', text: t('views.failed', { reason }) } })
  }
  await refreshViews(services)
}

/** The name that a new view is offered: the query in words. */
export function proposedName(session: Session, pkg: Parameters<typeof exportSentence>[1]): string {
  const search = sessionSearch({ ...session, filter: session.filter, camera: null })
  if (search === '') return t('views.everything', { title: pkg.title })
  const sentence = exportSentence(session, pkg).replace(/\.$/, '')
  return sentence.length <= NAME_LENGTH ? sentence : `${sentence.slice(0, NAME_LENGTH - 1).trimEnd()}…`
}

function presentView({ store }: Services, name: string, note: string): SavedView | null {
  const { parsed, session } = store.get()
  const pkg = parsed?.package
  if (!pkg) return null
  return {
    id: crypto.randomUUID(),
    name,
    note,
    search: sessionSearch(session),
    packageId: pkg.id,
    packageTitle: pkg.title,
    packageVersion: pkg.version,
    packageHash: pkg.hash,
    savedAt: new Date().toISOString(),
  }
}

async function save(services: Services, name: string, note: string): Promise<void> {
  const view = presentView(services, name, note)
  if (view) await attempt(services, () => services.shelf().keepView(view), t('views.saved', { name }))
}

async function rename(services: Services, view: SavedView, name: string, note: string): Promise<void> {
  const named = { ...view, name, note }
  await attempt(services, () => services.shelf().keepView(named), t('views.renamed', { name }))
}

async function remove(services: Services, view: SavedView): Promise<void> {
  const { name, id } = view
  await attempt(services, () => services.shelf().dropView(id), t('views.deleted', { name }))
  setViews(services, { deleted: view })
}

async function restore(services: Services, view: SavedView): Promise<void> {
  setViews(services, { deleted: null })
  await attempt(services, () => services.shelf().keepView(view), t('views.restored', { name: view.name }))
}

function open(services: Services, view: SavedView, isPinned: boolean): void {
  const { session, messages } = readSession(new URL(view.search || '?', location.href))
  const version = pinText({ version: view.packageVersion, hash: view.packageHash })
  patch(services.store, { overlay: 'none' })
  openSession(services, { session: isPinned ? { ...session, version } : session, messages }, 'push')
}

async function add(services: Services, file: File): Promise<void> {
  const read = readViewsFile(await file.text())
  const said = { kind: 'failed', text: t('views.noFile', { name: file.name }) } as const
  if (!read) return setViews(services, { said })
  const { list } = services.store.get().savedViews
  const added = newViews(read.views, list, () => crypto.randomUUID())
  const counts = { added: added.length, known: read.views.length - added.length, faulty: read.faulty }
  const keep = async (): Promise<void> => {
    for (const view of added) await services.shelf().keepView(view)
  }
  await attempt(services, keep, t('views.imported', counts))
}

/** Does what the panel asks for. */
export async function viewDeed(services: Services, deed: ViewDeed): Promise<void> {
  const { list, deleted } = services.store.get().savedViews
  const view = 'id' in deed ? list.find(({ id }) => id === deed.id) : undefined
  if (deed.kind === 'save') return save(services, deed.name, deed.note)
  if (deed.kind === 'add') return add(services, deed.file)
  if (deed.kind === 'restore') return deleted ? restore(services, deleted) : undefined
  if (deed.kind === 'hand-out')
    return saveFile({ name: FILE_NAME, mediaType: 'application/json', text: viewsFile(list) })
  if (!view) return
  if (deed.kind === 'open') return open(services, view, deed.isPinned)
  if (deed.kind === 'rename') return rename(services, view, deed.name, deed.note)
  return remove(services, view)
}
