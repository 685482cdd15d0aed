import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Release } from '../../src/domain/generated/package-types.ts'
import type { CairnPackage, PackageFiles } from '../../src/domain/package.ts'
import type { ExportInput } from '../../src/formats/export-input.ts'
import { neededRecords } from '../../src/formats/export-records.ts'
import { detach } from '../../src/formats/export-relations.ts'
import { openFiles } from '../../src/formats/open-files.ts'
import { type ExportForm, writeExport } from '../../src/formats/write-export.ts'
import { packageFiles } from '../data/read-package.ts'
import { bytesOfParts, coins, inputOf, randomExportPackage } from './export-package.ts'
import { bytesOf, OWN_GEOJSON, sha256 } from './small-package.ts'

const FORMS = ['zip', 'geojson', 'csv'] as const satisfies readonly ExportForm[]
const RUNS = { seed: 20261122, numRuns: 100 } as const

async function reopened(form: ExportForm, input: ExportInput) {
  const { name, parts } = await writeExport(form, input, sha256)
  return openFiles([{ name, bytes: bytesOfParts(parts) }], sha256)
}

const entry = (id: string, action: 'withdrawn' | 'corrected') =>
  ({ id, kind: 'claim', action, date: '2024-01-01', reason: 'SYNTHETIC reason' }) as const

const releases: readonly Release[] = [
  {
    version: '1.2.0',
    date: '2024-01-01',
    summary: 'SYNTHETIC',
    entries: [entry('clm-gone', 'withdrawn'), entry('clm-0-0', 'corrected')],
  },
]

/** Any package, with a gloss list, a release log and a withdrawn claim. */
const anyPackage = fc
  .tuple(randomExportPackage, fc.boolean())
  .map(([files, isRich]) => (isRich ? rich(files) : files))

function rich(files: PackageFiles): PackageFiles {
  const text = new TextDecoder().decode(files.get('datapackage.json'))
  const descriptor = JSON.parse(text)
  descriptor.resources = descriptor.resources.filter(({ path }: { path: string }) => path !== 'changes.json')
  descriptor.cairn.gloss = [{ term: 'SYNTHETIC term', lang: 'en', instead: 'SYNTHETIC plain word' }]
  return new Map([
    ...files,
    ['datapackage.json', bytesOf(JSON.stringify(descriptor))],
    ['changes.json', bytesOf(JSON.stringify({ releases }))],
  ])
}

/** What must be the same: everything but hash and seal, which are about the files as they came, and records that no claim needs. */
function contentOf(pkg: CairnPackage, features: CairnPackage['features']) {
  const { hash: _, seal: _seal, sources: __, agents: ___, places: ____, ...content } = pkg
  const { sources, agents, places } = neededRecords(features, pkg)
  const byId = <R extends { readonly id: string }>(records: readonly R[]) =>
    Object.fromEntries(records.map((record) => [record.id, record]))
  return { ...content, sources: byId(sources), agents: byId(agents), places: byId(places) }
}

describe.each(FORMS)('%s', (form) => {
  test('and back is the identity for any package', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, async (files) => {
        const input = await inputOf(files)
        const { package: pkg, issues, rejected } = await reopened(form, input)
        expect(issues.filter(({ severity }) => severity !== 'notice')).toEqual([])
        expect(rejected).toEqual([])
        expect(contentOf(pkg!, pkg!.features)).toEqual(contentOf(input.pkg, input.features))
      }),
      RUNS,
    )
  }, 60_000)

  test('and back is the identity for any selection, under an id of its own', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, coins, async (files, selection) => {
        const input = await inputOf(files, selection)
        const { features } = detach(input.features, input.pkg.tombstones)
        if (features.length === 0 || input.features.length === input.pkg.features.length) return
        const { package: pkg, rejected } = await reopened(form, input)
        expect(rejected).toEqual([])
        expect(pkg?.id).toMatch(/^export-selection-[0-9a-f]{8}$/)
        expect(pkg?.features).toEqual(features)
        expect(contentOf(pkg!, features).sources).toEqual(contentOf(input.pkg, features).sources)
        expect(contentOf(pkg!, features).agents).toEqual(contentOf(input.pkg, features).agents)
      }),
      { ...RUNS, numRuns: 40 },
    )
  }, 60_000)
})

test.each(['geojson', 'csv'] as const)(
  '%s of the bundled package, opened again, is the bundled package',
  async (form) => {
    const input = await inputOf(packageFiles())
    const { package: pkg, issues } = await reopened(form, input)
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(contentOf(pkg!, pkg!.features)).toEqual(contentOf(input.pkg, input.features))
  },
  60_000,
)

test.each(['geojson', 'csv'] as const)(
  '%s of somebody’s own GeoJSON has its shapes and properties',
  async (form) => {
    const { package: own } = await openFiles([{ name: 'mine.geojson', bytes: bytesOf(OWN_GEOJSON) }], sha256)
    const question = { sentence: 'All features.', address: null }
    const { package: pkg } = await reopened(form, {
      pkg: own!,
      features: own!.features,
      question,
      files: null,
    })
    expect(pkg?.kind).toBe('plain')
    expect(pkg?.features).toEqual(own!.features)
  },
)
