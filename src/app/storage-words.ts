/** What the page says when the device's storage is not there, or another tab is in its way. */
import '../i18n/rest.ts'
import { t } from '../i18n/message.ts'

const MESSAGES = {
  blocked: 'page.storageBlocked',
  blocking: 'page.storageBlocking',
  newer: 'page.storageNewer',
  silent: 'page.storageSilent',
  absent: 'page.noStorage',
} as const

export type Trouble = keyof typeof MESSAGES

export const storageWords = (trouble: Trouble): string => t(MESSAGES[trouble])
