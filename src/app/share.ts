/** The link to what is shown. */
import { html, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { ShareLinks } from '../ui/share.ts'
import { exportSentence } from './export-overlay.ts'
import { copyText } from './hand-out.ts'
import type { PageState } from './page-state.ts'
import { pinText } from './pin-text.ts'
import type { Services } from './services.ts'
import type { Session } from './session.ts'
import { tell } from './tell.ts'
import { sessionSearch } from './url.ts'

const linkTo = (session: Session): string =>
  new URL(`${location.pathname}${sessionSearch(session)}`, location.origin).href

function shareLinks(session: Session, pkg: CairnPackage): ShareLinks {
  const version = pinText(pkg)
  return {
    latest: linkTo({ ...session, version: null }),
    pinned: version && linkTo({ ...session, version }),
    isLocal: session.data?.startsWith('local:') ?? false,
  }
}

/** The panel with the link and what it carries; its code is loaded with its first opening. */
export function shareOverlay({ session }: PageState, pkg: CairnPackage): TemplateResult {
  void import('../ui/share.ts')
  return html`<cairn-share
    .pkg=${pkg} .filter=${session.filter} .links=${shareLinks(session, pkg)} .lang=${session.lang}
  ></cairn-share>`
}

/** Puts the address of this view on the clipboard, and says what it carries. */
export async function copyLink(services: Services): Promise<void> {
  const { session, parsed } = services.store.get()
  if (!parsed?.package) return
  await copyText(linkTo(session))
  const sentence = exportSentence(session, parsed.package)
  const key = session.version === null ? 'share.copied' : 'share.copiedPinned'
  tell(services, t(key, { sentence, version: parsed.package.version }))
}
