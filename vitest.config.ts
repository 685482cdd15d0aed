import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumFlags } from './scripts/find-chromium.mjs'

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          setupFiles: ['tests/whole-language.ts'],
          // A busy machine is no fault of the code.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**'],
        },
      },
      {
        optimizeDeps: {
          // Found late, Vite would reload the page in the middle of a test.
          include: [
            'lit',
            'lit/directives/live.js',
            'lit/directives/repeat.js',
            'fast-check',
            'geodesy/mgrs.js',
            'geojson-validation',
            'idb',
            'jsonc-parser',
            'maplibre-gl',
            'pmtiles',
            'vt-pbf',
            'geojson-vt',
            'fflate',
            '@turf/area',
            '@turf/bbox',
            '@turf/boolean-point-in-polygon',
            '@turf/circle',
            '@turf/distance',
            '@turf/kinks',
            '@turf/length',
          ],
        },
        test: {
          name: 'browser',
          setupFiles: ['tests/whole-language.ts'],
          testTimeout: 30_000,
          include: ['tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromium, args: chromiumFlags } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // Two browsers and a software GPU on two cores: a wait that ran out once is tried once more.
          retry: 1,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/*.engine.ts'],
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 90_000,
        },
      },
      // Pictures to look at, not a test: npm run gallery.
      {
        test: {
          name: 'gallery',
          include: ['tests/gallery/**/*.gallery.ts'],
          hookTimeout: 90_000,
          maxConcurrency: 3,
        },
      },
      {
        // `npm run test:faults` and `npm run test:soak`; a sample of the kills is among the end-to-end tests.
        test: {
          name: 'faults',
          include: ['tests/faults/*.faults.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['tests/faults/*.soak.ts'],
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
