/** What stands in other people's pages, as part of the build: the embed's scripts, and the facades of all published views. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { BUNDLED } from './src/app/package-address.ts'
import { pinText } from './src/app/pin-text.ts'
import { readViewsFile } from './src/app/saved-views-file.ts'
import type { Session } from './src/app/session.ts'
import { readSession, sessionSearch } from './src/app/url.ts'
import type { PackageFiles } from './src/domain/package.ts'
import { embedPage, type FacadeSite, facadeFiles, type NamedView } from './src/facade/facade-files.ts'
import { VIEWS_INDEX, viewsIndex } from './src/facade/views-index.ts'
import { licencesOf, licenceText, storedDescriptor } from './src/formats/export-origin.ts'
import { speak } from './src/i18n/languages.ts'
import './src/i18n/whole.ts'
import type { PictureGround } from './src/picture/picture-input.ts'
import type { PublicPackage } from './src/publish/public-package.ts'
import { readPublished } from './src/publish/read-published.ts'

/** Absolute address that the site will have, ends in `/`; without it no page can name itself to others. */
const address = process.env.CAIRN_SITE ?? null

/** Builds the embed's scripts beside the application, and writes the facade of every published package. */
export function embedSite(): Plugin {
  let folder = 'dist'
  return {
    name: 'cairn-embed-site',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      sequential: true,
      async handler(fault?: Error) {
        if (fault) return
        await build({ configFile: 'vite.embed.config.ts', logLevel: 'warn', build: { outDir: folder } })
        await writeFacades(folder)
      },
    },
  }
}

async function writeFacades(site: string): Promise<void> {
  const css = styleSheet()
  const sheet = `embed/facade-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`
  write(join(site, sheet), css)
  const ids = readdirSync(join(site, 'data')).filter((id) =>
    existsSync(join(site, 'data', id, 'datapackage.json')),
  )
  for (const id of ids) await writePackage(site, id, css, sheet)
  cpSync('docs/examples', join(site, 'examples'), { recursive: true })
}

async function writePackage(site: string, id: string, css: string, sheet: string): Promise<void> {
  const folder = join(site, 'data', id)
  const versions = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'datapackage.json')))
  for (const version of ['', ...versions]) {
    const published = await publishedIn(join(folder, version))
    const home = '../'.repeat(version === '' ? 4 : 5)
    const path = version === '' ? `data/${id}/` : `data/${id}/${version}/`
    const options: FacadeSite = {
      ground: ground(),
      css,
      home,
      script: `${home}embed/frame.js`,
      address: address && new URL(path, address).href,
      licence: licenceText(licencesOf(published.files)),
    }
    const views = viewsOf(id, published, version !== '')
    for (const view of views) await writeView(published, view, options, join(folder, version))
    await speak('en')
    write(join(folder, version, VIEWS_INDEX), viewsIndex(published, views))
    const [all] = views
    if (id !== BUNDLED || version !== '' || !all) continue
    const links = { full: './', report: `${path}views/report.html`, claims: `${path}views/all/claims.html` }
    const page = { css: sheet, script: 'embed/frame.js', links }
    write(join(site, 'embed.html'), embedPage(published, all, page, options.ground))
  }
}

/** In the view's own language. */
async function writeView(
  published: PublicPackage,
  view: NamedView,
  options: FacadeSite,
  folder: string,
): Promise<void> {
  await speak(view.lang)
  for (const [name, content] of facadeFiles(published, [view], options)) write(join(folder, name), content)
}

/** Everything, then what the editors have saved beside the package, as the application exports saved views. */
function viewsOf(id: string, { package: pkg }: PublicPackage, isPinned: boolean): NamedView[] {
  const own = { data: id === BUNDLED ? null : id, version: isPinned ? pinText(pkg) : null }
  const file = join('data', id, 'views.json')
  const saved = existsSync(file) ? readViewsFile(readFileSync(file, 'utf8')) : null
  const asked = (search: string): Session => ({
    ...readSession(new URL(search || '?', 'https://cairn.invalid/')).session,
    ...own,
  })
  const named = (name: string, title: string | null, session: Session): NamedView => ({
    name,
    title,
    filter: session.filter,
    camera: session.camera,
    search: sessionSearch(session),
    lang: session.lang,
  })
  const taken = new Set(['all'])
  return [
    named('all', null, asked('')),
    ...(saved?.views ?? []).map((view) => named(folderName(view.name, taken), view.name, asked(view.search))),
  ]
}

/** A name as a folder: letters and digits, each once. */
function folderName(name: string, taken: Set<string>): string {
  const plain =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'view'
  let free = plain
  for (let n = 2; taken.has(free); n++) free = `${plain}-${n}`
  taken.add(free)
  return free
}

async function publishedIn(folder: string): Promise<PublicPackage> {
  const files = packageFiles(folder)
  const published = await readPublished(files, async (bytes) =>
    createHash('sha256').update(bytes).digest('hex'),
  )
  if ('fault' in published) throw new Error(`${folder}: ${published.fault}`)
  return published
}

/** The descriptor and what it lists: exactly what a reader fetches. */
function packageFiles(folder: string): PackageFiles {
  const read = (name: string) => new Uint8Array(readFileSync(join(folder, name)))
  const descriptor = storedDescriptor(new Map([['datapackage.json', read('datapackage.json')]])) as {
    resources?: { path: string }[]
  }
  const paths = ['datapackage.json', ...(descriptor.resources ?? []).map(({ path }) => path)]
  return new Map(paths.filter((path) => existsSync(join(folder, path))).map((path) => [path, read(path)]))
}

function ground(): PictureGround {
  const read = (name: string) => JSON.parse(readFileSync(`public/basemap/${name}.json`, 'utf8'))
  return { world: read('world'), water: read('water'), settlements: read('settlements') }
}

/** Tokens and facade as one short sheet. */
function styleSheet(): string {
  const text = ['src/design/tokens.css', 'src/facade/facade.css']
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
