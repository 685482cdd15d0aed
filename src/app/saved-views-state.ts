/** The saved views as the page holds them. */
import type { SavedView } from '../storage/schema.ts'

export interface SavedViews {
  /** Newest first. */
  readonly list: readonly SavedView[]
  /** Whether they outlive the page. */
  readonly lasting: boolean
  /** The one that was deleted last, until the panel is closed: it can be brought back. */
  readonly deleted: SavedView | null
  /** What the last deed came to. */
  readonly said: { readonly kind: 'done' | 'failed'; readonly text: string } | null
}

export const NO_VIEWS: SavedViews = { list: [], lasting: true, deleted: null, said: null }
