import { readFileSync } from 'node:fs'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { MAP_FONT_FACES } from '../../src/map/fonts.ts'
import { groundUrl } from '../../src/map/ground-protocol.ts'
import { propertyChanges } from '../../src/map/map-restyle.ts'
import { mapStyle } from '../../src/map/style.ts'
import { type MapTheme, themeFromTokens } from '../../src/map/theme.ts'

/** The light half of tokens.css, or the dark half over it. */
function theme(kind: MapTheme['kind']): MapTheme {
  const css = readFileSync('src/design/tokens.css', 'utf8')
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
  const darkBlock = dark.split('@media')[0] ?? ''
  return themeFromTokens(kind, (token) => {
    const values = [
      ...`${light}${kind === 'dark' ? darkBlock : ''}`.matchAll(new RegExp(`${token}: ([^;]+);`, 'g')),
    ]
    return values.at(-1)?.[1] ?? ''
  })
}

const addresses = { groundUrl: groundUrl('1'), fontFaces: MAP_FONT_FACES }
const styles = { light: mapStyle(theme('light'), addresses), dark: mapStyle(theme('dark'), addresses) }

test.each(['light', 'dark'] as const)('the %s style is valid by the style specification', (kind) => {
  expect(validateStyleMin(styles[kind])).toEqual([])
})

test('the style asks no glyph server and no sprite, and every label uses a bundled font', () => {
  expect(styles.light.glyphs).toBeUndefined()
  expect(styles.light.sprite).toBeUndefined()
  const fonts = styles.light.layers.flatMap((layer) =>
    layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined ? [layer.layout['text-font']] : [],
  )
  expect(fonts.length).toBeGreaterThan(3)
  for (const font of fonts) expect(font).toEqual(Object.keys(MAP_FONT_FACES))
})

test('every address in the style is the ground of our own page or a bundled font', () => {
  const addressesInStyle =
    JSON.stringify(styles.light).match(/"[^"]*(?:[a-z]:\/\/|\.json|\.woff2)[^"]*"/g) ?? []
  const foreign = addressesInStyle.filter(
    (one) => !one.includes('cairn-ground://') && !one.includes('.woff2'),
  )
  expect(foreign).toEqual([])
})

test('a change of theme touches only colours and strengths, never layers or sources', () => {
  const changes = propertyChanges(styles.light, styles.dark)
  expect(changes.length).toBeGreaterThan(10)
  expect(changes.filter((one) => !/color|opacity|text-field/.test(one.name))).toEqual([])
  expect(styles.dark.sources).toEqual(styles.light.sources)
})

test('styles with different layers are not silently mixed', () => {
  const [first, ...rest] = styles.light.layers
  expect(first).toBeDefined()
  expect(() => propertyChanges(styles.light, { ...styles.dark, layers: rest })).toThrow(
    'is not the same in both styles',
  )
})

test('borders are all drawn by one dashed layer, whatever their source', () => {
  const borders = styles.light.layers.filter((layer) => JSON.stringify(layer).includes('"boundaries"'))
  expect(borders.map((layer) => layer.id)).toEqual(['borders'])
  expect(borders[0]!.paint).toMatchObject({ 'line-dasharray': expect.any(Array) })
})

test('a page without design tokens is told which one is missing', () => {
  expect(() => themeFromTokens('light', () => '')).toThrow('--paper is missing')
})

test('every letter of the languages concerned has a font file', () => {
  const ranges = Object.values(MAP_FONT_FACES)
    .flat()
    .flatMap((face) => (typeof face === 'string' ? [] : (face['unicode-range'] ?? [])))
    .map((range) =>
      range
        .slice(2)
        .split('-')
        .map((part) => Number.parseInt(part, 16)),
    )
  const covered = (letter: string): boolean =>
    ranges.some(([from = 0, to = from]) => letter.codePointAt(0)! >= from && letter.codePointAt(0)! <= to)
  const letters = [...'AZaz /·–…ƏəŞşÇçĞğIıİiÖöÜüXxQqАяЁёѓԱՖաֆևʼ’“”']
  expect(letters.filter((letter) => !covered(letter))).toEqual([])
})
