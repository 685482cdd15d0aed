import { posix } from 'node:path'

/**
 * @param {string} link as it stands in a page of `docs/`
 * @param {string} page its file, `query.html`
 * @param {ReadonlyMap<string, readonly string[]>} anchors of every page, by file
 * @param {(path: string) => boolean} exists a file of the site, by its path from the site's root
 */
function leads(link, page, anchors, exists) {
  if (/^(https?:|mailto:)/.test(link)) return true
  const [, path = '', , anchor] = /^([^?#]*)([?][^#]*)?(?:#(.*))?$/.exec(link) ?? []
  if (path === '../') return true
  const file = path === '' ? page : path
  const known = anchors.get(file)
  if (known === undefined) return exists(posix.join('docs', file))
  return anchor === undefined || known.includes(decodeURIComponent(anchor))
}

/**
 * Links of the site that lead nowhere, with the page that they stand on. Addresses of other sites are not asked.
 * @param {readonly {file: string, links: readonly string[], anchors: readonly string[]}[]} pages
 * @param {(path: string) => boolean} exists
 * @returns {string[]}
 */
export function deadLinks(pages, exists) {
  const anchors = new Map(pages.map((page) => [page.file, page.anchors]))
  return pages.flatMap(({ file, links }) =>
    links.filter((link) => !leads(link, file, anchors, exists)).map((link) => `${file}: ${link}`),
  )
}
