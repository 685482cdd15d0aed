/** The reader's own copy of a document. Loaded with the first document that is opened. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'
import type { OpenCopy } from './page-state.ts'
import { patch, type Services, say } from './services.ts'
import { sha256 } from './sha256.ts'

/** Loads the reader's copy of the open document, if there is one. */
export async function openCopy(services: Services, sourceId: string | null): Promise<void> {
  const source = sourceId === null ? undefined : services.store.get().parsed?.package?.sources.get(sourceId)
  const held = services.store.get().copy
  const hashes = source?.captures.map((capture) => capture.sha256) ?? []
  if (held && hashes.includes(held.sha256)) return
  patch(services.store, { copy: null, attachment: null })
  for (const hash of hashes) {
    const copy = await wholeCopy(services, hash)
    const isStillOpen = services.store.get().session.selection.source === sourceId
    if (copy && isStillOpen) return patch(services.store, { copy })
  }
}

/** The copy as it was proven; null when none is attached, or its bytes are not those any more. */
async function wholeCopy({ store, shelf }: Services, hash: string): Promise<OpenCopy | null> {
  const copy = await shelf()
    .document(hash)
    .catch(() => null)
  if (!copy || (await sha256(copy.bytes)) === hash) return copy
  say(store, t('page.damagedCopy', { name: copy.name }))
  return null
}
