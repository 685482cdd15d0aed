/** The open vault's notes as the panel shows them. */
import { t } from '../i18n/message.ts'
import type { Services } from './services.ts'
import { vaultNotes } from './vault-notes.ts'
import { openVault } from './vault-open.ts'
import { attempt, panelOf, sayDone, setPanel, showOpened } from './vault-page.ts'
import { readIndex } from './vault-store.ts'

/** Reads the list and the settings anew. */
export async function refreshNotes(services: Services): Promise<void> {
  const { settings } = await readIndex(openVault())
  const [notes, damaged] = await Promise.all([vaultNotes.list(), vaultNotes.damaged()])
  showOpened(services, { notes, damaged, settings })
}

/** Shows a note whole, or none. */
export async function showNote(services: Services, id: string | null): Promise<void> {
  if (id === null) return setPanel(services, { shown: null, photos: new Map() })
  await attempt(services, async () => {
    const full = await vaultNotes.read(id)
    showOpened(services, { shown: full && id, photos: full?.photos ?? new Map() })
  })
}

/** Removes a note for good. */
export async function deleteNote(services: Services, id: string): Promise<void> {
  await attempt(services, async () => {
    await vaultNotes.remove(id)
    if (panelOf(services).shown === id) setPanel(services, { shown: null, photos: new Map() })
    await refreshNotes(services)
    sayDone(services, t('vault.noteDeleted'))
  })
}
