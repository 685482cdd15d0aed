import { defineConfig } from 'vite'

/** The application's own code for Node, to make columns of a million features, and to check files, outside of a browser. */
export default defineConfig({
  logLevel: 'warn',
  build: {
    ssr: true,
    rollupOptions: {
      input: ['columns', 'checking'].map((name) => new URL(`./lib/${name}.ts`, import.meta.url).pathname),
    },
    target: 'node20',
    outDir: new URL('./dist-node', import.meta.url).pathname,
    emptyOutDir: true,
  },
  ssr: { noExternal: true },
})
