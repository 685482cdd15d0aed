import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publishSiteData, scanSite } from '../../src/cli/publish-site.ts'
import { decision, heldFeature, heldPackage, TODAY, YARD } from '../publish/held-package.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-publish-site-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const held = heldPackage({
  features: [heldFeature({ properties: { publication: decision('settlement', '2026-12-01') } })],
})

/** A folder of packages as the repository has it: a held package, and schemas that are no package. */
function putData(): void {
  for (const [path, bytes] of held) put(`data/held/${path}`, bytes)
  put('data/schemas/v1/a.schema.json', '{}')
}

const site = (today = TODAY, overdueReason: string | null = null) => ({
  data: join(root, 'data'),
  today,
  overdueReason,
})

const published = () =>
  readdirSync(join(root, 'dist/data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'dist/data/').length))
    .sort()

const DATA = [
  'agents.json',
  'changes.json',
  'datapackage.json',
  'features.geojson',
  'places.json',
  'sources.json',
]

test('packages of a site are published with a folder for their version, everything else is copied', async () => {
  putData()
  await publishSiteData(site(), join(root, 'dist/data'))
  expect(published()).toEqual(
    [
      ...DATA.flatMap((name) => [`held/${name}`, `held/1.0.0/${name}`]),
      'held/balance.json',
      'schemas/v1/a.schema.json',
    ].sort(),
  )
  await scanSite(site(), join(root, 'dist'))
})

test('an overdue review fails the build and names the feature; a reason lets it pass', async () => {
  putData()
  const late = '2026-12-02'
  await expect(publishSiteData(site(late), join(root, 'dist/data'))).rejects.toThrow(
    /review-overdue: .*ft-yard/,
  )
  await publishSiteData(site(late, 'the board meets in January'), join(root, 'dist/data'))
  expect(readFileSync(join(root, 'dist/data/held/features.geojson'), 'utf8')).toContain(
    'the board meets in January',
  )
})

test.each([
  ['assets/app.js.map', `{"sourcesContent":["// ${YARD[1]}, ${YARD[0]}"]}`],
  ['.htaccess', '# Kelpworks'],
  ['basemap/settlements.json', `[{"at":[${YARD.join(',')}]}]`],
])('a leak in %s of the built site fails the build and names file and feature', async (file, content) => {
  putData()
  await publishSiteData(site(), join(root, 'dist/data'))
  put(`dist/${file}`, content)
  await expect(scanSite(site(), join(root, 'dist'))).rejects.toThrow(
    new RegExp(`ft-yard .* in ${file}, line 1`),
  )
})

test('earlier versions in the held folder are carried along; one that was changed since fails the build', async () => {
  putData()
  await publishSiteData(site(), join(root, 'dist/data'))
  const earlier = DATA.map(
    (name) => [name, readFileSync(join(root, 'dist/data/held', name), 'utf8')] as const,
  )
  for (const [name, text] of earlier)
    put(`data/held/0.9.0/${name}`, text.replace('"version": "1.0.0"', '"version": "0.9.0"'))
  await publishSiteData(site(), join(root, 'dist/data'))
  expect(published()).toContain('held/0.9.0/features.geojson')
  put('data/held/0.9.0/agents.json', '{"agents":[]}')
  await expect(publishSiteData(site(), join(root, 'dist/data'))).rejects.toThrow(
    /version-not-whole: .*0\.9\.0/,
  )
})
