import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { writeDocs } from './scripts/docs-site.mjs'
import { precacheGaps } from './scripts/lib/precache-gaps.mjs'
import { hostingFiles } from './scripts/lib/write-hosting-files.mjs'
import { publishSiteData, scanSite } from './src/cli/publish-site.ts'
import { startChunks } from './vite.chunks.ts'
import { embedSite } from './vite.facades.ts'
import { slimDatabaseWrapper } from './vite.idb.ts'
import { shortenMessageNames } from './vite.messages.ts'
import { slimArchiveReader } from './vite.pmtiles.ts'
import { shortenTemplates } from './vite.templates.ts'
import { minifyAgain } from './vite.terser.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Names the build by what it is made of: the same sources give the same name on every machine. */
function buildName(): string {
  const hash = createHash('sha256')
  const inputs = ['index.html', 'package-lock.json', ...['src', 'data', 'public'].flatMap(filesUnder)]
  // Maps on offer are no part of the app, and larger than it.
  const isOffered = (file: string): boolean => file.startsWith(join('public', 'areas'))
  for (const file of inputs)
    if (!file.includes('generated') && !isOffered(file) && existsSync(file))
      hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 10)
}

/** Today, unless somebody builds for another day; why overdue decisions are published all the same, if they are. */
const site = {
  data: 'data',
  today: process.env.CAIRN_TODAY ?? new Date().toISOString().slice(0, 10),
  overdueReason: process.env.CAIRN_OVERDUE ?? null,
}

/** Packages are published, never copied, and stand at the same paths as in the repository; schemas stand beside them. */
function publishData(): Plugin {
  return {
    name: 'cairn-publish-data',
    apply: 'build',
    writeBundle: ({ dir = 'dist' }) => publishSiteData(site, join(dir, 'data')),
  }
}

/** The pages of `docs/`, beside the application. */
function documentation(): Plugin {
  let folder = 'dist'
  return {
    name: 'cairn-docs',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir)
    },
    closeBundle: { sequential: true, handler: (fault?: Error) => void (fault ? null : writeDocs(folder)) },
  }
}

/** Looks at the finished site; what it throws fails the build. */
function lookAtSite(name: string, look: (folder: string) => unknown): Plugin {
  let folder = 'dist'
  return {
    name,
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async (fault?: Error) => void (fault ? null : await look(folder)),
    },
  }
}

/** A file would be missing without network; the precache skips what it does not know in silence. */
function requireWholePrecache(folder: string): void {
  const gaps = precacheGaps(folder)
  if (gaps.length > 0)
    throw new Error(`precache: every file of the site expected, missing: ${gaps.join(', ')}`)
}

/** What stands in other people's pages: no part of the shell, and never answered for by its service worker. */
const EMBEDDED = ['embed.html', 'embed/**', 'data/**/views/**', 'examples/**']

/** Read before and after the work, not in the field: no part of the shell either. */
const DOCS = 'docs/**'

/** Maps that a site offers (docs/hosting.md): asked for when somebody gets ready, and kept as areas. */
const AREAS = 'areas/**'

/**
 * Only what the map needs is asked for together with it: every other part comes on use or at a quiet moment, and a
 * list of what each needs in turn would weigh 1.3 kB of the first screen, gzip.
 */
const isOfMap = (file: string): boolean => /(?:^|[\\/])(?:map|maplibre|rest)-[\w-]{8}\.js$/.test(file)

const chunks = startChunks(/src[\\/]app[\\/]map-sync\.ts$/)

export default defineConfig({
  base: './',
  define: {
    __CAIRN_VERSION__: JSON.stringify(version),
    __CAIRN_BUILD__: JSON.stringify(buildName()),
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: (_, files) => files.filter(isOfMap) },
    chunkSizeWarningLimit: 1400,
    sourcemap: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: [...chunks.groups] } },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [slimArchiveReader(), slimDatabaseWrapper(), shortenMessageNames()],
  },
  plugins: [
    chunks.plugin,
    slimArchiveReader(),
    slimDatabaseWrapper(),
    shortenMessageNames(),
    shortenTemplates(),
    // Everybody waits for these two.
    minifyAgain(['start', 'map']),
    publishData(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/offline/service-worker',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      injectManifest: {
        // Everything that starts the app, and nothing that is fetched by ranges.
        globPatterns: ['**/*.{html,ico,js,css,json,geojson,woff2,svg,png,webmanifest,md}'],
        globIgnores: ['**/*.pmtiles', 'data/*/*/**/*', '404.html', AREAS, DOCS, ...EMBEDDED],
        maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
      },
      manifest: {
        name: 'Cairn',
        short_name: 'Cairn',
        description:
          'A map of reported burial sites and incident locations; every mark is an attributed claim.',
        theme_color: '#fdfcf8',
        background_color: '#fdfcf8',
        display: 'standalone',
        start_url: './',
        scope: './',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        ],
      },
    }),
    embedSite(),
    documentation(),
    hostingFiles(),
    lookAtSite('cairn-check-precache', requireWholePrecache),
    // No file of it may tell more than was decided; the last to look.
    lookAtSite('cairn-scan-built-site', (folder) => scanSite(site, folder)),
  ],
})
