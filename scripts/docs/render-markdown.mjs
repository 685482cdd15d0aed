import { posix } from 'node:path'
import { Marked, Renderer } from 'marked'

/**
 * @typedef {object} Rendered
 * @property {string} title the first heading, as text
 * @property {string} html
 * @property {readonly string[]} anchors ids of the headings
 * @property {readonly string[]} links addresses as they stand in the page
 *
 * @typedef {object} Site
 * @property {ReadonlyMap<string, string>} pages file in the repository (`docs/query.md`) → name of its page (`query`)
 * @property {(path: string) => string | null} published where a file of the repository stands in the site, seen from a page;
 *   null when it does not
 */

const plain = (/** @type {string} */ html) => html.replace(/<[^>]+>/g, '')

/** The id that GitHub gives a heading, so that links work there and here. @param {string} html */
export const anchorOf = (html) =>
  plain(html)
    .replace(/&[a-z#0-9]+;/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

/** @param {readonly string[]} taken @param {string} wanted */
function free(taken, wanted) {
  let id = wanted
  for (let n = 1; taken.includes(id); n++) id = `${wanted}-${n}`
  return id
}

/**
 * Where a relative link of a file leads in the site: another page, a published file, or null for what stands in the
 * repository only.
 * @param {string} href @param {string} file that it stands in @param {Site} site
 */
function addressOf(href, file, { pages, published }) {
  const [, path = '', tail = ''] = /^([^?#]*)(.*)$/.exec(href) ?? []
  if (path === '' || path === '../') return href
  const target = posix.join(posix.dirname(file), path)
  const page = pages.get(target)
  if (page !== undefined) return `${page}.html${tail}`
  const found = published(target)
  return found === null ? null : found + tail
}

const isElsewhere = (/** @type {string} */ href) => /^(https?:|mailto:)/.test(href)

/** The name of a page in code marks (`docs/query.md`) is a link to it. @param {string} text @param {Site} site */
const pageNamed = (text, { pages }) => pages.get(text) ?? null

/**
 * One file of Markdown as HTML for the site. The files are our own: nothing in them is treated as hostile.
 * @param {string} markdown @param {string} file path in the repository @param {Site} site
 * @returns {Rendered}
 */
export function renderMarkdown(markdown, file, site) {
  /** @type {string[]} */ const anchors = []
  /** @type {string[]} */ const links = []
  let title = ''
  const seen = (/** @type {string} */ address) => {
    links.push(address)
    return address
  }
  const plainly = new Renderer()
  /** @type {import('marked').RendererObject} */
  const renderer = {
    heading({ tokens, depth }) {
      const inside = this.parser.parseInline(tokens)
      const id = free(anchors, anchorOf(inside))
      anchors.push(id)
      if (title === '' && depth === 1) title = plain(inside)
      return `<h${depth} id="${id}">${inside}</h${depth}>\n`
    },
    link({ href, tokens }) {
      const inside = this.parser.parseInline(tokens)
      const address = isElsewhere(href) ? href : addressOf(href, file, site)
      if (address === null) return `<span class="source">${inside}</span>`
      const outside = isElsewhere(href) ? ' rel="noopener noreferrer"' : ''
      return `<a href="${seen(address)}"${outside}>${inside}</a>`
    },
    image({ href, text }) {
      return `<img src="${seen(addressOf(href, file, site) ?? href)}" alt="${text.replaceAll('"', '&quot;')}" loading="lazy" />`
    },
    codespan(token) {
      const page = pageNamed(token.text, site)
      plainly.parser = this.parser
      const code = plainly.codespan(token)
      return page === null ? code : `<a href="${seen(`${page}.html`)}">${code}</a>`
    },
    // What is wider than its frame is scrolled by keys too.
    code: (token) => plainly.code(token).replace('<pre>', '<pre tabindex="0">'),
    table(token) {
      plainly.parser = this.parser
      // A cell without words is no heading of anything.
      const cells = plainly.table(token).replaceAll('<th></th>', '<td></td>')
      return `<div class="wide" tabindex="0">${cells}</div>\n`
    },
  }
  const html = new Marked({ renderer, gfm: true }).parse(markdown, { async: false })
  return { title: title || file, html, anchors, links }
}
