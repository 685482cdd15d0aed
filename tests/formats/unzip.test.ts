import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unzip } from '../../src/formats/unzip.ts'

const archiveOf = (files: Zippable) => zipSync(files)

function contents(archive: Uint8Array): Record<string, string> {
  const result = unzip(archive)
  if ('fault' in result) throw new Error(result.fault)
  return Object.fromEntries(result.files.map(({ name, bytes }) => [name, strFromU8(bytes)]))
}

function codeOf(archive: Uint8Array, limits?: Parameters<typeof unzip>[1]): string {
  const result = unzip(archive, limits)
  return 'fault' in result ? result.code : 'no fault'
}

/** Offset of the n-th entry in the directory at the end. */
function directoryEntry(archive: Uint8Array, n = 0): number {
  const view = new DataView(archive.buffer, archive.byteOffset)
  const end = archive.length - 22
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < n; i++) at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true)
  return at
}

/** The archive with some bytes of its directory changed. */
function tampered(archive: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = archive.slice()
  change(new DataView(copy.buffer), directoryEntry(copy))
  return copy
}

describe('unpacking', () => {
  test('stored and deflated files, empty ones, and names in any script', () => {
    const long = 'a line that repeats\n'.repeat(500)
    const archive = archiveOf({
      'a/deflated.txt': strToU8(long),
      'stored.txt': [strToU8('as it is'), { level: 0 }],
      'empty.txt': new Uint8Array(),
      'Խոջալու.txt': strToU8('hy'),
    })
    expect(contents(archive)).toEqual({
      'a/deflated.txt': long,
      'stored.txt': 'as it is',
      'empty.txt': '',
      'Խոջալու.txt': 'hy',
    })
  })

  test('folders and housekeeping are left out, and a comment at the end does no harm', () => {
    const archive = archiveOf({
      'a/': new Uint8Array(),
      'a/b.txt': strToU8('b'),
      '__MACOSX/a/._b.txt': strToU8('x'),
    })
    const withComment = Uint8Array.from([...archive, ...strToU8('a comment')])
    new DataView(withComment.buffer).setUint16(archive.length - 2, 9, true)
    expect(contents(withComment)).toEqual({ 'a/b.txt': 'b' })
  })

  test('backslashes of old tools are folders too', () => {
    expect(contents(archiveOf({ 'a\\b.txt': strToU8('b') }))).toEqual({ 'a/b.txt': 'b' })
  })
})

describe('refused as a whole', () => {
  test.each([
    '../up.txt',
    'a/../../up.txt',
    '/root.txt',
    'C:/drive.txt',
    'a\\..\\..\\up.txt',
    '\\root.txt',
    'a\u0000b.txt',
  ])('a path that leads out: %j', (name) => {
    expect(codeOf(archiveOf({ 'fine.txt': strToU8('x'), [name]: strToU8('x') }))).toBe('zip-path')
  })

  test('a path that leads out is refused even among the housekeeping', () => {
    expect(codeOf(archiveOf({ '__MACOSX/../../up.txt': strToU8('x') }))).toBe('zip-path')
  })

  test('the same path twice', () => {
    expect(codeOf(archiveOf({ 'a/b.txt': strToU8('1'), './a//b.txt': strToU8('2') }))).toBe('zip-duplicate')
  })

  test('too many files, or too much after unpacking', () => {
    const archive = archiveOf({ 'a.txt': strToU8('0'.repeat(1000)), 'b.txt': strToU8('x') })
    expect(codeOf(archive, { maxEntries: 1, maxTotalBytes: 2000 })).toBe('zip-too-many-files')
    expect(codeOf(archive, { maxEntries: 2, maxTotalBytes: 1000 })).toBe('zip-too-large')
    expect(codeOf(archive, { maxEntries: 2, maxTotalBytes: 1001 })).toBe('no fault')
  })

  test('an entry that lies about its size is never unpacked beyond it', () => {
    const bomb = archiveOf({ 'bomb.txt': new Uint8Array(1_000_000) })
    const lying = tampered(bomb, (view, entry) => view.setUint32(entry + 24, 10, true))
    expect(codeOf(lying, { maxEntries: 1, maxTotalBytes: 100 })).toBe('zip-damaged')
  })

  test('a damaged file is noticed by its checksum', () => {
    const archive = archiveOf({ 'a.txt': [strToU8('as it was'), { level: 0 }] })
    const at = strFromU8(archive, true).indexOf('as it was')
    const damaged = archive.slice()
    damaged[at] = 0x41
    expect(codeOf(damaged)).toBe('zip-damaged')
  })

  test('an encrypted file, and an unknown way of packing', () => {
    const archive = archiveOf({ 'a.txt': strToU8('a') })
    expect(codeOf(tampered(archive, (view, entry) => view.setUint16(entry + 8, 1, true)))).toBe(
      'zip-encrypted',
    )
    expect(codeOf(tampered(archive, (view, entry) => view.setUint16(entry + 10, 12, true)))).toBe(
      'zip-method',
    )
  })

  test('an archive cut off anywhere is damaged, never half read', () => {
    const archive = archiveOf({ 'a.txt': strToU8('some text'), 'b.txt': strToU8('more text') })
    const outcomes = Array.from({ length: archive.length }, (_, size) => codeOf(archive.slice(0, size)))
    expect(new Set(outcomes)).toEqual(new Set(['zip-damaged']))
  })

  test('an archive with bytes changed anywhere never throws, and never gives other text', () => {
    const archive = archiveOf({ 'a.txt': strToU8('some text') })
    for (let at = 0; at < archive.length; at++) {
      const changed = archive.slice()
      changed[at] = (changed[at]! + 1) % 256
      const result = unzip(changed)
      if ('files' in result) for (const { bytes } of result.files) expect(strFromU8(bytes)).toBe('some text')
    }
  })
})
