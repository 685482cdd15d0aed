import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAPER_COLOURS } from '../../src/design/paper-colours.ts'
import { clippedLine, clippedRing } from '../../src/picture/clip.ts'
import { placesAlong } from '../../src/picture/rim.ts'
import { barLength } from '../../src/picture/scale-bar.ts'
import { textWidth, wrapped } from '../../src/picture/text-width.ts'

const size = { width: 100, height: 100 }

test('colours of paper are the light tokens', () => {
  const [light = ''] = readFileSync('src/design/tokens.css', 'utf8').split(
    '@media (prefers-color-scheme: dark)',
  )
  for (const [name, colour] of Object.entries(PAPER_COLOURS)) {
    const token = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    expect(light, token).toContain(`${token}: ${colour};`)
  }
})

test('no line of text is wider than its column, and no letter is lost', () => {
  const text = `Ivanyan / Khojaly ${'x'.repeat(80)} Իվանյան · Xocalı · Ходжалы`
  const lines = wrapped(text, 10, 120)
  expect(lines.every((line) => textWidth(line, 10) <= 120)).toBe(true)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  expect(wrapped('', 10, 120)).toEqual([])
})

test('a ring around the window becomes the window, one beside it nothing', () => {
  const around = clippedRing(
    [
      [-900, -900],
      [900, -900],
      [900, 900],
      [-900, 900],
    ],
    size,
  )
  expect(around.every(([x, y]) => x >= -20 && x <= 120 && y >= -20 && y <= 120)).toBe(true)
  expect(around.length).toBeGreaterThanOrEqual(4)
  expect(
    clippedRing(
      [
        [300, 300],
        [400, 300],
        [400, 400],
      ],
      size,
    ),
  ).toEqual([])
})

test('a line that leaves the window and comes back is two stretches', () => {
  const stretches = clippedLine(
    [
      [10, 10],
      [50, 10],
      [500, 10],
      [600, 10],
      [500, 50],
      [50, 50],
    ],
    size,
  )
  expect(stretches.map((line) => line.length)).toEqual([3, 2])
  expect(
    clippedLine(
      [
        [300, 300],
        [400, 300],
      ],
      size,
    ),
  ).toEqual([])
})

test('signs stand at equal distances, at least three on an edge', () => {
  const square: [number, number][] = [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
    [0, 0],
  ]
  expect(placesAlong(square, 100)).toEqual([
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ])
  expect(placesAlong(square, 9000)).toHaveLength(3)
  expect(
    placesAlong(
      [
        [5, 5],
        [5, 5],
      ],
      10,
    ),
  ).toEqual([])
})

test('the bar is a round number of metres and fits', () => {
  for (let zoom = 2; zoom <= 13; zoom += 0.5) {
    const { meters, pixels } = barLength({ camera: { lng: 46, lat: 40, zoom } })
    expect(String(meters)).toMatch(/^[125]0*$/)
    expect(pixels).toBeLessThanOrEqual(130)
    expect(pixels).toBeGreaterThan(30)
  }
})
