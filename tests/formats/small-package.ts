/** A whole package in memory: SYNTHETIC, one unlocated feature with one claim, with true sizes and hashes. */
import { createHash } from 'node:crypto'
import type { CairnFeature, Claim, Place, Source } from '../../src/domain/generated/package-types.ts'
import type { Sha256 } from '../../src/domain/package.ts'
import { madeAgent, madeClaim, madeFeature, madeSource } from '../domain/made-package.ts'

export const sha256: Sha256 = async (bytes) => sha256Of(bytes)

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export const bytesOf = (text: string) => new TextEncoder().encode(text)

export interface SmallPackageParts {
  readonly claims?: readonly Claim[]
  /** In place of the one feature. */
  readonly features?: readonly CairnFeature[]
  readonly sources?: readonly Source[]
  readonly places?: readonly Place[]
}

/** The package's files by path. */
export function smallPackage({
  claims,
  features = [madeFeature('ft-small', claims ?? [madeClaim('clm-small')])],
  sources,
  places = [],
}: SmallPackageParts = {}): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const add = (path: string, content: unknown) => files.set(path, bytesOf(JSON.stringify(content, null, 2)))
  add('features.geojson', { type: 'FeatureCollection', features })
  add('sources.json', {
    sources: sources ?? [
      madeSource('src-own', { csl: { id: 'src-own', type: 'webpage', title: 'SYNTHETIC source' } }),
    ],
  })
  add('agents.json', { agents: [madeAgent('ag-a', 'party-a')] })
  add('places.json', { places })
  add('changes.json', {
    releases: [{ version: '1.0.0', date: '2024-01-01', summary: 'SYNTHETIC', entries: [] }],
  })
  add('datapackage.json', descriptor(files))
  return files
}

function descriptor(files: ReadonlyMap<string, Uint8Array>) {
  const licenses = [{ name: 'CC0-1.0' }]
  return {
    name: 'small',
    id: 'small',
    title: 'SYNTHETIC small package',
    version: '1.0.0',
    created: '2024-01-01T00:00:00Z',
    licenses,
    contributors: [{ title: 'SYNTHETIC' }],
    sources: [{ title: 'SYNTHETIC' }],
    resources: [...files].map(([path, bytes]) => ({
      name: path.replace(/\..*/, ''),
      path,
      bytes: bytes.length,
      hash: `sha256:${sha256Of(bytes)}`,
      licenses,
    })),
    cairn: {
      formatVersion: 1,
      bbox: [-31, 29, -29, 31],
      asOf: '2024-01-01',
      parties: [{ id: 'party-a', label: { en: 'Party A' } }],
      predicates: [{ id: 'burial', label: { en: 'burial' }, group: 'burial' }],
      gloss: [],
    },
  }
}

/** GeoJSON of somebody's own: one point in the open ocean. */
export const OWN_GEOJSON = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [-30, 30] },
      properties: { name: 'SYNTHETIC' },
    },
  ],
})
