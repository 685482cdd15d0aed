/** Giving the page a copy of one's own, and taking it away again. */
import { t } from '../i18n/message.ts'
import { attachDocument } from './attach-document.ts'
import { patch, type Services, say } from './services.ts'

/** Attaches a file to a document, or refuses it with both hashes. */
export async function attach(services: Services, sourceId: string, file: File): Promise<void> {
  const { store } = services
  const source = store.get().parsed?.package?.sources.get(sourceId)
  if (!source) return say(store, t('page.noSuchDocument', { id: sourceId }))
  const { bytes, ...attachment } = await attachDocument(source, file, services.shelf())
  if (attachment.kind === 'refused') return patch(store, { attachment })
  const attached = new Set([...store.get().attached, attachment.sha256])
  patch(store, { attachment, attached, copy: { sha256: attachment.sha256, name: file.name, bytes } })
}

/** Removes the reader's copy from this device. */
export async function detach(services: Services, sourceId: string): Promise<void> {
  const { store } = services
  const hashes =
    store
      .get()
      .parsed?.package?.sources.get(sourceId)
      ?.captures.map((capture) => capture.sha256) ?? []
  await Promise.all(hashes.map((hash) => services.shelf().dropDocument(hash)))
  const attached = new Set([...store.get().attached].filter((hash) => !hashes.includes(hash)))
  patch(store, { attached, copy: null, attachment: null })
}
