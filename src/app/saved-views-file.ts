/** Saved views as a file: JSON that another device, or the same one later, can add to its own. */
import type { SavedView } from '../storage/schema.ts'

const FORMAT = 'cairn-views'

/** The list as the text of a file. */
export const viewsFile = (views: readonly SavedView[]): string =>
  `${JSON.stringify({ format: FORMAT, formatVersion: 1, views }, null, 2)}\n`

export interface ReadViews {
  readonly views: readonly SavedView[]
  /** Entries that are no views. */
  readonly faulty: number
}

const TEXTS = [
  'id',
  'name',
  'note',
  'search',
  'packageId',
  'packageTitle',
  'packageVersion',
  'packageHash',
  'savedAt',
] as const

/** A link's query and hash and nothing else: an address of somewhere else must not pass for a view of this page. */
const SEARCH = /^(\?[^#\s]*)?(#\S*)?$/

function readView(entry: unknown): SavedView | null {
  if (typeof entry !== 'object' || entry === null) return null
  const fields = entry as Partial<Record<string, unknown>>
  const texts = TEXTS.map((name) => [name, fields[name]] as const)
  if (!texts.every(([, value]) => typeof value === 'string')) return null
  const view = Object.fromEntries(texts) as Record<(typeof TEXTS)[number], string>
  const isWhole = view.id !== '' && view.name.trim() !== '' && SEARCH.test(view.search)
  return isWhole && !Number.isNaN(Date.parse(view.savedAt)) ? view : null
}

/** The views of a file; null when it is none of ours. Fields that are not known are left out. */
export function readViewsFile(text: string): ReadViews | null {
  const file = parsed(text)
  if (file?.format !== FORMAT || !Array.isArray(file.views)) return null
  const read = file.views.map(readView)
  const views = read.filter((view) => view !== null)
  return { views, faulty: read.length - views.length }
}

function parsed(text: string): { readonly format?: unknown; readonly views?: unknown } | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** The views of a file that are not here yet. One that shares its id with another view gets an id of its own: nothing is overwritten. */
export function newViews(
  read: readonly SavedView[],
  here: readonly SavedView[],
  newId: () => string,
): readonly SavedView[] {
  const isHere = (view: SavedView): boolean => here.some((other) => same(other, view))
  const taken = new Set(here.map(({ id }) => id))
  return read
    .filter((view, at) => !isHere(view) && !read.slice(0, at).some((other) => same(other, view)))
    .map((view) => {
      const own = taken.has(view.id) ? { ...view, id: newId() } : view
      taken.add(own.id)
      return own
    })
}

/** Whether two views are the same but for their ids: adding a file twice adds nothing. */
const same = (one: SavedView, other: SavedView): boolean =>
  TEXTS.every((name) => name === 'id' || one[name] === other[name])
