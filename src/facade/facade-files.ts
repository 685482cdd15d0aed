/** A published package's views as files: each a page that stands alone, with what others need to show it. */
import { mapPicture } from '../picture/map-picture.ts'
import type { PictureGround } from '../picture/picture-input.ts'
import type { PublicPackage } from '../publish/public-package.ts'
import type { QueryIndex } from '../query/core/query-index.ts'
import { buildIndex, loadedPackage, runQuery } from '../query/core/run.ts'
import { cardPicture } from './card-picture.ts'
import { type Answered, answeredInput, type FacadeView } from './facade-answer.ts'
import type { FacadeInput, FacadeLinks } from './facade-input.ts'
import { askedPage, claimsPage, viewPage } from './facade-pages.ts'
import { facadeTree } from './facade-tree.ts'
import { oembedText, viewAddresses } from './oembed.ts'
import { pngFile } from './png.ts'
import { reportPage } from './report-page.ts'

/** A view with its name in addresses. */
export interface NamedView extends FacadeView {
  /** Folder below `views/`: letters, digits and hyphens. */
  readonly name: string
  /** Heading; null takes the package's title. */
  readonly title: string | null
}

export interface FacadeSite {
  readonly ground: PictureGround
  /** Text of the style sheet; it is written beside the views, so that a version folder needs nothing else to be read. */
  readonly css: string
  /** From a view's folder to the folder with `index.html`; ends in `/`. */
  readonly home: string
  /** Address of `embed/frame.js` from a view's folder. */
  readonly script: string
  /** Absolute address of the package's folder, ends in `/`; null when the site's address is not known. */
  readonly address: string | null
  readonly licence: string
}

/** Files by path below the package's folder. */
export function facadeFiles(
  { package: pkg, files }: PublicPackage,
  views: readonly NamedView[],
  site: FacadeSite,
): ReadonlyMap<string, string | Uint8Array> {
  const index = buildIndex({ package: pkg, rejected: [], importedFeatures: pkg.features.length })
  const ofViews = views.flatMap((view) =>
    viewFiles(view, answered(view, index, pkg), site).map(
      ([name, content]) => [`views/${view.name}/${name}`, content] as const,
    ),
  )
  const report = reportPage(files, { css: 'facade.css', lang: 'en' })
  return new Map([...ofViews, ['views/facade.css', site.css], ['views/report.html', report]])
}

/** The page whose address may ask for any view, as a file: it shows this one until its script has read the address. */
export function embedPage(
  { package: pkg }: PublicPackage,
  view: NamedView,
  page: { readonly css: string; readonly script: string; readonly links: FacadeLinks },
  ground: FacadeSite['ground'],
): string {
  const index = buildIndex({ package: pkg, rejected: [], importedFeatures: pkg.features.length })
  const input = { ...answeredInput(view, answered(view, index, pkg)), links: page.links, ground }
  return askedPage(input, page)
}

const answered = ({ filter }: FacadeView, index: QueryIndex, pkg: Answered['package']): Answered => ({
  package: pkg,
  loaded: loadedPackage(index),
  result: runQuery(index, filter),
})

function viewFiles(
  view: NamedView,
  answer: Answered,
  site: FacadeSite,
): [name: string, content: string | Uint8Array][] {
  const input = viewInput(view, answer, site)
  const card = site.address === null ? null : viewAddresses(site.address, view.name)
  const pages = { css: '../facade.css', script: site.script, card }
  return [
    ['index.html', viewPage(input, pages)],
    ['claims.html', claimsPage(input, pages.css)],
    ['facade.json', `${JSON.stringify(facadeTree(input))}\n`],
    ['picture.svg', pictureText(input, site)],
    ['card.png', pngFile(cardPicture(input))],
    ['view.json', viewText(view, input)],
    ...(card === null ? [] : [['oembed.json', oembedText(input.title, card)] as [string, string]]),
  ]
}

/** The view as its page shows it; an element resolves the links against the view's folder. */
function viewInput(view: NamedView, answer: Answered, { ground, home }: FacadeSite): FacadeInput {
  const input = answeredInput(view, answer)
  const links = { full: `${home}${view.search}`, report: '../report.html', claims: 'claims.html' }
  return { ...input, title: view.title ?? input.title, ground, links }
}

function pictureText(input: FacadeInput, { ground, licence }: FacadeSite): string {
  return mapPicture({ ...input, ground, licence, proportion: 'landscape', view: null })
}

function viewText(
  { name, search }: NamedView,
  { title, question, tally, package: pkg }: FacadeInput,
): string {
  const { id, version, hash, asOf } = pkg
  return `${JSON.stringify({ name, title, search, question, tally, package: { id, version, hash, asOf } }, null, 2)}\n`
}
