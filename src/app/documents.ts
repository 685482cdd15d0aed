/** Which documents the page may show a copy of; open-copy.ts loads one. */
import { patch, type Services } from './services.ts'

/** Looks up which documents are attached on this device. */
export async function refreshAttached(services: Services): Promise<void> {
  const hashes = await services
    .shelf()
    .attached()
    .catch(() => [])
  patch(services.store, { attached: new Set(hashes) })
}
