/** The parts of the import screen, one at a time. */
import { html, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import { segmented } from './segmented.ts'

/** The preview is a part of its own only where it does not stand beside the others. */
const TABS = ['columns', 'defaults', 'saved', 'preview'] as const
export type Tab = (typeof TABS)[number]

export function tabsView(
  chosen: Tab,
  counts: { readonly columns: number; readonly saved: number },
  choose: (tab: Tab) => void,
): TemplateResult {
  const segments = TABS.map((value) => ({ value, text: t(`import.tab.${value}`, counts) }))
  const onPick = (value: string): void => choose(TABS.find((tab) => tab === value) ?? chosen)
  return html`<div class="tabs">
    ${segmented({ name: 'tab', legend: t('import.tabs'), segments, value: chosen, onPick })}
  </div>`
}
