import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noteBlob } from '../../src/app/bundle-notes.ts'
import { realEffects } from '../../src/cli/effects.ts'
import { main } from '../../src/cli/main.ts'
import { tinyArchive } from '../bundle/tiny-archive.ts'
import { madeSource } from '../domain/made-package.ts'
import { bytesOf, OWN_GEOJSON, sha256Of, smallPackage } from '../formats/small-package.ts'
import {
  age,
  ageKey,
  ageWithPassphrase,
  hasAge,
  hasTerminal,
  whyNoAge,
  whyNoTerminal,
} from './age-program.ts'
import { recordedEffects } from './recorded-effects.ts'

const DOCUMENT = bytesOf('SYNTHETIC document, whose hash the package names')
const source = madeSource('src-own', {
  csl: { id: 'src-own', type: 'webpage', title: 'SYNTHETIC source' },
  captures: [
    {
      sha256: sha256Of(DOCUMENT),
      mediaType: 'text/plain',
      bytes: DOCUMENT.length,
      captureLevel: 'text_only',
      defects: [],
    },
  ],
})
/** SYNTHETIC notes as the app writes them into a bundle. */
const NOTES = new Map<string, Uint8Array>()
for (const id of ['n1', 'n2']) {
  const photo = { id: `${id}-p`, mediaType: 'image/jpeg', bytes: 3, originalName: null }
  const times = { writtenAt: '2001-02-03T04:05:06Z', changedAt: '2001-02-03T04:05:06Z', version: 1 }
  const note = { id, text: `SYNTHETIC ${id}`, ...times, about: null, position: null, photos: [photo] }
  const blob = noteBlob({ note, photos: new Map([[photo.id, Uint8Array.of(0, 1, 2)]]) })
  NOTES.set(`${id}.json`, new Uint8Array(await blob.arrayBuffer()))
}

const FOLDERS = {
  notes: NOTES,
  small: smallPackage({ sources: [source] }),
  documents: new Map([
    ['copies/report.txt', DOCUMENT],
    ['diary.txt', bytesOf('nobody’s business')],
  ]),
  'ocean.pmtiles': new Map([['ocean.pmtiles', tinyArchive()]]),
  mine: new Map([['mine.geojson', bytesOf(OWN_GEOJSON)]]),
  broken: new Map([
    ...smallPackage(),
    ['features.geojson', bytesOf('{"type": "FeatureCollection", "features": [{}]}')],
  ]),
  phrase: new Map([['phrase', bytesOf('SYNTHETIC five words and more\nsecond line')]]),
  other: new Map([['other', bytesOf('another')]]),
  there: new Map([['there', bytesOf('something')]]),
}

async function run(folders: Readonly<Record<string, ReadonlyMap<string, Uint8Array>>>, ...args: string[]) {
  const effects = recordedEffects({ ...FOLDERS, ...folders })
  return { code: await main(args, effects), ...effects }
}

/** Packs, and answers the file as a path of its own. */
async function packed(...args: string[]) {
  const { written, code, errors } = await run({}, 'pack', ...args, '--to', 'out')
  const bytes = written.get('out')
  if (!bytes) throw new Error(`nothing packed, exit code ${code}: ${errors.join('\n')}`)
  return { bytes, code, errors, file: { file: new Map([['file', bytes]]) } }
}

const EVERYTHING = ['small', '--documents', 'documents', '--area', 'ocean.pmtiles']

describe('cairn pack and cairn unpack', { timeout: 30_000 }, () => {
  test('give back package, document and area byte for byte', async () => {
    const { file, errors } = await packed(...EVERYTHING)
    expect(errors).toEqual(['cairn: diary.txt: no package names this document; it is left out'])
    const { code, written, printed } = await run(file, 'unpack', 'file', '--to', 'out')
    expect(code).toBe(0)
    for (const [path, bytes] of FOLDERS.small)
      expect(sha256Of(written.get(`out/packages/small/${path}`)!)).toBe(sha256Of(bytes))
    expect(written.get(`out/documents/${sha256Of(DOCUMENT)}`)).toEqual(DOCUMENT)
    expect(written.get('out/areas/ocean.pmtiles')).toEqual(tinyArchive())
    expect(written.size).toBe(FOLDERS.small.size + 2)
    expect(printed.join('\n')).toContain(`documents/${sha256Of(DOCUMENT)} document report.txt`)
  })

  test('areas, copies of documents and bundles are never in memory as a whole', async () => {
    const { file } = await packed('small')
    const effects = recordedEffects({ ...FOLDERS, ...file })
    const readPath = async (path: string) => {
      if (path !== 'small') throw new Error(`${path} was read as a whole`)
      return effects.readPath(path)
    }
    expect(await main(['pack', ...EVERYTHING, '--to', 'new'], { ...effects, readPath })).toBe(0)
    expect(await main(['unpack', 'file', '--to', 'out'], { ...effects, readPath })).toBe(0)
  })

  test('the same content gives the same file', async () => {
    const [first, second] = [await packed(...EVERYTHING), await packed(...EVERYTHING)]
    expect(sha256Of(first.bytes)).toBe(sha256Of(second.bytes))
    const dated = await packed('small', '--created', '2001-02-03T04:05:06Z')
    expect(new TextDecoder().decode(dated.bytes)).toContain('"created": "2001-02-03T04:05:06Z"')
  })

  test('--list says what is inside and writes nothing', async () => {
    const { file } = await packed(...EVERYTHING)
    const { code, written, printed } = await run(file, 'unpack', 'file', '--list')
    expect([code, written.size]).toEqual([0, 0])
    expect(printed).toHaveLength(3)
    expect(printed.join('\n')).toMatch(/packages\/small\/ package SYNTHETIC small package 1\.0\.0, \d+ bytes/)
  })

  test('a passphrase opens what it closed, and no other does', async () => {
    const { file, bytes } = await packed('small', '--passphrase-file', 'phrase')
    expect(new TextDecoder().decode(bytes)).not.toContain('SYNTHETIC')
    expect((await run(file, 'unpack', 'file', '--list', '--passphrase-file', 'phrase')).code).toBe(0)
    const wrong = await run(file, 'unpack', 'file', '--list', '--passphrase-file', 'other')
    expect([wrong.code, wrong.errors[0]]).toEqual([2, expect.stringContaining('is not the one of this file')])
    const none = await run(file, 'unpack', 'file', '--list')
    expect([none.code, none.errors[0]]).toEqual([2, expect.stringContaining('--passphrase-file expected')])
  })

  test('notes come out of a bundle and go into the next as they were, and never into an open file', async () => {
    const sealed = ['--passphrase-file', 'phrase']
    const { file } = await packed('--notes', 'notes', ...sealed)
    const first = await run(file, 'unpack', 'file', '--to', 'out', ...sealed)
    expect([first.code, first.printed.join()]).toEqual([0, expect.stringContaining('note 2001-02-03')])
    const found = [...first.written].map(([path, bytes]) => [path.replace('out/notes/', ''), bytes] as const)
    expect(new Map(found)).toEqual(NOTES)
    const again = await run(
      { unpacked: new Map(found) },
      'pack',
      '--notes',
      'unpacked',
      '--to',
      'out',
      ...sealed,
    )
    const next = { file: new Map([['file', again.written.get('out')!]]) }
    const second = await run(next, 'unpack', 'file', '--to', 'out', ...sealed)
    expect(second.written).toEqual(first.written)
    const none = await run({}, 'pack', '--notes', 'documents', '--to', 'out', ...sealed)
    expect([none.code, none.written.size]).toEqual([1, 0])
    expect(none.errors[0]).toContain('a note out of a bundle expected')
  })

  test('what is damaged is named and left out, and the rest is written', async () => {
    const { bytes } = await packed(...EVERYTHING)
    const at = Buffer.from(bytes).indexOf('SYNTHETIC document, whose')
    const flipped = bytes.slice()
    flipped[at < 0 ? bytes.length >> 1 : at]! ^= 1
    const file = { file: new Map([['file', flipped]]) }
    const { code, written, errors } = await run(file, 'unpack', 'file', '--to', 'out')
    expect(code).toBe(1)
    expect(errors).toHaveLength(1)
    expect(written.size).toBeGreaterThan(0)
    expect(written.size).toBeLessThan(FOLDERS.small.size + 2)
    const cut = { file: new Map([['file', bytes.slice(0, -5)]]) }
    const nothing = await run(cut, 'unpack', 'file', '--to', 'out')
    expect([nothing.code, nothing.written.size]).toEqual([1, 0])
    expect(nothing.errors[0]).toContain('cut short')
  })

  test('records with faults are packed as they are stored, exit code 1; GeoJSON of one’s own is packed too', async () => {
    const { code, errors } = await packed('broken')
    expect([code, errors[0]]).toEqual([1, expect.stringContaining('packed as they are stored')])
    expect((await packed('mine')).code).toBe(0)
  })

  test.each([
    [['small'], '--to FILE expected'],
    [['--to', 'out'], 'a package, --area or --notes expected'],
    [['small', '--to', 'there'], 'there is there already'],
    [['small', '--to', 'out', '--notes', 'notes'], 'encrypted files only'],
    [['small', 'small', '--to', 'out'], 'package small found twice'],
    [['small', '--to', 'out', '--recipient', 'age1x', '--passphrase-file', 'phrase'], 'both found'],
    [['small', '--to', 'out', '--recipient', 'age1x'], 'a recipient, age1…, expected, "age1x" found'],
    [['small', '--to', 'out', '--created', 'today'], '--created TIME expected'],
    [['nowhere', '--to', 'out'], 'ENOENT'],
  ])('pack %j is wrong usage, exit code 2', async (args, message) => {
    const { code, errors, written } = await run({}, 'pack', ...args)
    expect(code).toBe(2)
    expect(errors[0]).toContain(message)
    expect(written.size).toBe(0)
  })

  test.each([
    [['there'], 'one of --to DIR and --list'],
    [['there', '--to', 'small'], 'small holds files'],
    [['there', '--list', '--identity-file', 'a', '--passphrase-file', 'b'], 'both found'],
  ])('unpack %j is wrong usage, exit code 2', async (args, message) => {
    const { code, errors, written } = await run({}, 'unpack', ...args)
    expect(code).toBe(2)
    expect(errors[0]).toContain(message)
    expect(written.size).toBe(0)
  })

  test('an area that is no archive, and a file that is no bundle, are refused', async () => {
    const area = await run({}, 'pack', '--area', 'there', '--to', 'out')
    expect([area.code, area.errors[0]]).toEqual([
      1,
      expect.stringContaining('a PMTiles archive of version 3 expected'),
    ])
    const file = await run({}, 'unpack', 'there', '--to', 'out')
    expect([file.code, file.errors[0]]).toEqual([1, expect.stringContaining('bundle-cut-short')])
  })
})

describe('the standard program age', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-age-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const at = (name: string) => join(folder, name)
  const quiet = { ...realEffects, print: () => undefined, error: () => undefined }
  const onDisk = (...args: string[]) => main(args, quiet)

  test.skipIf(!hasAge)(
    `opens what we encrypted for a recipient, and we open what it did${whyNoAge}`,
    async () => {
      const { file, recipient } = ageKey()
      writeFileSync(at('key'), file)
      expect(await onDisk('pack', 'data/karabakh', '--to', at('clear.cairn.zip'))).toBe(0)
      expect(await onDisk('pack', 'data/karabakh', '--to', at('ours.age'), '--recipient', recipient)).toBe(0)
      age('-d', '-i', at('key'), '-o', at('opened.cairn.zip'), at('ours.age'))
      expect(sha256Of(readFileSync(at('opened.cairn.zip')))).toBe(
        sha256Of(readFileSync(at('clear.cairn.zip'))),
      )
      for (const armour of [[], ['-a']]) {
        const to = at(`theirs${armour.length}`)
        age(...armour, '-r', recipient, '-o', `${to}.age`, at('clear.cairn.zip'))
        expect(await onDisk('unpack', `${to}.age`, '--to', to, '--identity-file', at('key'))).toBe(0)
        const name = 'packages/karabakh/features.geojson'
        expect(readFileSync(join(to, name))).toEqual(readFileSync('data/karabakh/features.geojson'))
        expect(readdirSync(join(to, 'packages/karabakh')).sort()).toEqual(readdirSync('data/karabakh').sort())
      }
    },
    60_000,
  )

  test.skipIf(!hasTerminal)(
    `opens what we encrypted with a passphrase, and we open what it did${whyNoTerminal}`,
    async () => {
      writeFileSync(at('phrase'), 'SYNTHETIC five words and more\n')
      const typed = 'SYNTHETIC five words and more'
      const phrase = ['--passphrase-file', at('phrase')]
      expect(await onDisk('pack', 'data/karabakh', '--to', at('phrase.age'), ...phrase)).toBe(0)
      await ageWithPassphrase(typed, '-d', '-o', at('phrase.cairn.zip'), at('phrase.age'))
      expect(await onDisk('unpack', at('phrase.cairn.zip'), '--list')).toBe(0)
      await ageWithPassphrase(typed, '-p', '-o', at('theirs.age'), at('phrase.cairn.zip'))
      expect(await onDisk('unpack', at('theirs.age'), '--to', at('theirs'), ...phrase)).toBe(0)
      expect(readFileSync(at('theirs/packages/karabakh/sources.json'))).toEqual(
        readFileSync('data/karabakh/sources.json'),
      )
    },
    60_000,
  )
})
