/** The switch for keys without Ctrl or ⌘ (WCAG 2.1.4): kept on the device, or for as long as the page is open. */
import { patch, type Services } from './services.ts'

const SETTING = 'single-keys'

/** Reads the choice; keys do something unless they were switched off. */
export async function readSingleKeys({ shelf, store }: Services): Promise<void> {
  const kept = await shelf()
    .setting(SETTING)
    .catch(() => null)
  patch(store, { singleKeys: kept !== false })
}

/** Takes a choice at once, and keeps it if it can be kept. */
export async function keepSingleKeys({ shelf, store }: Services, singleKeys: boolean): Promise<void> {
  patch(store, { singleKeys })
  await shelf()
    .keepSetting({ name: SETTING, value: singleKeys })
    .catch(() => undefined)
}
