/** The codes for an embedded view, from the session and from what the site says of its element. */
import '../i18n/rest.ts'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { isUntouched } from '../ui/filter-change.ts'
import type { EmbedCodes, EmbedWishes } from '../ui/share-forms.ts'
import { exportSentence } from './export-sentence.ts'
import { pinText } from './pin-text.ts'
import { type PublishedView, publishedView } from './published-views.ts'
import type { Session } from './session.ts'
import { sessionAttributes } from './session-attributes.ts'
import { elementCode, type FrameParts, frameCode } from './share-snippets.ts'
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

/** A frame of the view's own page; the further parts are those of any frame. */
function pageFrame(
  view: PublishedView,
  wishes: EmbedWishes,
  frame: Omit<FrameParts, 'address'>,
): EmbedCodes['page'] {
  const asked = new URL(view.address)
  for (const [name, value] of ownParameters(wishes)) asked.searchParams.set(name, value)
  return { address: view.address, frame: frameCode({ ...frame, address: asked.href }) }
}

/** The embed page holds the bundled package as a whole; whatever else is asked is answered by its script. */
const needsScripts = ({ data, filter }: Session): boolean => data !== null || !isUntouched(filter)

/**
 * The codes; null for a package without an address. `manifest` null leaves out the element, `view` null the view's page.
 * `site` is the folder of the page, ending in `/`.
 */
export function embedCodes(
  session: Session,
  pkg: CairnPackage,
  wishes: EmbedWishes,
  site: string,
  manifest: EmbedManifest | null,
  view: PublishedView | null = null,
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
  const frame = { title, heightPx, isSandboxed, fullView }
  return {
    address,
    frame: frameCode({ ...frame, address }),
    element: element && elementCode(element),
    needsScripts: needsScripts(session),
    page: view && pageFrame(view, wishes, frame),
  }
}

/** The same with what the site itself says: its element, and the page that the view has of its own. */
export async function siteCodes(
  session: Session,
  pkg: CairnPackage,
  wishes: EmbedWishes,
  isPinned: boolean,
): Promise<EmbedCodes | null> {
  const site = new URL('.', location.href).href
  const view = publishedView({ session, pkg, isPinned, site })
  const meant = { ...session, version: isPinned ? pinText(pkg) : null }
  return embedCodes(meant, pkg, wishes, site, await embedManifest(site), await view)
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
