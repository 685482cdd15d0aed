/** A complete HTML page around a tree: no inline script, no inline style, nothing from another origin. */
import { htmlText, type Tree } from './tree.ts'

/** What other programs show of a page: only absolute addresses are of use to them. */
export interface PageCard {
  /** Address of the page itself. */
  readonly url: string
  readonly picture: string
  readonly oembed: string
}

export interface PageHead {
  readonly title: string
  /** One sentence, for lists of results and cards. */
  readonly description: string
  readonly lang: string
  /** Address of the style sheet. */
  readonly css: string
  /** Address of a module; null for a page that never needs one. */
  readonly script: string | null
  /** null where the site's own address is not known. */
  readonly card: PageCard | null
  /** Whether the address may ask for another view than the one in the file. */
  readonly isAsked: boolean
}

/** The text of the file. */
export function facadePage(head: PageHead, ...body: readonly Tree[]): string {
  const { lang, isAsked } = head
  const page: Tree = [
    'html',
    { lang, class: isAsked ? 'asked' : undefined },
    headTree(head),
    ['body', {}, ...body],
  ]
  return `<!doctype html>\n${htmlText(page)}\n`
}

function headTree({ title, description, css, script, card }: PageHead): Tree {
  return [
    'head',
    {},
    ['meta', { charset: 'utf-8' }],
    ['meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['meta', { name: 'description', content: description }],
    ['title', {}, title],
    ['link', { rel: 'icon', href: 'data:,' }],
    ['link', { rel: 'stylesheet', href: css }],
    ...(script === null ? [] : [['script', { type: 'module', src: script }] as const]),
    ...(card === null ? [] : cardTree(title, description, card)),
  ]
}

function cardTree(title: string, description: string, { url, picture, oembed }: PageCard): Tree[] {
  const properties = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:image': picture,
  }
  const metas = Object.entries(properties).map(([property, content]): Tree => ['meta', { property, content }])
  const discovery = { rel: 'alternate', type: 'application/json+oembed', href: oembed, title }
  return [...metas, ['meta', { name: 'twitter:card', content: 'summary_large_image' }], ['link', discovery]]
}
