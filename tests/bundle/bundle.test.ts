import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BundleEntry } from '../../src/bundle/bundle-entry.ts'
import { BundleTooLarge } from '../../src/bundle/write-bundle.ts'
import { unzip } from '../../src/formats/unzip.ts'
import { bytesOf, sha256Of } from '../formats/small-package.ts'
import {
  areaEntry,
  documentEntry,
  madeEntry,
  noteEntry,
  packageEntry,
  plain,
  readBack,
  written,
} from './made-bundle.ts'

const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>])

const anyBytes = fc.uint8Array({ maxLength: 300 })
/** Text repeats itself and is deflated; random bytes are not. */
const anyContent = fc.oneof(
  anyBytes,
  fc.string({ maxLength: 20 }).map((text) => bytesOf(text.repeat(30))),
)
const anyId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,12}$/)
const anyTitle = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' })
const anyName = fc.stringMatching(/^[a-zéя0-9][a-z0-9._-]{0,8}$/).filter((name) => !name.includes('..'))

const anyPackage: fc.Arbitrary<BundleEntry> = fc
  .record({
    id: anyId,
    title: anyTitle,
    version: fc.option(anyId),
    files: fc.dictionary(anyName, anyContent, { minKeys: 1 }),
  })
  .map(({ files, ...facts }) =>
    madeEntry({
      ...facts,
      kind: 'package',
      files: new Map(Object.entries(files).map(([path, bytes]) => [path, blobOf(bytes)])),
    }),
  )
const anyDocument = fc.tuple(anyContent, anyTitle).map(([bytes, title]) => documentEntry(bytes, title))
const anyArea = fc.tuple(anyId, anyBytes).map(([id, bytes]) => ({ ...areaEntry(bytes), id }))

const anyEntries = fc.uniqueArray(fc.oneof(anyPackage, anyDocument, anyArea), {
  selector: ({ kind, id }) => `${kind} ${id}`,
  maxLength: 6,
})

const hashOf = async (file: Blob) => sha256Of(new Uint8Array(await file.arrayBuffer()))

describe('a bundle', { timeout: 30_000 }, () => {
  test('gives back what was put in, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const { manifest, entries: found, rejected, issues } = await readBack(await written(entries))
        expect(manifest?.cairnBundle).toBe(1)
        expect([rejected, issues]).toEqual([[], []])
        expect(await plain(found)).toEqual(await plain(entries))
      }),
      { seed: 4, numRuns: 60 },
    )
  })

  test('has the same bytes for the same content, in whatever order it came and whenever it was packed', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const turned = entries
          .toReversed()
          .map((entry) => ({ ...entry, files: new Map([...entry.files].reverse()) }))
        expect(await hashOf(await written(turned))).toBe(await hashOf(await written(entries)))
      }),
      { seed: 5, numRuns: 30 },
    )
    const text = await (await written([packageEntry()])).text()
    expect(text).not.toContain(String(new Date().getFullYear()))
    expect(await (await written([], { created: '2001-02-03T04:05:06Z' })).text()).toContain('2001-02-03')
  })

  test('opens in any zip program', async () => {
    const file = await written([packageEntry(), areaEntry()])
    const unpacked = unzip(new Uint8Array(await file.arrayBuffer()))
    const names = 'files' in unpacked ? unpacked.files.map(({ name }) => name) : []
    expect(names).toEqual(
      expect.arrayContaining(['bundle.json', 'packages/small/datapackage.json', 'areas/area-1.pmtiles']),
    )
  })
})

describe('one flipped byte', () => {
  const entries = [packageEntry(), documentEntry(bytesOf('SYNTHETIC '.repeat(40))), areaEntry()]

  test('in any place costs the entry that it is in, or the whole file; nothing changed is handed on', async () => {
    const bytes = new Uint8Array(await (await written(entries)).arrayBuffer())
    const whole = await plain(entries)
    const outcomes = { file: 0, entry: 0 }
    // Every place of the head and the tail, and some of every kind of what lies between.
    const places = [...bytes.keys()].filter((at) => at < 150 || at % 23 === 0 || at > bytes.length - 400)
    for (const at of places) {
      const flipped = bytes.slice()
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      const { manifest, entries: found, rejected } = await readBack(blobOf(flipped))
      outcomes[manifest === null ? 'file' : 'entry']++
      expect(rejected.length, `byte ${at}`).toBe(manifest === null ? 0 : 1)
      expect(found.length, `byte ${at}`).toBe(manifest === null ? 0 : entries.length - 1)
      expect(whole).toEqual(expect.arrayContaining(await plain(found)))
    }
    expect(outcomes.file).toBeGreaterThan(100)
    expect(outcomes.entry).toBeGreaterThan(50)
  }, 60_000)

  test('a file that was cut short says so', async () => {
    const file = await written(entries)
    for (const size of [0, 10, 21, file.size >> 1, file.size - 1]) {
      const { manifest, issues } = await readBack(file.slice(0, size))
      expect(manifest).toBeNull()
      expect(issues[0]?.code).toBe('bundle-cut-short')
    }
  })
})

/** A bundle whose manifest says something else; length and checksum of the archive fit. */
async function withManifest(
  entries: readonly BundleEntry[],
  change: (manifest: { cairnBundle: number; entries: Record<string, unknown>[] }) => void,
): Promise<Blob> {
  const { rewritten } = await import('./rewritten-bundle.ts')
  return rewritten(await written(entries, { willBeSealed: true }), change)
}

describe('a bundle that a stranger made', () => {
  const secret = documentEntry(bytesOf('SYNTHETIC document'))

  test('is refused when it is of a later version', async () => {
    const file = await withManifest([secret], (manifest) => {
      manifest.cairnBundle = 2
    })
    const { manifest, issues } = await readBack(file)
    expect(manifest).toBeNull()
    expect(issues[0]).toMatchObject({
      code: 'bundle-version',
      message: expect.stringContaining('update Cairn'),
    })
  })

  test('with a kind that is not known yet keeps it and says so', async () => {
    const file = await withManifest([secret], ({ entries: [entry] }) =>
      Object.assign(entry!, { kind: 'drawing' }),
    )
    const { entries, issues } = await readBack(file)
    expect(entries.map(({ kind }) => kind)).toEqual(['drawing'])
    expect(issues).toMatchObject([{ severity: 'notice', code: 'bundle-unknown-kind' }])
  })

  test.each<[string, Record<string, unknown>]>([
    ['another hash', { sha256: '0'.repeat(64) }],
    ['another id than its hash', { id: '1'.repeat(64) }],
    ['the place of another kind', { kind: 'package' }],
    ['another size', { bytes: 1 }],
    ['no title', { title: '' }],
    ['a path that leads out', { path: '../x', files: [{ path: '../x', bytes: 18, sha256: '0'.repeat(64) }] }],
    [
      'a file that is not there',
      { kind: 'x', path: 'x', files: [{ path: 'x', bytes: 18, sha256: '0'.repeat(64) }] },
    ],
  ])('rejects an entry with %s, and it alone', async (_, fields) => {
    const file = await withManifest([secret, packageEntry()], ({ entries }) =>
      Object.assign(entries.find(({ kind }) => kind === 'document')!, fields),
    )
    const { entries, rejected } = await readBack(file)
    expect(entries.map(({ kind }) => kind)).toEqual(['package'])
    expect(rejected).toHaveLength(1)
  })

  test('cannot name one file in two entries', async () => {
    const file = await withManifest([secret, packageEntry()], ({ entries }) =>
      entries.push({ ...entries.find(({ kind }) => kind === 'document'), kind: 'drawing' }),
    )
    const { entries, rejected } = await readBack(file)
    expect(entries).toHaveLength(2)
    expect(rejected).toHaveLength(1)
  })

  test('files that no entry names are not read, and said', async () => {
    const { issues, entries } = await readBack(await withManifest([secret], ({ entries }) => entries.pop()))
    expect(entries).toEqual([])
    expect(issues).toMatchObject([{ severity: 'warning', code: 'bundle-stray-file' }])
  })

  test.each([
    ['a zip bomb', 'bytes', 2 ** 32 - 2, 'bundle-too-large'],
    ['a path that leads out', 'path', '../../etc/passwd', 'bundle-path'],
    ['a path of another system', 'path', 'C:\\x', 'bundle-path'],
    ['a path twice', 'path', 'bundle.json', 'bundle-duplicate'],
  ])('is refused as a whole before anything is unpacked: %s', async (_, field, value, code) => {
    const { withRecord } = await import('./rewritten-bundle.ts')
    const file = await withRecord(await written([packageEntry()]), { [field]: value })
    const { manifest, issues } = await readBack(file)
    expect(manifest).toBeNull()
    expect(issues[0]?.code).toBe(code)
  })
})

describe('private notes', () => {
  test('are not written into a bundle that everybody can read', async () => {
    await expect(written([noteEntry()])).rejects.toThrow('encrypted bundles only')
  })

  test('are written into one that will be encrypted, and taken from such a one only', async () => {
    const file = await written([noteEntry()], { willBeSealed: true })
    expect((await readBack(file, { wasSealed: true })).entries.map(({ kind }) => kind)).toEqual(['note'])
    const { entries, rejected } = await readBack(file)
    expect(entries).toEqual([])
    expect(rejected[0]?.reason).toContain('encrypted files only')
  })
})

test('what a reader would refuse is not written', async () => {
  const many = new Map(Array.from({ length: 10_001 }, (_, at) => [`f${at}`, blobOf(new Uint8Array(0))]))
  await expect(written([madeEntry({ kind: 'package', files: many })])).rejects.toThrow(BundleTooLarge)
})
