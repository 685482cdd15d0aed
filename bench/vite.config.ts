import { defineConfig } from 'vite'

export default defineConfig({
  root: new URL('./pages', import.meta.url).pathname,
  base: '/',
  logLevel: 'warn',
  build: { target: 'es2022', outDir: '../dist', emptyOutDir: true, assetsInlineLimit: 0 },
  worker: { format: 'es' },
})
