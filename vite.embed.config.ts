import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { slimArchiveReader } from './vite.pmtiles.ts'
import { shortenTemplates } from './vite.templates.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** The map's sheets are adopted as text where a map stands: a link in somebody's page would style that page. */
function keepSheetsOut(): Plugin {
  const none = '\0no-sheet'
  return {
    name: 'cairn-keep-sheets-out',
    enforce: 'pre',
    resolveId: (source, importer) => {
      const isOfMap = source.endsWith('.css') && /[\\/]src[\\/]map[\\/]/.test(importer ?? '')
      return isOfMap ? none : null
    },
    load: (id) => (id === none ? 'export {}' : null),
  }
}

/** What a page has to write to use the element: its file, and the hash that proves it (Subresource Integrity). */
function writeManifest(): Plugin {
  return {
    name: 'cairn-embed-manifest',
    writeBundle({ dir = 'dist' }, bundle) {
      const element = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === 'cairn-map')
      if (element?.type !== 'chunk')
        throw new Error('embed: the element expected among the chunks, none found')
      const integrity = `sha384-${createHash('sha384').update(element.code).digest('base64')}`
      const manifest = { script: element.fileName.replace(/^embed\//, ''), integrity, version }
      mkdirSync(join(dir, 'embed'), { recursive: true })
      writeFileSync(join(dir, 'embed/manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    },
  }
}

/**
 * What stands in other people's pages: the frame's script and the element, with nothing of the application's shell.
 * `frame.js` keeps its name, since a version folder names it for ever; everything else is named by its content.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  define: { __CAIRN_VERSION__: JSON.stringify(version) },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1400,
    sourcemap: false,
    rolldownOptions: {
      input: { frame: 'src/embed/frame.ts', 'cairn-map': 'src/embed/cairn-map.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'frame' ? 'embed/frame.js' : 'embed/[name]-[hash].js'),
        chunkFileNames: 'embed/[name]-[hash].js',
        assetFileNames: 'embed/[name]-[hash][extname]',
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'embed/[name]-[hash].js' } } },
  plugins: [keepSheetsOut(), slimArchiveReader(), shortenTemplates(), writeManifest()],
})
