import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAPER_COLOURS } from '../../src/design/paper-colours.ts'
import type { CairnPackage } from '../../src/domain/package.ts'
import { label } from '../../src/i18n/labels.ts'
import { t } from '../../src/i18n/message.ts'
import { sizeInPixels } from '../../src/picture/layout.ts'
import { mapPicture, pictureFrame } from '../../src/picture/map-picture.ts'
import { type PictureInput, PROPORTIONS } from '../../src/picture/picture-input.ts'
import { makeClaim, makeFeature, makePackage } from '../ui/a/synthetic-package.ts'
import { ground, inputOf, karabakh } from './karabakh-input.ts'

const pkg = await karabakh()
const located = pkg.features.filter(({ geometry }) => geometry !== null).length
const unlocated = pkg.features.length - located
const whole = mapPicture(inputOf(pkg, { ground }))

/** A feature in the open Atlantic, at 30° N, 30° W unless moved. */
const oneAt = (lng: number, lat: number, part: Parameters<typeof makeFeature>[2] = {}) => ({
  ...makeFeature('a', [makeClaim('c')], part),
  geometry: { type: 'Point' as const, coordinates: [lng, lat] },
})

/** The picture as a document; throws at the first fault in the XML. It warns of letters that stand for what XML cannot hold. */
function parsed(svg: string) {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`)
  }
  return new DOMParser({ onError }).parseFromString(svg, 'image/svg+xml')
}

const elements = (svg: string) => Array.from(parsed(svg).getElementsByTagName('*'))

/** Features that the marks, counts and edge signs of a picture stand for. */
const drawnFeatures = (svg: string): number =>
  elements(svg).reduce((sum, element) => sum + Number(element.getAttribute('data-features') ?? 0), 0)

const wordsOf = (svg: string): string =>
  elements(svg)
    .filter(({ tagName }) => tagName === 'text' || tagName === 'desc' || tagName === 'title')
    .map(({ textContent }) => textContent)
    .join(' ')

/** What the map of a page shows around a place. */
const viewAt = (lng: number, lat: number, zoom: number): PictureInput['view'] => ({
  camera: { lng, lat, zoom },
  window: { width: 900, height: 600 },
})

test.each(PROPORTIONS)('%s: well-formed, of the stated size, every located feature in it', (proportion) => {
  const svg = mapPicture(inputOf(pkg, { proportion, ground }))
  const root = parsed(svg).documentElement
  const { width, height } = sizeInPixels(proportion)
  expect([root?.getAttribute('width'), root?.getAttribute('height')]).toEqual([`${width}`, `${height}`])
  expect(drawnFeatures(svg)).toBe(located)
})

test('what lies outside the view is not drawn, and said: drawn + outside + without place = shown', () => {
  for (const view of [viewAt(46.75, 39.88, 11), viewAt(46.6, 39.6, 8), viewAt(46.8, 40.1, 12.5)]) {
    const svg = mapPicture(inputOf(pkg, { view, ground }))
    const drawn = drawnFeatures(svg)
    expect(drawn).toBeLessThan(located)
    const outside = located - drawn
    expect(wordsOf(svg)).toContain(t('picture.inView', { drawn, outside }))
    expect(wordsOf(svg)).toContain(t('tally.unlocated', { n: unlocated }))
  }
})

test('the same question gives the same bytes, without a time of writing', () => {
  expect(mapPicture(inputOf(pkg, { ground }))).toBe(whole)
  expect(whole).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
})

test('a picture runs nothing, asks for nothing and needs no style sheet', () => {
  const svg = whole
  const names = new Set(elements(svg).map(({ tagName }) => tagName))
  expect([...names].filter((name) => /script|style|image|foreignObject|use|a$/i.test(name))).toEqual([])
  const attributes = elements(svg).flatMap((element) => Array.from(element.attributes))
  expect(attributes.filter(({ name }) => /^on|style|href/i.test(name)).map(({ name }) => name)).toEqual([])
  const addresses = attributes.filter(
    ({ name, value }) => name !== 'xmlns' && /https?:|url\((?!#)/.test(value),
  )
  expect(addresses.map(({ value }) => value)).toEqual([])
})

test('text of a dataset stays text, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
      const hostile = [
        oneAt(-30, 30, { label: { en: `<script>${text}` } }),
        makeFeature('b', [makeClaim('d')], {
          precisionCode: 'unlocated',
          label: { en: `${text}"/><script>` },
        }),
      ]
      const svg = mapPicture(inputOf(makePackage(hostile), { question: text, licence: text }))
      expect(elements(svg).some(({ tagName }) => tagName === 'script')).toBe(false)
    }),
    { seed: 20261122, numRuns: 12 },
  )
}, 60_000)

test('question, package, version, cut-off date, licence, sources of the ground and the disclaimer are in every whole picture', () => {
  const words = wordsOf(mapPicture(inputOf(pkg, { question: 'Features with the word “well”.', ground })))
  const origin = t('picture.origin', {
    id: 'karabakh',
    version: pkg.version,
    asOf: '22 Nov 2026',
    licence: 'CC-BY-4.0',
  })
  for (const expected of [
    'Features with the word “well”.',
    origin,
    t('map.attribution'),
    t('picture.disclaimer'),
  ])
    expect(words.replace(/\s+/g, ' ')).toContain(expected)
})

test('the unlocated are listed with claimant and modality as far as there is room, the others counted', () => {
  const words = wordsOf(mapPicture(inputOf(pkg, { proportion: 'portrait', ground })))
  expect(words).toContain(`${t('tray.title')}: ${unlocated}`)
  const rest = Number(/and (\d+) more, not listed here/.exec(words)?.[1])
  const said = [...words.matchAll(/, (asserted|possible|presumed|reported by others|denied)/g)].length
  expect(said + rest).toBeGreaterThanOrEqual(unlocated)
  expect(rest).toBeLessThan(unlocated)
})

test('the legend explains the marks that are there and no others', () => {
  const only = (type: 'incident_location' | 'remains_handover_point'): CairnPackage =>
    makePackage([oneAt(-30, 30, { featureType: type })])
  const words = wordsOf(mapPicture(inputOf(only('incident_location'))))
  expect(words).toContain(label('featureType', 'incident_location'))
  expect(words).not.toContain(label('featureType', 'remains_handover_point'))
  expect(words).not.toContain(t('legend.hatched'))
  expect(words).not.toContain(t('legend.cluster'))
})

test('the legend is whole in every proportion', () => {
  for (const proportion of [...PROPORTIONS, 'sheet'] as const) {
    const words = wordsOf(mapPicture(inputOf(pkg, { proportion, ground }))).replace(/\s+/g, ' ')
    for (const key of ['legend.soft', 'legend.hatched', 'legend.cluster'])
      expect(words, `${proportion}: ${key}`).toContain(t(key))
  }
})

test('a coarse place has no mark in its middle once its area is large', () => {
  const district = oneAt(-30, 30, {
    precisionCode: 'district',
    coordinateUncertaintyInMeters: 30_000,
  })
  const svg = mapPicture(inputOf(makePackage([district]), { view: viewAt(-30, 30, 9) }))
  const stood = elements(svg).filter((element) => element.getAttribute('data-features') === '1')
  expect(stood).toHaveLength(1)
  expect(stood[0]?.getAttribute('transform')).toBeNull()
})

test('nothing finer than 0.0001° reaches the drawing', () => {
  const at = (lng: number, lat: number) =>
    mapPicture(
      inputOf(
        makePackage([
          oneAt(lng, lat, {
            precisionCode: 'site_exact',
            coordinateUncertaintyInMeters: null,
          }),
        ]),
        { view: viewAt(-30, 30, 13) },
      ),
    )
  const marks = (svg: string) =>
    elements(svg)
      .filter((element) => element.getAttribute('data-features') === '1')
      .map((element) => element.getAttribute('transform'))
  expect(marks(at(-30.00004, 30.00004))).toEqual(marks(at(-30, 30)))
  expect(marks(at(-30.001, 30.001))).not.toEqual(marks(at(-30, 30)))
})

test('a frame leaves a hole of the map’s size and says which part of the world belongs there', () => {
  const frame = pictureFrame(inputOf(pkg))
  expect(frame.size).toEqual({ width: 1600, height: 1000 })
  expect(frame.map.width / frame.window.width).toBeCloseTo(1.6)
  expect(drawnFeatures(frame.uncounted)).toBe(0)
  expect(wordsOf(frame.counted)).toContain(t('legend.cluster'))
  expect(wordsOf(frame.uncounted)).not.toContain(t('legend.cluster'))
})

test('nothing located gives a map of the package’s own box, and says so in numbers', () => {
  const svg = mapPicture(
    inputOf(makePackage([makeFeature('a', [makeClaim('c')], { precisionCode: 'unlocated' })])),
  )
  expect(drawnFeatures(svg)).toBe(0)
  expect(wordsOf(svg)).toContain(`${t('tray.title')}: 1`)
  expect(svg).toContain(PAPER_COLOURS.land)
})
