/** The device's storage as the page lives with it: opened, kept waiting by another tab, taken away in the midst. */
import { t } from '../i18n/message.ts'
import { refreshAttached } from './documents.ts'
import { patch, type Services, say } from './services.ts'
import { openShelf, type Shelf } from './shelf.ts'
import type { Trouble } from './storage-words.ts'
import { refreshViews } from './views-list.ts'

type Opened = Awaited<ReturnType<typeof openShelf>>

/** The sentences come when there is something to say. */
async function tellTrouble({ store }: Services, trouble: Trouble): Promise<void> {
  const code: typeof import('./storage-words.ts') | undefined = await import('./storage-words.ts').catch(
    () => undefined,
  )
  say(store, code ? code.storageWords(trouble) : t('page.panelMissing'))
}

/** Resolves when the page may go on: with storage, without, or while an older tab still holds it. */
export async function startShelf(services: Services & { useShelf(shelf: Shelf): void }): Promise<void> {
  const use = (shelf: Opened): void => {
    if (typeof shelf === 'string') void tellTrouble(services, shelf)
    else services.useShelf(shelf)
  }
  let isLate = false
  await new Promise<void>((goOn) => {
    const opening = openShelf((event) => {
      if (event === 'terminated') void lookAgain(services)
      else void tellTrouble(services, event)
      isLate ||= event === 'blocked'
      // What can be read need not wait for somebody to close another tab.
      if (event === 'blocked') goOn()
    })
    void opening.then((shelf) => {
      use(shelf)
      goOn()
      if (isLate) void Promise.all([refreshAttached(services), refreshViews(services)])
    })
  })
}

/** The browser ended the connection: on a phone that woke up everything is still there, after “clear site data” nothing is. */
async function lookAgain(services: Services): Promise<void> {
  const { store } = services
  const hash = store.get().parsed?.package?.hash
  const held = await services
    .shelf()
    .packages()
    .catch(() => [])
  const packageKept = held.some((line) => line.hash === hash)
  patch(store, { offline: { ...store.get().offline, packageKept } })
  await Promise.all([refreshAttached(services), refreshViews(services)])
}
