import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { PAPER_COLOURS } from '../../src/design/paper-colours.ts'
import { cardPicture } from '../../src/facade/card-picture.ts'
import type { FacadeInput } from '../../src/facade/facade-input.ts'
import { blankPixels, drawDisc, fillRings, type Pixels, strokeLine } from '../../src/facade/pixels.ts'
import { pngFile } from '../../src/facade/png.ts'
import { ground, inputOf, karabakh } from '../picture/karabakh-input.ts'

const colourAt = ({ width, bytes }: Pixels, x: number, y: number): string =>
  `#${Array.from(bytes.slice((y * width + x) * 3, (y * width + x) * 3 + 3), (value) => value.toString(16).padStart(2, '0')).join('')}`

const WHITE = '#ffffff'
const blank = () => blankPixels({ width: 20, height: 10 }, WHITE)
const darkened = ({ bytes }: Pixels): number => bytes.reduce((sum, value) => sum + 255 - value, 0) / 765

test('a filled ring covers as many pixels as its area, holes and what lies outside left out', () => {
  const pixels = blank()
  const hole = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
  ] as const
  fillRings(
    pixels,
    [
      [
        [2.5, 2],
        [8, 2],
        [8, 8],
        [2.5, 8],
      ],
      hole,
    ],
    { colour: '#000000' },
  )
  expect(darkened(pixels)).toBeCloseTo(5.5 * 6 - 4, 1)
  const cut = blank()
  fillRings(
    cut,
    [
      [
        [-50, -50],
        [5, -50],
        [5, 50],
        [-50, 50],
      ],
    ],
    { colour: '#000000' },
  )
  expect(darkened(cut)).toBeCloseTo(50, 1)
})

test('discs and lines have their size, dashes their share of it', () => {
  const disc = blank()
  drawDisc(disc, [10, 5], 4, { colour: '#000000' })
  expect(darkened(disc)).toBeCloseTo(Math.PI * 16, -1)
  const [whole, dashed] = [blank(), blank()]
  strokeLine(
    whole,
    [
      [0, 5],
      [20, 5],
    ],
    { colour: '#000000', width: 2 },
  )
  strokeLine(
    dashed,
    [
      [0, 5],
      [10, 5],
      [20, 5],
    ],
    { colour: '#000000', width: 2, dash: [3, 3] },
  )
  expect(darkened(whole)).toBeCloseTo(40, 0)
  expect(darkened(dashed) / darkened(whole)).toBeGreaterThan(0.4)
  expect(darkened(dashed) / darkened(whole)).toBeLessThan(0.65)
})

test('the file holds exactly these pixels', () => {
  const pixels = blank()
  drawDisc(pixels, [7, 5], 4, { colour: '#5b3f7d' })
  const file = pngFile(pixels)
  const view = new DataView(file.buffer)
  expect([...file.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([20, 10])
  const length = view.getUint32(33)
  const rows = unzlibSync(file.slice(41, 41 + length))
  const read = new Uint8Array(pixels.bytes.length)
  for (let at = 0; at < read.length; at++) {
    const [y, x] = [Math.floor(at / 60), at % 60]
    read[at] = (rows[y * 61 + 1 + x] ?? 0) + (y === 0 ? 0 : (read[at - 60] ?? 0))
  }
  expect(read).toEqual(pixels.bytes)
})

test('the card of the bundled package shows land, areas and marks, is small, and always the same', async () => {
  const input = { ...inputOf(await karabakh()), ground, camera: null } as unknown as FacadeInput
  const pixels = cardPicture(input)
  expect([pixels.width, pixels.height]).toEqual([1200, 630])
  const colours = new Map<string, number>()
  for (let y = 0; y < 630; y += 6)
    for (let x = 0; x < 1200; x += 6) {
      const colour = colourAt(pixels, x, y)
      colours.set(colour, (colours.get(colour) ?? 0) + 1)
    }
  expect(colours.get(PAPER_COLOURS.land)).toBeGreaterThan(10_000)
  for (const colour of [PAPER_COLOURS.paper, PAPER_COLOURS.accent, PAPER_COLOURS.water])
    expect(colours.get(colour), colour).toBeGreaterThan(5)
  const file = pngFile(pixels)
  expect(file.length).toBeLessThan(80_000)
  expect(Buffer.from(cardPicture(input).bytes).equals(pixels.bytes)).toBe(true)
})
