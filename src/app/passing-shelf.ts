/**
 * The shelf of a page that can store nothing: packages and documents are refused, so that nobody is told that they are
 * on the device; what the reader names and chooses is held until the page is closed.
 */
import type { SavedMapping, SavedView, StoredSetting } from '../storage/schema.ts'
import type { Shelf } from './shelf.ts'

const refuse = (): Promise<never> => Promise.reject(new Error('this browser stores nothing for this page'))

/** A shelf of its own with nothing on it. */
export function passingShelf(): Shelf {
  const views = new Map<string, SavedView>()
  const mappings = new Map<string, SavedMapping>()
  const settings = new Map<string, StoredSetting>()
  return {
    lasting: false,
    package: async () => null,
    packages: async () => [],
    pinVersion: async () => false,
    rows: async () => null,
    pointTo: async () => false,
    sweep: async () => 0,
    document: async () => null,
    keepDocument: refuse,
    dropDocument: async () => undefined,
    attached: async () => [],
    views: async () => [...views.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
    keepView: async (view) => void views.set(view.id, view),
    dropView: async (id) => void views.delete(id),
    mappings: async () => [...mappings.values()],
    keepMapping: async (mapping) => void mappings.set(mapping.name, mapping),
    dropMapping: async (name) => void mappings.delete(name),
    setting: async (name) => settings.get(name)?.value ?? null,
    keepSetting: async (setting) => void settings.set(setting.name, setting),
  }
}
