/**
 * The keyboard's place on the page. A panel that goes takes the focus with it, and the browser then
 * starts at the top of the page again; so the focus returns to what opened the panel, or goes to what came instead.
 */
import type { LitElement, ReactiveController } from 'lit'

type FeaturePanel = LitElement & { readonly featureId: string | null }

/** What has the focus, looked up through shadow roots; null when nothing has. */
function focused(): HTMLElement | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at instanceof HTMLElement && at !== document.body ? at : null
}

/** Focuses the element without moving the page; false when it is gone, hidden or cannot have the focus. */
function canFocus(element: HTMLElement | null): boolean {
  if (!element?.isConnected) return false
  element.focus({ preventScroll: true })
  return focused() === element
}

/** The content beside or instead of the map: where a reader goes on. */
export function focusContent(page: ParentNode): void {
  const places = [page.querySelector<HTMLElement>('.side'), page.querySelector<HTMLElement>('main')]
  places.some(canFocus)
}

/** The row of the list that stands for the feature, or the table, which knows its row, once it is drawn. */
async function rowOf(page: HTMLElement, featureId: string): Promise<HTMLElement | null> {
  const list = page.querySelector<LitElement>('main cairn-table, .side cairn-results')
  await list?.updateComplete
  if (list?.matches('cairn-table')) return list
  return list?.shadowRoot?.querySelector<HTMLElement>(`[data-feature="${CSS.escape(featureId)}"]`) ?? null
}

async function regain(page: HTMLElement, opener: HTMLElement | null, left: string | null): Promise<void> {
  if (canFocus(opener)) return
  focusContent(page)
  if (left === null) return
  const row = await rowOf(page, left)
  row?.focus()
}

/** Watches the page's updates; give it to `addController`. */
export function focusKeeper(page: HTMLElement): ReactiveController {
  const dialog = (): boolean => page.querySelector('dialog') !== null
  const site = (): string | null => page.querySelector<FeaturePanel>('.side cairn-feature')?.featureId ?? null
  let opener: HTMLElement | null = null
  let before: { focused: HTMLElement | null; dialog: boolean; site: string | null } | null = null
  return {
    hostUpdate() {
      before = { focused: focused(), dialog: dialog(), site: site() }
    },
    hostUpdated() {
      if (!before) return
      if (dialog() && !before.dialog) opener = before.focused
      const left = site() === null ? before.site : null
      const isBesideRow = left !== null && focused()?.matches('.side') === true
      if (!before.focused || (focused() && !isBesideRow)) return
      void regain(page, before.dialog && !dialog() ? opener : null, left)
    },
  }
}
