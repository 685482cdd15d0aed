/**
 * The order in which a stranger meets the pages. Pages that are not named here are listed at the end, by title, so that a
 * new page is never lost.
 */

/** @typedef {{title: string, pages: readonly string[]}} Group names of files in `docs/` without `.md` */

/** @type {readonly Group[]} */
const groups = [
  { title: 'Start', pages: ['index', 'method'] },
  { title: 'For your work', pages: ['analysts', 'field-teams', 'journalists', 'data-editors', 'developers'] },
  { title: 'On the page', pages: ['query', 'table', 'map', 'comfort', 'compare', 'export', 'languages'] },
  { title: 'In the field', pages: ['offline', 'field', 'vault', 'bundles'] },
  { title: 'Data', pages: ['format', 'import', 'reading-tables', 'publishing', 'data-karabakh', 'cli'] },
  { title: 'Running a site', pages: ['hosting', 'embedding', 'large', 'basemap'] },
  {
    title: 'How well it is made',
    pages: [
      'security',
      'hostile-input',
      'faults',
      'performance',
      'size',
      'reading',
      'accessibility',
      'design',
      'engines',
      'release',
      'stories',
    ],
  },
]

/** What lies beside the folder and belongs to the site all the same: the name of its page, and where it is. */
export const besides = new Map([
  ['architecture', 'ARCHITECTURE.md'],
  ['contributing', 'CONTRIBUTING.md'],
  ['changelog', 'CHANGELOG.md'],
  ['third-party-notices', 'THIRD-PARTY-NOTICES.md'],
])

/**
 * @param {ReadonlyMap<string, string>} titles of all pages, by name
 * @returns {Group[]} every page once; names of pages that there are not are left out
 */
export function navigation(titles) {
  const named = groups.map(({ title, pages }) => ({ title, pages: pages.filter((page) => titles.has(page)) }))
  const taken = new Set(named.flatMap(({ pages }) => pages))
  const rest = [...titles.keys()].filter((page) => !taken.has(page))
  const byTitle = rest.sort((one, other) =>
    (titles.get(one) ?? one).localeCompare(titles.get(other) ?? other, 'en'),
  )
  return [...named, { title: 'Further', pages: byTitle }].filter(({ pages }) => pages.length > 0)
}
