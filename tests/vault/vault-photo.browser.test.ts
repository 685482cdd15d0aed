import { expect, test } from 'vitest'
import { asItIs, fittedSize, withoutMetadata } from '../../src/app/vault-photo.ts'

const MARK = 'SYNTHETIC-CAMERA'
const ascii = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0))
const u16 = (value: number): number[] => [value >> 8, value & 255]
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 0xffff)]

/** A TIFF block with the camera's name, the side that is up (6: turned right), and GPS 30° N 30° W. */
function exif(): number[] {
  const entry = (tag: number, type: number, count: number, value: number[]): number[] => [
    ...u16(tag),
    ...u16(type),
    ...u32(count),
    ...value,
  ]
  const make = 8 + 2 + 3 * 12 + 4
  const gps = make + MARK.length + 1 + ((MARK.length + 1) % 2)
  const degrees = gps + 2 + 4 * 12 + 4
  const first = [
    ...u16(3),
    ...entry(0x010f, 2, MARK.length + 1, u32(make)),
    ...entry(0x0112, 3, 1, [...u16(6), 0, 0]),
    ...entry(0x8825, 4, 1, u32(gps)),
    ...u32(0),
  ]
  const place = [
    ...u16(4),
    ...entry(1, 2, 2, [...ascii('N'), 0, 0, 0]),
    ...entry(2, 5, 3, u32(degrees)),
    ...entry(3, 2, 2, [...ascii('W'), 0, 0, 0]),
    ...entry(4, 5, 3, u32(degrees)),
    ...u32(0),
  ]
  const thirty = [...u32(30), ...u32(1), ...u32(0), ...u32(1), ...u32(0), ...u32(1)]
  const name = [...ascii(MARK), 0, ...Array((MARK.length + 1) % 2).fill(0)]
  return [...ascii('Exif'), 0, 0, ...ascii('MM'), 0, 42, ...u32(8), ...first, ...name, ...place, ...thirty]
}

/** A JPEG of the browser's own with metadata put in, as a camera writes it: left half dark, right half bright. */
async function photograph(width: number, height: number): Promise<File> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')!
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.fillStyle = '#000'
  context.fillRect(0, 0, width / 2, height)
  const plain = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
  const block = exif()
  const segment = [0xff, 0xe1, ...u16(block.length + 2), ...block]
  const parts = [plain.slice(0, 2), new Uint8Array(segment), plain.slice(2)]
  return new File(parts, 'SYNTHETIC.jpg', { type: 'image/jpeg' })
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** The kinds of the segments before the picture itself; 0xe1 and 0xed carry metadata. */
function segments(bytes: Uint8Array): number[] {
  const kinds: number[] = []
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    kinds.push(bytes[at + 1]!)
    at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!
  }
  return kinds
}

test('a photo made anew carries no metadata: no camera, no place, no segment that could hold them', async () => {
  const file = await photograph(400, 200)
  const before = new Uint8Array(await file.arrayBuffer())
  expect(latin(before)).toContain(MARK)
  expect(segments(before)).toContain(0xe1)
  const { bytes, mediaType, originalName } = await withoutMetadata(file)
  expect([mediaType, originalName]).toEqual(['image/jpeg', null])
  expect(latin(bytes)).not.toContain(MARK)
  expect(latin(bytes)).not.toContain('Exif')
  // JFIF and colour profile (e0, e2), tables and frame; nothing else.
  expect(segments(bytes).filter((kind) => kind >= 0xe0 && kind !== 0xe0 && kind !== 0xe2)).toEqual([])
})

test('which side is up is drawn, since the file no longer says it', async () => {
  const { bytes } = await withoutMetadata(await photograph(400, 200))
  const picture = await createImageBitmap(new Blob([bytes]))
  expect([picture.width, picture.height]).toEqual([200, 400])
  const context = new OffscreenCanvas(200, 400).getContext('2d')!
  context.drawImage(picture, 0, 0)
  const brightness = (y: number) => context.getImageData(100, y, 1, 1).data[0]!
  expect([brightness(40) < 60, brightness(360) > 200]).toEqual([true, true])
})

test('no side is longer than 2048 pixels, and nothing is made larger', async () => {
  expect(fittedSize({ width: 4096, height: 1024 })).toEqual({ width: 2048, height: 512 })
  expect(fittedSize({ width: 30, height: 9000 })).toEqual({ width: 7, height: 2048 })
  expect(fittedSize({ width: 20, height: 10 })).toEqual({ width: 20, height: 10 })
  const { bytes } = await withoutMetadata(await photograph(2100, 300))
  const picture = await createImageBitmap(new Blob([bytes]))
  expect([picture.width, picture.height]).toEqual([293, 2048])
})

test('an original stays byte for byte, and says what it was called', async () => {
  const file = await photograph(40, 20)
  const { bytes, originalName } = await asItIs(file)
  expect(bytes).toEqual(new Uint8Array(await file.arrayBuffer()))
  expect(originalName).toBe('SYNTHETIC.jpg')
})

test('what is no picture is refused', async () => {
  await expect(
    withoutMetadata(new File(['SYNTHETIC words'], 'a.jpg', { type: 'image/jpeg' })),
  ).rejects.toThrow()
})
