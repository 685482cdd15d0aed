/** The language of the page is that of its address, so that a link is read as it was sent. Another one opens the page anew. */
import { interfaceLanguage } from '../i18n/languages.ts'
import { t } from '../i18n/message.ts'
import { act } from './navigate.ts'
import type { PageState } from './page-state.ts'
import { type Services, say } from './services.ts'
import { updateWaitsFor } from './update-waits.ts'

/** What the address asks for; English without a word in it. */
export const addressLanguage = (search: string): string => new URLSearchParams(search).get('lang') ?? 'en'

/** Why the page cannot be opened anew just now, in words; null when it can. */
function whyNot(state: PageState): string | null {
  const { parsed, session, offline } = state
  // What the address names is read again; only what the reader opened would be lost.
  const waits = parsed === null ? null : updateWaitsFor(state)
  if (waits !== null) return t(`page.waits.${waits}`)
  const isLost = parsed?.package && session.data?.startsWith('local:') && !offline.packageKept
  return isLost ? t('language.notKept') : null
}

/** The reader chose another language. */
export function chooseLanguage(services: Services, tag: string): void {
  const reason = whyNot(services.store.get())
  if (reason === null) act(services, { type: 'lang', lang: tag })
  else say(services.store, reason)
}

/**
 * Opens the page anew whenever its address speaks another language than the one it was opened for. Not than the one
 * that is spoken: where a catalogue cannot be loaded that stays English, and the page would open anew for ever.
 */
export function followLanguage({ store }: Services): void {
  const asked = (): string => interfaceLanguage(store.get().session.lang).tag
  const opened = asked()
  const isOther = (): boolean => asked() !== opened
  // The address is written after the state.
  store.subscribe(() => isOther() && setTimeout(() => isOther() && location.reload()))
}
