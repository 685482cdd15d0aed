import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

/** The command line as one file for Node 20, its dependencies inside; `bin/cairn.mjs` runs it. */
export default defineConfig({
  publicDir: false,
  define: { __CAIRN_VERSION__: JSON.stringify(version) },
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'build/cli',
    // Another run may be reading the old files at this moment.
    emptyOutDir: false,
    rolldownOptions: { output: { entryFileNames: 'cairn.mjs', chunkFileNames: '[name].mjs' } },
  },
})
