import { defineConfig } from 'vite'

/** The application's own code for Node, to make columns of a million features outside of a browser. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: new URL('./lib/columns.ts', import.meta.url).pathname,
    target: 'node20',
    outDir: new URL('./dist-node', import.meta.url).pathname,
    emptyOutDir: true,
  },
  ssr: { noExternal: true },
})
