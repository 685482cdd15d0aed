import fc from 'fast-check'
import type { FeatureCollection, Polygon, Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import { circleArea } from '../../src/formats/export-geometry.ts'
import type { ExportInput } from '../../src/formats/export-input.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { writeGeoJson } from '../../src/formats/write-geojson.ts'
import { packageFiles } from '../data/read-package.ts'
import { madeClaim } from '../domain/made-package.ts'
import {
  exportPackage,
  inputOf,
  locatedFeature,
  picked,
  randomExportPackage,
  textOfParts,
} from './export-package.ts'
import { bytesOf, OWN_GEOJSON, sha256 } from './small-package.ts'

interface Written extends FeatureCollection {
  readonly features: CairnFeature[] & FeatureCollection['features']
  readonly cairnExport: Record<string, unknown> & { readonly relationsLeftOut: unknown[] }
}

const karabakh = await inputOf(packageFiles())
const written = (input: ExportInput): Written => JSON.parse(textOfParts(writeGeoJson(input).parts))
const SITES = ['site_exact', 'site_named']
const isSite = ({ properties }: CairnFeature) => SITES.includes(properties.precisionCode)

test('the collection says under one key what was asked, of which package, up to when, under which licence', () => {
  const { cairnExport, ...rest } = written(karabakh)
  expect(Object.keys(rest).sort()).toEqual(['features', 'type'])
  expect(cairnExport).toMatchObject({
    query: 'Features with a claim by “A, B”.',
    queryAddress: 'https://example.org/?party=a',
    package: { id: 'karabakh', version: karabakh.pkg.version, hash: karabakh.pkg.hash },
    cutOffDate: karabakh.pkg.asOf,
    licences: [{ name: 'CC-BY-4.0' }],
    features: 74,
    relationsLeftOut: [],
  })
  expect(cairnExport.disclaimer).toContain('nothing here says that a claim is true')
})

test('every claimant and document that a claim names stands in the same file', () => {
  const { cairnExport, features } = written(karabakh)
  const agents = new Set((cairnExport.agents as { id: string }[]).map(({ id }) => id))
  const sources = new Set((cairnExport.sources as { id: string }[]).map(({ id }) => id))
  for (const { properties } of features)
    for (const { claimant, modality, passages } of properties.claims) {
      expect(agents).toContain(claimant)
      expect(modality).toBeTruthy()
      for (const { source } of passages) expect(sources).toContain(source)
    }
})

test('unlocated features leave with geometry null, in their place and number', () => {
  const ids = written(karabakh).features.flatMap((feature) => (feature.geometry === null ? [feature.id] : []))
  expect(ids).toEqual(karabakh.features.filter(({ geometry }) => geometry === null).map(({ id }) => id))
  expect(ids.length).toBeGreaterThan(30)
})

/** The centre that a polygon keeps in its properties, as the point that it came from. */
function pointAgain({ geometry, properties }: CairnFeature): unknown {
  expect(geometry?.type).toBe('Polygon')
  return { type: 'Point', coordinates: [properties.decimalLongitude, properties.decimalLatitude] }
}

test('no point coarser than a named site leaves: it is the polygon of its circle, its centre kept', async () => {
  await fc.assert(
    fc.asyncProperty(randomExportPackage, async (files) => {
      const input = await inputOf(files)
      for (const [row, feature] of written(input).features.entries()) {
        const original = input.features[row]!
        if (original.geometry === null || isSite(original)) expect(feature).toEqual(original)
        else expect(pointAgain(feature)).toEqual(original.geometry)
      }
    }),
    { seed: 20261122, numRuns: 40 },
  )
})

describe('an exported file that somebody has changed', () => {
  const small = () =>
    inputOf(exportPackage({ features: [locatedFeature('ft-0', [madeClaim('clm-0')], PLACE)] }))
  const PLACE = { precisionCode: 'settlement', lng: -30, lat: 30, radius: 2300 } as const
  const changed = async (change: (collection: Written) => unknown) => {
    const bytes = bytesOf(JSON.stringify(change(written(await small()))))
    return openFiles([{ name: 'changed.geojson', bytes }], sha256)
  }

  test('keeps an area that was redrawn', async () => {
    const redrawn = {
      type: 'Polygon',
      coordinates: [
        [
          [-30, 30],
          [-29.9, 30],
          [-29.9, 30.1],
          [-30, 30],
        ],
      ],
    }
    const { package: pkg } = await changed(({ features: [feature], ...rest }) => ({
      ...rest,
      features: [{ ...feature, geometry: redrawn }],
    }))
    expect(pkg?.id).toBe('export')
    expect(pkg?.features[0]?.geometry).toEqual(redrawn)
  })

  test('without its head, as other programs write it, still has its claims', async () => {
    const { package: pkg, rejected } = await changed(({ features }) => ({
      type: 'FeatureCollection',
      features,
    }))
    expect(rejected.filter(({ kind }) => kind === 'feature' || kind === 'claim')).toEqual([])
    expect(pkg?.features[0]?.properties.claims).toHaveLength(1)
  })

  test('with a fault is read as any GeoJSON, so that the fault has its own line and column', async () => {
    const { issues } = await changed(({ features: [feature], ...rest }) => ({
      ...rest,
      features: [{ ...feature, properties: { ...feature!.properties, precisionCode: 'somewhere' } }],
    }))
    expect(issues.find(({ code }) => code === 'not-in-list')).toMatchObject({
      file: 'features.geojson',
      line: 1,
    })
  })
})

test('relations to claims that stay behind are listed instead of leading nowhere', () => {
  const features = picked(karabakh.pkg, [true, false])
  const { cairnExport, features: left } = written({ ...karabakh, features })
  const ids = new Set(left.flatMap(({ properties }) => properties.claims.map(({ id }) => id)))
  const all = features.flatMap(({ properties }) => properties.claims.flatMap(({ relations }) => relations))
  const kept = left.flatMap(({ properties }) => properties.claims.flatMap(({ relations }) => relations))
  expect(kept.every(({ claim }) => ids.has(claim))).toBe(true)
  const listed = cairnExport.relationsLeftOut.filter(
    (entry) => !(entry as { to: string }).to.startsWith('ft-'),
  )
  expect(listed.length).toBeGreaterThan(0)
  expect(kept.length + listed.length).toBe(all.length)
})

test('somebody’s own GeoJSON leaves with its own properties', async () => {
  const { package: pkg } = await openFiles([{ name: 'mine.geojson', bytes: bytesOf(OWN_GEOJSON) }], sha256)
  const { features } = written({
    pkg: pkg!,
    features: pkg!.features,
    question: karabakh.question,
    files: null,
  })
  expect(features).toMatchObject(JSON.parse(OWN_GEOJSON).features)
})

describe('the circle of a radius', () => {
  const turning = (ring: readonly Position[]) =>
    ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
      const [px = 0, py = 0] = ring[at] ?? []
      return sum + px * y - x * py
    }, 0)

  test('has 64 sides, runs counterclockwise and is closed', async () => {
    const place = { precisionCode: 'settlement', lng: -30, lat: 30, radius: 2300 } as const
    const files = exportPackage({ features: [locatedFeature('ft-0', [madeClaim('clm-0')], place)] })
    const [feature] = written(await inputOf(files)).features
    const [ring = []] = (feature!.geometry as Polygon).coordinates
    expect(ring).toHaveLength(65)
    expect(ring[0]).toEqual(ring.at(-1))
    expect(turning(ring)).toBeGreaterThan(0)
  })

  test('is cut at the antimeridian from either side, and covers the same ground', () => {
    for (const lng of [179.95, -179.95]) {
      const area = circleArea([lng, 30], 20_000)
      if (area.type !== 'MultiPolygon') throw new Error(`MultiPolygon expected, ${area.type} found`)
      const rings = area.coordinates.map(([ring = []]) => ring)
      expect(rings).toHaveLength(2)
      for (const ring of rings) {
        expect(ring.every(([x = 0]) => Math.abs(x) <= 180)).toBe(true)
        expect(ring.every(([x = 0]) => Math.sign(x) === Math.sign(ring[0]?.[0] ?? 0))).toBe(true)
        expect(ring[0]).toEqual(ring.at(-1))
        expect(turning(ring)).toBeGreaterThan(0)
      }
      const whole = circleArea([0, 30], 20_000) as Polygon
      const sum = rings.reduce((total, ring) => total + turning(ring), 0)
      // Shifted rings have the same area when each is measured from a corner of its own.
      expect(sum).toBeGreaterThan(0)
      expect(boxWidth(rings)).toBeCloseTo(boxWidth(whole.coordinates), 3)
    }
  })

  const boxWidth = (rings: readonly Position[][]): number =>
    rings.reduce((sum, ring) => {
      const xs = ring.map(([x = 0]) => x)
      return sum + Math.max(...xs) - Math.min(...xs)
    }, 0)

  test('that holds a pole is the band around it', () => {
    expect(circleArea([20, 89.9], 50_000).coordinates).toEqual([
      [
        [-180, 89.4503],
        [180, 89.4503],
        [180, 90],
        [-180, 90],
        [-180, 89.4503],
      ],
    ])
  })
})
