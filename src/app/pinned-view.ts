/** What became of the version that a link is pinned to, with the ways on. Loaded for such a link. */
import '../i18n/rest.ts'
import { html, nothing, type TemplateResult } from 'lit'
import { t } from '../i18n/message.ts'
import type { PageState } from './page-state.ts'
import { type PinNotice, pinNotice, placeOfVersion } from './pinned-version.ts'

export interface PinActions {
  /** Shows the present version. */
  present(): void
  /** Shows what was changed from version to version. */
  releases(): void
}

/** A notice with what shows it. */
export interface PinShown extends PinNotice {
  readonly view: typeof pinnedView
}

/** Nothing unless another version than the present one is meant. */
function pinnedView(
  { pinned, parsed, session }: PageState,
  { present, releases }: PinActions,
): TemplateResult | typeof nothing {
  const pkg = parsed?.package
  if (!pinned || !pkg || session.version === null) return nothing
  const { kind, asked, other } = pinned
  const key = kind === 'missing' ? 'pinned.missing' : other === null ? 'pinned.shownAlone' : 'pinned.shown'
  return html`<p class="message pinned">
    <span>${t(key, { asked, other: other ?? '', title: pkg.title })}</span>
    <button class="button" @click=${releases}>${t('pinned.releases')}</button>
    <button class="button" @click=${present}>${t(kind === 'shown' ? 'pinned.present' : 'pinned.dismiss')}</button>
  </p>`
}

/** All that a pinned link needs. */
export const pins = { placeOfVersion, pinNotice, view: pinnedView }
