/** The choice of the language: a menu of its own in the bar, and at the end of the phone's menu. */
import { html, type TemplateResult } from 'lit'
import { LANGUAGES } from '../i18n/languages.ts'
import { spokenLanguage, t } from '../i18n/message.ts'
import type { MenuEntry } from '../ui/more-menu.ts'

/** The other languages, each in its own. */
export const otherLanguages = (): readonly MenuEntry[] =>
  LANGUAGES.filter(({ tag }) => tag !== spokenLanguage()).map(({ tag, name }) => ({ id: tag, text: name }))

/** Shows which language is spoken; `choose` gets the tag of another one. */
export function languageMenu(choose: (tag: string) => void): TemplateResult {
  const tag = spokenLanguage()
  const name = LANGUAGES.find((one) => one.tag === tag)?.name ?? tag
  const onChoose = (event: CustomEvent<{ id: string }>): void => choose(event.detail.id)
  return html`<cairn-more class="language" label=${tag.toUpperCase()} name=${`${tag.toUpperCase()} · ${t('language.name', { name })}`}
    .entries=${otherLanguages()} @menu-choose=${onChoose}></cairn-more>`
}
