/** The codes for an embedded view, from the session and from what the site says of its element. */
import '../i18n/rest.ts'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import type { EmbedCodes, EmbedWishes } from '../ui/share-forms.ts'
import { exportSentence } from './export-sentence.ts'
import type { Session } from './session.ts'
import { sessionAttributes } from './session-attributes.ts'
import { elementCode, frameCode } from './share-snippets.ts'
import { sessionSearch } from './url.ts'

/** What `embed/manifest.json` says: the script by its name of this build, and the hash that goes with it. */
export interface EmbedManifest {
  readonly script: string
  readonly integrity: string
}

/** What is chosen beside the view, where it is not what the embed does anyway. */
const ownParameters = ({ interaction }: EmbedWishes): readonly (readonly [string, string])[] =>
  interaction === 'click' ? [] : [['interaction', interaction]]

/**
 * Absolute address of the embed page with the view. `site` is the folder of the page; the parameters of the view are
 * the page's own, so that a link out of the embed, and into it, is the same text.
 */
export function embedAddress(session: Session, wishes: EmbedWishes, site: string): string {
  const address = new URL(`embed.html${sessionSearch(session)}`, site)
  const own = ownParameters(wishes).map(([name, value]) => `${name}=${value}`)
  address.search = [address.search.slice(1), ...own].filter((part) => part !== '').join('&')
  return address.href
}

/**
 * The codes; null for a package without an address. `manifest` null leaves out the element.
 * `site` is the folder of the page, ending in `/`.
 */
export function embedCodes(
  session: Session,
  pkg: CairnPackage,
  wishes: EmbedWishes,
  site: string,
  manifest: EmbedManifest | null,
): EmbedCodes | null {
  const attributes = sessionAttributes(session, site)
  if (attributes === null) return null
  const fullView = {
    address: new URL(`./${sessionSearch(session)}`, site).href,
    text: t('share.fullView', { title: pkg.title }),
  }
  const address = embedAddress(session, wishes, site)
  const title = t('share.frameTitle', { title: pkg.title, sentence: exportSentence(session, pkg) })
  const { heightPx, isSandboxed } = wishes
  const element = manifest && {
    script: new URL(manifest.script, new URL('embed/', site)).href,
    integrity: manifest.integrity,
    attributes: [...attributes, ...ownParameters(wishes)],
    fullView,
  }
  return {
    address,
    frame: frameCode({ address, title, heightPx, isSandboxed, fullView }),
    element: element && elementCode(element),
  }
}

let asked: Promise<EmbedManifest | null> | undefined

/** The manifest of the site's element; null when there is none or it cannot be had. Asked again after a failure. */
export function embedManifest(site: string): Promise<EmbedManifest | null> {
  asked ??= readManifest(new URL('embed/manifest.json', site)).catch(() => null)
  return asked.then((manifest) => {
    if (manifest === null) asked = undefined
    return manifest
  })
}

async function readManifest(address: URL): Promise<EmbedManifest | null> {
  const response = await fetch(address, { credentials: 'omit', cache: 'no-cache' })
  if (!response.ok) return null
  const { script, integrity } = (await response.json()) as Partial<EmbedManifest>
  return typeof script === 'string' && typeof integrity === 'string' ? { script, integrity } : null
}
