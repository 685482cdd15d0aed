import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPublished } from '../../src/publish/read-published.ts'
import { bytesOf, sha256 } from '../formats/small-package.ts'
import { decision, heldFeature, heldPackage, publish } from './held-package.ts'

const published = async (): Promise<Map<string, Uint8Array>> => {
  const { published: made } = await publish(heldPackage())
  return new Map(made?.files)
}

test('a published package opens, with points for the circles that it holds', async () => {
  const read = await readPublished(await published(), sha256)
  if ('fault' in read) throw new Error(read.fault)
  expect(read.package.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [-35.001, 30] })
})

test('a held package is refused: it carries no mark', async () => {
  expect(await readPublished(heldPackage(), sha256)).toEqual({
    fault: 'a package that cairn publish has written expected, one without its mark found',
  })
})

test('a file that was changed since is refused', async () => {
  const files = await published()
  files.set('sources.json', bytesOf('{"sources":[]}'))
  expect(await readPublished(files, sha256)).toMatchObject({ fault: expect.stringContaining('sources.json') })
})

test('a file that nobody listed is refused', async () => {
  const files = await published()
  files.set('notes.txt', bytesOf('SYNTHETIC'))
  expect(await readPublished(files, sha256)).toMatchObject({ fault: expect.stringContaining('notes.txt') })
})

test('a feature that is finer than its own decision is refused, whatever the mark says', async () => {
  const files = heldPackage({
    features: [heldFeature({ properties: { publication: decision('site_exact') } })],
  })
  const { published: made } = await publish(files)
  const honest = new TextDecoder().decode(made?.files.get('features.geojson'))
  const lie = honest.replace(
    '"publication":{"precisionCode":"site_exact"',
    '"publication":{"precisionCode":"settlement"',
  )
  const bytes = bytesOf(lie)
  const descriptor = JSON.parse(new TextDecoder().decode(made?.files.get('datapackage.json')))
  const entry = descriptor.resources.find(({ path }: { path: string }) => path === 'features.geojson')
  Object.assign(entry, { bytes: bytes.length, hash: `sha256:${await sha256(bytes)}` })
  const forged = new Map(made?.files)
    .set('features.geojson', bytes)
    .set('datapackage.json', bytesOf(JSON.stringify(descriptor)))
  expect(await readPublished(forged, sha256)).toEqual({
    fault: 'ft-yard is shown more finely than its own decision allows',
  })
})

test('nobody outside the room makes a public package', () => {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
  const makers = files.filter((file) => /\bmadePublic\(/.test(readFileSync(file, 'utf8')))
  expect(makers.sort()).toEqual([
    'src/publish/public-package.ts',
    'src/publish/publish-package.ts',
    'src/publish/read-published.ts',
  ])
  const casts = files.filter((file) => /as (unknown as )?PublicPackage\b/.test(readFileSync(file, 'utf8')))
  expect(casts).toEqual(['src/publish/public-package.ts'])
})
