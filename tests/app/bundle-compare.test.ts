import { describe, expect, test } from 'vitest'
import { standingOf } from '../../src/app/bundle-compare.ts'
import { noteBlob, noteOf } from '../../src/app/bundle-notes.ts'

const incoming = { id: 'small', version: '1.9.0', created: '2024-06-01T00:00:00Z', sha256: 'b' }
const line = {
  id: 'small',
  title: 'SYNTHETIC',
  version: '1.9.0',
  created: '2024-06-01T00:00:00Z',
  savedAt: '',
}
const own = { ...line, address: 'local:small', hash: 'a' }

describe('a package in a bundle beside what the device has', () => {
  test.each([
    ['new where there is none of its id', [{ ...own, id: 'other', address: 'local:other' }], 'new', null],
    ['the same with the same files', [{ ...own, hash: 'b' }], 'same', '1.9.0'],
    ['the same with the same files of a site', [{ ...own, address: 'small', hash: 'b' }], 'same', '1.9.0'],
    ['older than a later release', [{ ...own, created: '2024-06-02T00:00:00Z' }], 'older', '1.9.0'],
    ['newer than an earlier release', [{ ...own, created: '2024-05-31T00:00:00Z' }], 'newer', '1.9.0'],
    [
      'older by its number where no day is known',
      [{ ...own, created: null, version: '1.10.0' }],
      'older',
      '1.10.0',
    ],
    ['unlike with the same day and number', [own], 'differs', '1.9.0'],
    ['beside another one that a site published', [{ ...own, address: 'small' }], 'beside', '1.9.0'],
  ] as const)('is %s', (_, held, standing, here) => {
    expect(standingOf(incoming, held)).toEqual({ standing, here })
  })

  test('asks about what was opened from a file, whatever a site has published', () => {
    const held = [
      { ...own, address: 'small', hash: 'b' },
      { ...own, version: '2.0.0', created: '2025-01-01T00:00:00Z' },
    ]
    expect(standingOf(incoming, held)).toEqual({ standing: 'older', here: '2.0.0' })
  })
})

describe('a private note on its way', () => {
  const photo = { id: 'p1', mediaType: 'image/jpeg', bytes: 70_000, originalName: null }
  const note = {
    id: 'n1',
    text: 'SYNTHETIC – հայերեն',
    writtenAt: '2024-01-01T00:00:00Z',
    changedAt: '2024-01-01T00:00:00Z',
    version: 1,
    about: null,
    position: null,
    photos: [photo],
  }

  test('arrives with its pictures', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251)
    const arrived = await noteOf(noteBlob({ note, photos: new Map([['p1', bytes]]) }))
    expect(arrived).toEqual({ note, photos: new Map([['p1', bytes]]) })
  })

  test.each([
    ['no JSON', 'nonsense'],
    ['no text', JSON.stringify({ note: { ...note, text: 1 }, photos: [] })],
    ['a photo without id', JSON.stringify({ note: { ...note, photos: [{ bytes: 1 }] }, photos: [] })],
    ['bytes that are no base64', JSON.stringify({ note, photos: [['p1', '%%%']] })],
  ])('is refused with %s', async (_, text) => {
    expect(await noteOf(new Blob([text]))).toBeNull()
  })
})
