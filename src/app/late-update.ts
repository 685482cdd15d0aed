/** A newer version of the app that was let in and does not come at once. Loaded when that happens. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'
import { patch, type Services } from './services.ts'

/** Pressing again would change nothing, so the offer gives way to what is being waited for. */
export function tellLate({ store }: Services): void {
  const { updates, messages } = store.get()
  const text = t('offline.newerLate')
  patch(store, {
    updates: updates.filter((update) => update.kind !== 'app'),
    messages: [...messages.filter((message) => message !== text), text],
  })
}

/** Once it is in. */
export const lateText = (): string => t('offline.newerIn')
