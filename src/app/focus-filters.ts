/** Putting the keyboard into the filters, in the column or, where there is no room for it, in their sheet. */
import type { LitElement } from 'lit'
import type { CairnFilters } from '../ui/filters.ts'
import type { KeyedPage } from './keys.ts'
import { patch } from './services.ts'

/** The filters that can be seen; the sheet is opened when there are none. */
async function shownFilters({ element, services }: KeyedPage): Promise<CairnFilters | null> {
  const column = element.querySelector<CairnFilters>('.filters cairn-filters')
  if (column?.checkVisibility()) return column
  patch(services.store, { overlay: 'filters' })
  await (element as LitElement).updateComplete
  const sheet = element.querySelector<CairnFilters>('dialog cairn-filters')
  await sheet?.updateComplete
  return sheet
}

/** The cursor into the search field. */
export async function focusSearch(page: KeyedPage): Promise<void> {
  const filters = await shownFilters(page)
  filters?.focusSearch()
}

/** The focus to the head of the filters: the next Tab goes through them. */
export async function focusFilters(page: KeyedPage): Promise<void> {
  const filters = await shownFilters(page)
  filters?.closest<HTMLElement>('aside')?.focus()
}
