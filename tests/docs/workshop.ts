/** A folder with the files that the pages speak of, so that their commands can be run as they stand. All of it is SYNTHETIC but the bundled package. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { zipSync } from 'fflate'
import { realEffects } from '../../src/cli/effects.ts'
import { main } from '../../src/cli/main.ts'
import { tinyArchive } from '../bundle/tiny-archive.ts'
import { bytesOf, OWN_GEOJSON, smallPackage } from '../formats/small-package.ts'

const checkout = resolve(import.meta.dirname, '../..')
const TABLE = join(checkout, 'docs/examples/ten-rows.csv')

/** Rows that are all imported: the last one is rejected, as the page for data editors says. */
const soundTable = (): string => `${readFileSync(TABLE, 'utf8').trim().split('\n').slice(0, -1).join('\n')}\n`

/** An island with nothing on it, for the outline of the world. */
const island = (features: readonly object[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features })
const LAND = {
  type: 'Feature',
  properties: { kind: 'land' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-31, 29],
        [-29, 29],
        [-29, 31],
        [-31, 31],
        [-31, 29],
      ],
    ],
  },
}

/** What the pages name, by path from the folder that the reader stands in. */
async function things(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const own = [...smallPackage()]
  const zip = zipSync(Object.fromEntries(own))
  const key = await generateIdentity()
  const inFolder = (folder: string) => own.map(([path, bytes]) => [`${folder}/${path}`, bytes] as const)
  const all: readonly (readonly [string, string | Uint8Array])[] = [
    ...['my-package', 'old-package', 'held/my-package'].flatMap(inFolder),
    ['my-package.zip', zip],
    ['karabakh-1.0.0.zip', zip],
    ['karabakh-1.1.0.zip', zip],
    ['sites.geojson', bytesOf(OWN_GEOJSON)],
    ['graves.csv', soundTable()],
    ['planet.pmtiles', tinyArchive()],
    ['ocean.pmtiles', tinyArchive()],
    ['public/basemap/world.json', island([LAND])],
    ['public/basemap/water.json', island([])],
    ['public/basemap/settlements.json', island([])],
    ['key.txt', `${key}\n`],
    ['team.txt', `${await identityToRecipient(key)}\n`],
    ['phrase.txt', 'SYNTHETIC: seven words that nobody else has\n'],
  ]
  return new Map(all)
}

/** Makes the folder and answers its path. Beside it lie `documents` (empty) and `released`. */
export async function makeWorkshop(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'cairn-docs-')), 'checkout')
  for (const [path, content] of await things()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const to of ['data/karabakh', '../released/karabakh'])
    cpSync(join(checkout, 'data/karabakh'), join(folder, to), { recursive: true })
  cpSync(join(checkout, 'docs/examples'), join(folder, 'docs/examples'), { recursive: true })
  mkdirSync(join(folder, '../documents'))
  mkdirSync(join(folder, 'areas'))
  const silent = { ...realEffects, print: () => {}, error: () => {} }
  await main(['publish', join(folder, 'held/my-package'), '--to', join(folder, 'public/my-package')], silent)
  return folder
}
