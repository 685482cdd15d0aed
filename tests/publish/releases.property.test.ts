import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CairnFeature } from '../../src/domain/generated/package-types.ts'
import type { PackageFiles } from '../../src/domain/package.ts'
import { positionsIn } from '../../src/publish/published-place.ts'
import { pathMeters } from '../../src/query/core/geodesy.ts'
import { claimOn, decision, heldFeature, heldPackage, PLACES, publish, VILLAGE } from './held-package.ts'

/** Anywhere in the village, as it was learned over three releases: corrected, refined, surveyed. */
const spots = fc.array(
  fc.record({
    east: fc.double({ min: -0.008, max: 0.008, noNaN: true }),
    north: fc.double({ min: -0.008, max: 0.008, noNaN: true }),
    radius: fc.integer({ min: 30, max: 900 }),
  }),
  { minLength: 3, maxLength: 3 },
)

const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

function spotted(spot: { east: number; north: number; radius: number }, isDecided: boolean): CairnFeature {
  const at: [number, number] = [round(-35.00123 + spot.east), round(30.00045 + spot.north)]
  return heldFeature({
    geometry: { type: 'Point', coordinates: at },
    properties: {
      coordinateUncertaintyInMeters: spot.radius,
      ...(isDecided ? { publication: decision('settlement') } : {}),
    },
  })
}

/** Three releases, each published against the last; the features' lines of their files. */
async function releases(features: readonly CairnFeature[], places = PLACES): Promise<readonly string[]> {
  const lines: string[] = []
  let previous: PackageFiles | null = null
  for (const [at, feature] of features.entries()) {
    const files = heldPackage({ features: [feature], places, version: `${at + 1}.0.0`, releases: log(at) })
    const { published, findings } = await publish(files, { previous })
    if (!published) throw new Error(JSON.stringify(findings))
    lines.push(new TextDecoder().decode(published.files.get('features.geojson')).split('\n')[1] ?? '')
    previous = published.files
  }
  return lines
}

const log = (newest: number) =>
  Array.from({ length: newest + 1 }, (_, at) => ({
    ...{ version: `${newest - at + 1}.0.0`, date: '2026-01-01', summary: 'SYNTHETIC', entries: [] },
  }))

test('a site decided at settlement level is the same bytes in every release, whatever was learned of it', async () => {
  await fc.assert(
    fc.asyncProperty(spots, fc.boolean(), async (three, isDecided) => {
      const lines = await releases(three.map((spot) => spotted(spot, isDecided)))
      expect(new Set(lines).size).toBe(1)
    }),
    { seed: 5, numRuns: 15 },
  )
})

test('what three releases have in common is the whole settlement, and nothing finer', async () => {
  await fc.assert(
    fc.asyncProperty(spots, async (three) => {
      const lines = await releases(three.map((spot) => spotted(spot, true)))
      const centre = [-35.00123, 30.00045] as const
      const whole = (VILLAGE.extentRadiusInMeters ?? 0) + (VILLAGE.spreadInMeters ?? 0)
      for (const line of lines) {
        const { geometry } = JSON.parse(line) as CairnFeature
        const nearest = Math.min(
          ...positionsIn(geometry as never).map((corner) => pathMeters([centre, corner])),
        )
        expect(nearest).toBeGreaterThanOrEqual(whole)
      }
    }),
    { seed: 6, numRuns: 6 },
  )
})

test('without a gazetteer the cell stays where it was first shown while the place is corrected inside it', async () => {
  const places = PLACES.map((place) => ({ ...place, lon: null, lat: null, coordinateSources: [] }))
  const features = [0.001, -0.004, 0.003].map((east) => spotted({ east, north: 0.002, radius: 40 }, true))
  expect(new Set(await releases(features, places)).size).toBe(1)
})

test('a new decision shows another place; a later day of review does not', async () => {
  const first = spotted({ east: 0.001, north: 0.002, radius: 40 }, true)
  const reviewed = {
    ...first,
    properties: { ...first.properties, publication: decision('settlement', '2030-01-01') },
  }
  const near = {
    ...first,
    properties: { ...first.properties, publication: decision('near_settlement') },
  }
  const run = async (feature: CairnFeature) => {
    const { published } = await publish(heldPackage({ features: [feature] }))
    return published?.package.features[0]
  }
  const [one, two, three] = await Promise.all([run(first), run(reviewed), run(near)])
  expect(two?.geometry).toEqual(one?.geometry)
  expect(three?.properties.coordinateUncertaintyInMeters).toBe(10_000)
})

test('publishing a published package changes no byte', async () => {
  const features = [
    spotted({ east: 0.001, north: 0.002, radius: 40 }, true),
    heldFeature({ id: 'ft-note', claims: [claimOn('clm-2', 'src-note')] }),
    heldFeature({
      id: 'ft-columns',
      properties: { originalColumns: [{ column: 'a', text: 'SYNTHETIC' }] },
      claims: [claimOn('clm-3', 'src-public')],
    }),
  ]
  const once = await publish(heldPackage({ features }))
  const twice = await publish(once.published?.files ?? new Map())
  expect(once.findings).toEqual([])
  expect(twice.published?.files).toEqual(once.published?.files)
})
