/** How to report an error: to whom, as far as the package names somebody, and what to name. */
import type { PackageFiles } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { facadePage, type PageHead } from './facade-page.ts'
import type { Tree } from './tree.ts'

interface Contributor {
  readonly title: string
  /** Address of the web or of mail; null when the package gives none. */
  readonly address: string | null
}

/** The page's text. */
export function reportPage(files: PackageFiles, head: Pick<PageHead, 'css' | 'lang'>): string {
  const { title, version, contributors } = described(files)
  const heading = t('facade.report')
  const main: Tree = [
    'main',
    { class: 'cairn' },
    ['header', {}, ['h1', {}, heading]],
    ['p', {}, t('facade.reportWhat', { title, version })],
    ['p', {}, t('facade.reportWhom')],
    ['ul', {}, ...contributors.map((one): Tree => ['li', {}, contributorTree(one)])],
    ['p', { class: 'soft' }, t('facade.reportCasework')],
  ]
  return facadePage(
    { ...head, title: heading, description: title, script: null, card: null, isAsked: false },
    main,
  )
}

const contributorTree = ({ title, address }: Contributor): Tree =>
  address === null ? title : ['a', { href: address }, title]

/** Reads what every descriptor that is published has; fields that are missing are empty. */
function described(files: PackageFiles) {
  const bytes = files.get('datapackage.json')
  const descriptor = bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Descriptor) : {}
  const contributors = (descriptor.contributors ?? []).map(({ title = '', path, email }): Contributor => {
    const isWeb = path !== undefined && /^https?:\/\//.test(path)
    const address = isWeb ? path : email ? `mailto:${email}` : null
    return { title, address }
  })
  return { title: descriptor.title ?? '', version: descriptor.version ?? '', contributors }
}

interface Descriptor {
  readonly title?: string
  readonly version?: string
  readonly contributors?: readonly { title?: string; path?: string; email?: string }[]
}
