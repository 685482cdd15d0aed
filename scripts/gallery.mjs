// npm run gallery: pictures of every screen and state, in five windows, light and dark, for people to look at.
// `npm run gallery -- 390x844-light` makes only these; `npm run gallery -- :map,table` only these screens; names: docs/design.md.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './find-chromium.mjs'
import { galleryPage } from './lib/gallery-page.mjs'
import { ensureBuilt, ensureInstalled } from './lib/project-steps.mjs'
import { runCommand } from './lib/run-command.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'test-results', 'gallery')

await ensureInstalled({ root })
const chromium = await findChromium({ install: true })
if (chromium === null) throw new Error('CHROMIUM_PATH: path of a browser expected, none found')
process.env.CHROMIUM_PATH = chromium
process.env.GALLERY = process.argv[2] ?? ''
if (!process.env.CAIRN_DIST) await ensureBuilt({ root })
// Of a screen that is no more no picture stays.
if (process.env.GALLERY === '') rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const { exitCode } = await runCommand(
  [process.execPath, vitest, 'run', '--project=gallery', 'gallery.gallery'],
  { cwd: root },
)
const pictures = readdirSync(folder).filter((name) => name.endsWith('.jpg'))
writeFileSync(join(folder, 'index.html'), galleryPage(pictures))
console.log(`${pictures.length} pictures: ${join('test-results', 'gallery', 'index.html')}`)
process.exitCode = exitCode
