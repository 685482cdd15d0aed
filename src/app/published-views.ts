/**
 * Views of a package that have pages of their own: where a site has published some, a file beside them lists them
 * (`views/views.json`, docs/embedding.md). Asked for when somebody shares a frame, never before.
 */
import type { CairnPackage } from '../domain/package.ts'
import { normalFilter } from '../query/core/normal-filter.ts'
import { packageAddress } from './package-address.ts'
import type { Session } from './session.ts'
import { readSession } from './url.ts'

/** A view's page. */
export interface PublishedView {
  /** Absolute address of the page, ends in `/`. */
  readonly address: string
  /** Its heading; null for the view of everything. */
  readonly title: string | null
}

/** What is looked for, and where. */
export interface PublishedQuestion {
  readonly session: Session
  readonly pkg: Pick<CairnPackage, 'version' | 'hash'>
  /** In the folder of the shown version, which never changes, or in the one that follows the package. */
  readonly isPinned: boolean
  /** Address of the folder of the application's page, ends in `/`. */
  readonly site: string
}

/** The page that asks what the session asks, in its language; null when there is none, or it cannot be known. */
export async function publishedView(question: PublishedQuestion): Promise<PublishedView | null> {
  const folder = viewsFolder(question)
  const index = folder === null ? null : await readIndex(new URL('views.json', folder))
  const isShown = !question.isPinned || index?.package?.hash === question.pkg.hash
  const entry = isShown ? index?.views.find((one) => isView(one) && asksSame(one.search, question)) : null
  if (!folder || !entry) return null
  return { address: new URL(`${entry.name}/`, folder).href, title: entry.title }
}

function viewsFolder({ session, pkg, isPinned, site }: PublishedQuestion): URL | null {
  const address = packageAddress(session.data, site)
  if (address.kind !== 'site') return null
  return new URL(isPinned ? `${encodeURIComponent(pkg.version)}/views/` : 'views/', address.url)
}

interface Entry extends Pick<PublishedView, 'title'> {
  readonly name: string
  readonly search: string
}

interface Index {
  readonly package?: { readonly hash?: string }
  readonly views: readonly Entry[]
}

/** Sites without published views answer 404; others may answer any page. */
async function readIndex(address: URL): Promise<Index | null> {
  try {
    const response = await fetch(address, { credentials: 'omit', cache: 'no-cache' })
    const index = response.ok ? ((await response.json()) as Partial<Index> | null) : null
    return Array.isArray(index?.views) ? (index as Index) : null
  } catch {
    return null
  }
}

/** A name is one folder; the rest would lead elsewhere. */
function isView(entry: Partial<Entry> | null): boolean {
  const { name, search, title } = entry ?? {}
  const isNamed = typeof name === 'string' && /^[a-z0-9-]+$/.test(name)
  return isNamed && typeof search === 'string' && (title === null || typeof title === 'string')
}

/** Version and place of the package are the folder's own matter, the camera the page's. */
function asksSame(search: string, { session, site }: PublishedQuestion): boolean {
  const asked = readSession(new URL(search || '?', site)).session
  const written = (one: Session): string => JSON.stringify([normalFilter(one.filter), one.lang])
  return written(asked) === written(session)
}
