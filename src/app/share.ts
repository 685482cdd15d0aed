/** Sharing what is shown: a link, or code for an article. */
import '../i18n/rest.ts'
import { html, type TemplateResult } from 'lit'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { ShareLinks, Which, WriteEmbed } from '../ui/share-forms.ts'
import { exportSentence } from './export-sentence.ts'
import { copyText } from './hand-out.ts'
import type { PageState } from './page-state.ts'
import { pinText } from './pin-text.ts'
import type { Services } from './services.ts'
import type { Session } from './session.ts'
import { reachOf } from './share-reach.ts'
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
    reach: reachOf(location),
  }
}

/** The code for articles; what writes it is loaded with the first wish. */
const writeEmbed =
  (session: Session, pkg: CairnPackage): WriteEmbed =>
  async (which: Which, wishes) => {
    const { siteCodes } = await import('./share-embed.ts')
    return siteCodes(session, pkg, wishes, which === 'pinned')
  }

/** The panel with link and codes, and what they carry; its code is loaded with its first opening. */
export function shareOverlay({ session }: PageState, pkg: CairnPackage): TemplateResult {
  void import('../ui/share.ts')
  return html`<cairn-share
    .pkg=${pkg} .filter=${session.filter} .links=${shareLinks(session, pkg)} .embed=${writeEmbed(session, pkg)}
    .lang=${session.lang}
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
