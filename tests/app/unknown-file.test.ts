import { expect, test } from 'vitest'
import { nothingReadWords } from '../../src/app/unknown-file.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { sha256 } from '../formats/small-package.ts'

const open = (name: string, text: string) =>
  openFiles([{ name, bytes: new TextEncoder().encode(text) }], sha256)

test('a text that is neither package nor table is told what can be opened, and where a copy of a document belongs', async () => {
  const words = nothingReadWords(await open('own.txt', 'SYNTHETIC test document.'))
  for (const one of ['datapackage.json', 'GeoJSON', 'CSV', 'XLSX', 'KML', 'GPX', 'Attach your copy'])
    expect(words).toContain(one)
})

test('a file of a known form says its own fault', async () => {
  const words = nothingReadWords(await open('a.geojson', '{'))
  expect(words).not.toBe('')
  expect(words).not.toContain('Attach your copy')
})
