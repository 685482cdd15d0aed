/** Packages in every wrapping, and what Cairn has exported. */
import { zipSync } from 'fflate'
import { openFiles } from '../../../src/formats/open-files.ts'
import { sha256 } from '../../formats/small-package.ts'
import { handMadeZips } from '../corpus/bad-zips.ts'
import { heavyJson } from '../corpus/heavy-json.ts'
import type { HostileInput } from '../corpus/hostile-input.ts'
import { oneFile } from '../corpus/hostile-input.ts'
import { exportedSeeds, packageSeeds } from '../corpus/package-seeds.ts'
import { withTrueSums } from '../corpus/true-sums.ts'
import type { Form } from '../form.ts'
import { outcomeOf } from './use-package.ts'

const open = async ({ files }: HostileInput) => outcomeOf(await openFiles(files, sha256))

const zipped = ({ what, files }: HostileInput): HostileInput =>
  oneFile(what, 'package.zip', zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))))

const POINT = { type: 'Point', coordinates: [-30, 30] }
const OWN = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', id: 'own', geometry: POINT, properties: { name: 'SYNTHETIC', deep: { a: [1] } } },
    { type: 'Feature', geometry: null, properties: null },
    {
      type: 'Feature',
      geometry: {
        type: 'GeometryCollection',
        geometries: [
          POINT,
          {
            type: 'LineString',
            coordinates: [
              [-30, 30],
              [-29, 31],
            ],
          },
        ],
      },
      properties: { url: 'https://example.org/', date: '2024-02' },
    },
  ],
})

export const packageForms: readonly Form[] = [
  {
    name: 'package folder',
    count: 800,
    kinds: ['bytes', 'json', 'json'],
    seeds: async (root) => packageSeeds(root),
    // Half of them with true sizes and hashes: else little but the sums would be told.
    wrap: withTrueSums,
    handMade: async (root) => heavyJson(packageSeeds(root)[0]!),
    open,
  },
  {
    name: 'package in a zip',
    count: 250,
    kinds: ['bytes', 'json'],
    seeds: async (root) => packageSeeds(root),
    wrap: zipped,
    open,
  },
  {
    name: 'zip archive',
    count: 500,
    kinds: ['bytes'],
    seeds: async (root) => packageSeeds(root).map(zipped),
    handMade: async (root) => handMadeZips(packageSeeds(root)[0]!.files),
    open,
  },
  {
    name: 'GeoJSON',
    count: 900,
    kinds: ['bytes', 'json', 'text'],
    seeds: async () => [oneFile('own', 'own.geojson', OWN)],
    open,
  },
  {
    name: 'exported GeoJSON',
    count: 300,
    kinds: ['bytes', 'json'],
    seeds: (root) => exportedSeeds(root, 'geojson'),
    open,
  },
  {
    name: 'exported CSV',
    count: 400,
    kinds: ['bytes', 'text'],
    seeds: (root) => exportedSeeds(root, 'csv'),
    open,
  },
]
