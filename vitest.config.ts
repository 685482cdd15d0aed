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
            'edtf',
            'geodesy/mgrs.js',
            'geojson-validation',
            'idb',
            'intl-messageformat',
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
    ],
  },
})
