import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CairnPackage, ParseResult } from '../../src/domain/package.ts'
import { claimCount, type ExportInput } from '../../src/formats/export-input.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { storedFiles } from '../../src/formats/stored-files.ts'
import { writeZip } from '../../src/formats/write-zip.ts'
import { packageFiles } from '../data/read-package.ts'
import { madeClaim, madeFeature } from '../domain/made-package.ts'
import { bytesOfParts, coins, exportPackage, inputOf, picked, randomExportPackage } from './export-package.ts'
import { bytesOf, OWN_GEOJSON, sha256 } from './small-package.ts'

const karabakh = await inputOf(packageFiles())

async function zipOf(input: ExportInput): Promise<{ name: string; bytes: Uint8Array }> {
  const { name, parts } = await writeZip(input, sha256)
  return { name, bytes: bytesOfParts(parts) }
}

const reopened = async (input: ExportInput): Promise<ParseResult> => openFiles([await zipOf(input)], sha256)

const claimsOf = (features: CairnPackage['features']) =>
  features.flatMap(({ properties }) => properties.claims)

test('the whole package leaves byte for byte: opened again it has the same hash', async () => {
  const { package: pkg, issues } = await reopened(karabakh)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(pkg).toEqual(karabakh.pkg)
  expect((await storedFiles([await zipOf(karabakh)]))?.get('features.geojson')).toEqual(
    karabakh.files?.get('features.geojson'),
  )
})

/** What must hold of a selection's package: sound, the same records, nothing that nobody asked for. */
async function expectSound(input: ExportInput): Promise<CairnPackage> {
  const { package: pkg, issues, rejected } = await reopened(input)
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(rejected).toEqual([])
  const without = (features: CairnPackage['features']) =>
    features.map(({ id, geometry, properties: { relatedFeatures: _, claims, ...properties } }) => ({
      id,
      geometry,
      properties,
      claims: claims.map(({ relations: __, ...claim }) => claim),
    }))
  expect(without(pkg!.features)).toEqual(without(input.features))
  for (const [id, source] of pkg!.sources) expect(source).toEqual(input.pkg.sources.get(id))
  for (const [id, agent] of pkg!.agents) expect(agent).toEqual(input.pkg.agents.get(id))
  for (const [id, place] of pkg!.places) expect(place).toEqual(input.pkg.places.get(id))
  return pkg!
}

test('any selection of any package is a sound package with the same records', async () => {
  await fc.assert(
    fc.asyncProperty(randomExportPackage, coins, async (files, selection) => {
      const input = await inputOf(files, selection)
      if (input.features.length > 0) await expectSound(input)
    }),
    { seed: 20261122, numRuns: 40 },
  )
})

test('any selection of the bundled package is a sound package with the same records', async () => {
  await fc.assert(
    fc.asyncProperty(coins, async (selection) => {
      const features = picked(karabakh.pkg, selection)
      if (features.length > 0) await expectSound({ ...karabakh, features })
    }),
    { seed: 20261122, numRuns: 8 },
  )
})

describe('a selection', () => {
  const input = { ...karabakh, features: picked(karabakh.pkg, [false, false, true]) }

  test('bears an id and a title of its own, and says where it is from', async () => {
    const pkg = await expectSound(input)
    expect(pkg.id).toMatch(/^karabakh-selection-[0-9a-f]{8}$/)
    expect(pkg.title).toBe('Karabakh (selection)')
    expect(pkg).toMatchObject({ version: karabakh.pkg.version, asOf: karabakh.pkg.asOf })
    const files = await storedFiles([await zipOf(input)])
    const descriptor = JSON.parse(new TextDecoder().decode(files?.get('datapackage.json')))
    expect(descriptor.sources[0].title).toContain(`Karabakh (karabakh), version ${karabakh.pkg.version}`)
    expect(descriptor.description).toContain(karabakh.question.sentence)
    expect(descriptor.licenses[0].name).toBe('CC-BY-4.0')
    expect(descriptor.cairnExport).toMatchObject({
      query: karabakh.question.sentence,
      package: { id: 'karabakh', hash: karabakh.pkg.hash },
      claims: claimCount(input.features),
    })
    expect(descriptor.cairnExport.relationsLeftOut.length).toBeGreaterThan(0)
  })

  test('holds the documents, claimants and places of its claims with all that those need, and no others', async () => {
    const pkg = await expectSound(input)
    const needed = new Set(
      claimsOf(pkg.features).flatMap(({ passages }) =>
        passages.flatMap(({ source, translationOf }) => [source, translationOf]),
      ),
    )
    const relayed = new Set(
      [...pkg.sources.values()].flatMap(({ derivedFrom }) => derivedFrom.map((d) => d.source)),
    )
    expect([...pkg.sources.keys()].filter((id) => !needed.has(id) && !relayed.has(id))).toEqual([])
    expect(pkg.sources.size).toBeLessThan(karabakh.pkg.sources.size)
    expect(pkg.agents.size).toBeLessThan(karabakh.pkg.agents.size)
  })

  test('is the same bytes every time', async () => {
    expect((await zipOf(input)).bytes).toEqual((await zipOf(input)).bytes)
  })

  test('keeps tombstones, and of the release log what concerns it', async () => {
    const entry = { date: '2024-01-01', reason: 'SYNTHETIC' }
    const entries = [
      { id: 'clm-gone', kind: 'claim', action: 'withdrawn', ...entry },
      { id: 'clm-a', kind: 'claim', action: 'corrected', ...entry },
      { id: 'clm-b', kind: 'claim', action: 'corrected', ...entry },
    ] as const
    const files = exportPackage({
      features: [
        madeFeature('ft-a', [madeClaim('clm-a', { relations: [{ type: 'refines', claim: 'clm-gone' }] })]),
        madeFeature('ft-b', [madeClaim('clm-b')]),
      ],
      releases: [{ version: '1.2.0', date: '2024-01-01', summary: 'SYNTHETIC', entries: [...entries] }],
    })
    const pkg = await expectSound(await inputOf(files, [true, false]))
    expect([...pkg.tombstones.keys()]).toEqual(['clm-gone'])
    expect(pkg.releases[0]?.entries.map(({ id }) => id)).toEqual(['clm-gone', 'clm-a'])
    expect(claimsOf(pkg.features)[0]?.relations).toEqual([{ type: 'refines', claim: 'clm-gone' }])
  })
})

test('somebody’s own GeoJSON is no package, and the zip form says so', async () => {
  const { package: pkg } = await openFiles([{ name: 'mine.geojson', bytes: bytesOf(OWN_GEOJSON) }], sha256)
  const input = { pkg: pkg!, features: pkg!.features, question: karabakh.question, files: null }
  await expect(writeZip(input, sha256)).rejects.toThrow('datapackage.json expected')
})

describe('the stored files', () => {
  test('are found in a folder at any depth and in a zip, leavings of systems aside', async () => {
    const files = exportPackage({ features: [madeFeature('ft-0', [madeClaim('clm-0')])] })
    const deep = [...files].map(([name, bytes]) => ({ name: `downloads/export/${name}`, bytes }))
    expect(await storedFiles([...deep, { name: 'downloads/.DS_Store', bytes: bytesOf('x') }])).toEqual(files)
    const zip = await zipOf(await inputOf(files))
    expect(await storedFiles([zip])).toEqual(files)
  })

  test('are none where there is no descriptor', async () => {
    expect(await storedFiles([{ name: 'mine.geojson', bytes: bytesOf(OWN_GEOJSON) }])).toBeNull()
    expect(await storedFiles([])).toBeNull()
  })
})
