import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { archiveOf, filesBelow, hashList, sha256 } from '../../scripts/release/archive.mjs'
import { licenceFaults, licenceList, settledBill } from '../../scripts/release/bill-of-materials.mjs'
import { lockfileFaults } from '../../scripts/release/lockfile-faults.mjs'
import { temporaryFolder } from './temporary-folder.ts'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

test('our lock file proves every package by a hash, has exact versions and no install script', () => {
  expect(lockfileFaults(read('package.json'), read('package-lock.json'))).toEqual([])
})

test('npm runs no script of a package that is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

const sound = { version: '1.0.0', integrity: 'sha512-AAAA' }
const lock = (entry: object) => ({
  lockfileVersion: 3,
  packages: { '': {}, 'node_modules/one': { ...sound, ...entry } },
})

test.each([
  ['without a hash', { integrity: undefined }, /a SHA-512 expected, none found/],
  ['with a weaker hash', { integrity: 'sha1-AAAA' }, /a SHA-512 expected/],
  [
    'from a Git address',
    { resolved: 'git+ssh://git@example.org/one.git' },
    /an archive of a registry expected/,
  ],
  ['that is a link', { link: true }, /an archive of a registry expected/],
  ['with an install script', { hasInstallScript: true }, /runs a script/],
  ['in another version than asked', { version: '1.0.1' }, /1\.0\.0 expected in the lock file, 1\.0\.1 found/],
])('a locked package %s is a fault', (_, entry, words) => {
  expect(lockfileFaults({ dependencies: { one: '1.0.0' } }, lock(entry)).join('\n')).toMatch(words)
})

test('a range in place of a version is a fault', () => {
  expect(lockfileFaults({ dependencies: { one: '^1.0.0' } }, lock({}))).toEqual([
    'one: an exact version expected, ^1.0.0 found',
  ])
})

const component = (name: string, licence?: string) => ({
  'bom-ref': `${name}@1.0.0`,
  name,
  version: '1.0.0',
  licenses: licence === undefined ? [] : [{ license: { id: licence } }],
})
const bill = (names: readonly string[], machine = {}) => ({
  serialNumber: 'urn:uuid:1',
  ...machine,
  metadata: { timestamp: 'now', tools: [], component: { name: 'a folder' } },
  components: names.map((name) => component(name, 'MIT')),
  dependencies: names.map((name) => ({ ref: `${name}@1.0.0` })),
})

test('the bill of materials says nothing of machine, hour and folder, and is in one order', () => {
  const one = settledBill(bill(['b', 'a'], { serialNumber: 'urn:uuid:2' }), 'cairn')
  expect(one).toEqual(settledBill(bill(['a', 'b']), 'cairn'))
  expect(JSON.stringify(one)).not.toMatch(/uuid|now|a folder/)
})

test('every licence is listed; one that nobody has looked at stops the release', () => {
  const all = {
    ...bill([]),
    components: [component('b', 'GPL-3.0'), component('a', '(MIT OR CC0-1.0)'), component('c')],
  }
  expect(licenceList(all)).toBe('a 1.0.0: (MIT OR CC0-1.0)\nb 1.0.0: GPL-3.0\nc 1.0.0: \n')
  expect(licenceFaults(all).map((fault) => fault[0])).toEqual(['b', 'c'])
})

test('the archive is the same in every time zone and whatever the order of the files', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const files = [
    ['b.txt', bytes('SYNTHETIC b')],
    ['a/c.txt', bytes('SYNTHETIC c')],
  ] as const
  const archives = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((zone, at) => {
    process.env.TZ = zone
    return sha256(archiveOf(new Map(at === 0 ? files : files.toReversed())))
  })
  process.env.TZ = 'UTC'
  expect(new Set(archives).size).toBe(1)
  expect(Object.keys(unzipSync(archiveOf(new Map(files))))).toEqual(['a/c.txt', 'b.txt'])
})

test('files of a folder come in one order, with hashes that sha256sum checks', () => {
  const files = filesBelow(temporaryFolder({ 'b/one': '', a: '' }), 'site/')
  expect(hashList(files)).toBe(
    ['a', 'b/one'].map((path) => `${sha256(new Uint8Array())}  site/${path}\n`).join(''),
  )
})
