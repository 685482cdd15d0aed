// Writes docs/*.md as pages into a built site: node scripts/docs-site.mjs [FOLDER]. Part of every build (vite.config.ts).
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deadLinks } from './docs/dead-links.mjs'
import { besides, navigation } from './docs/navigation.mjs'
import { docsPage } from './docs/page.mjs'
import { renderMarkdown } from './docs/render-markdown.mjs'
import { docsStyle } from './docs/style.mjs'

/** Folders of `docs/` that stand in the site as they are; the examples are published beside the application. */
const copied = ['images', 'hosting']

/** @returns {Map<string, string>} file in the repository → name of its page */
function pagesOf() {
  const own = readdirSync('docs').filter((file) => file.endsWith('.md'))
  return new Map([
    ...own.map((file) => /** @type {const} */ ([`docs/${file}`, file.replace(/\.md$/, '')])),
    ...[...besides].map(([name, file]) => /** @type {const} */ ([file, name])),
  ])
}

/** Where a file of the repository stands in the site, seen from `docs/`. @param {string} path */
function published(path) {
  const [top, second] = path.split('/')
  if (top === 'docs' && second === 'examples') return `../${path.slice('docs/'.length)}`
  if (top === 'docs' && copied.includes(second ?? '')) return path.slice('docs/'.length)
  const isPackageOrSchema = top === 'data' && /\.(json|geojson)$/.test(path)
  return isPackageOrSchema ? `../${path}` : null
}

/**
 * Writes the pages, their style sheet and pictures into `docs/` of a built site. Throws, naming each, when a link of theirs
 * leads nowhere.
 * @param {string} site
 */
export function writeDocs(site) {
  const pages = pagesOf()
  const rendered = [...pages].map(([file, name]) => {
    return { name, ...renderMarkdown(readFileSync(file, 'utf8'), file, { pages, published }) }
  })
  const titles = new Map(rendered.map(({ name, title }) => [name, title]))
  const groups = navigation(titles)
  const to = join(site, 'docs')
  mkdirSync(to, { recursive: true })
  for (const page of rendered)
    writeFileSync(join(to, `${page.name}.html`), docsPage({ ...page, groups, titles }))
  writeFileSync(join(to, 'docs.css'), docsStyle(site))
  for (const folder of copied) cpSync(join('docs', folder), join(to, folder), { recursive: true })
  const dead = deadLinks(
    rendered.map((page) => ({ ...page, file: `${page.name}.html` })),
    (path) => existsSync(join(site, path)),
  )
  if (dead.length > 0) throw new Error(`docs: links that lead nowhere:\n  ${dead.join('\n  ')}`)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  writeDocs(process.argv[2] ?? 'dist')
