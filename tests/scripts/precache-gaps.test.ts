import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { precacheGaps } from '../../scripts/lib/precache-gaps.mjs'
import { temporaryFolder } from './temporary-folder.ts'

function site(files: readonly string[], kept: readonly string[]): string {
  const folder = temporaryFolder()
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), file)
  }
  const manifest = kept.map((url) => ({ revision: '0', url }))
  writeFileSync(join(folder, 'service-worker.js'), `precache(${JSON.stringify(manifest)})`)
  return folder
}

test('a file that the service worker would not keep is named', () => {
  const files = ['index.html', 'assets/map.js', 'assets/inlined-basemap.js', 'fonts/new.ttf']
  expect(precacheGaps(site(files, ['index.html', 'assets/map.js']))).toEqual([
    'assets/inlined-basemap.js',
    'fonts/new.ttf',
  ])
})

test('archives read by ranges, schemas and licences are not for the precache', () => {
  const files = ['index.html', 'areas/one.pmtiles', 'data/schemas/v1/a.json', 'basemap/licences/MIT.txt']
  expect(precacheGaps(site(files, ['index.html']))).toEqual([])
})
