/** The legend of a picture: exactly the marks, lines and areas that it holds. */
import { GLYPH_OF_TYPE, type GlyphLine } from '../design/glyphs.ts'
import { PAPER_COLOURS } from '../design/paper-colours.ts'
import { FIRMNESS } from '../design/said-line.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { type Paragraph, STYLES } from './flow.ts'
import { countMarkup, markMarkup, rimSign } from './mark-markup.ts'
import { type MarkShape, shapeOfType } from './mark-shape.ts'
import type { PictureInput } from './picture-input.ts'
import type { Scene } from './scene.ts'
import { featureAt } from './shown-rows.ts'
import { group, type Markup, xml } from './xml.ts'

const LINE_WORDS: Readonly<Record<GlyphLine, string>> = {
  solid: 'map.lineSolid',
  dashed: 'map.lineDashed',
  dotted: 'map.lineDotted',
  struck: 'map.lineStruck',
}

/** Entries with their headings. `hasCounts`: whether marks are counted together somewhere in the map. */
export function legendParagraphs(input: PictureInput, scene: Scene, hasCounts: boolean): Paragraph[] {
  return [
    ...headed('legend.types', typeEntries(input, scene)),
    ...headed('legend.lines', input.package.kind === 'plain' ? [] : lineEntries(scene)),
    ...headed('legend.places', placeEntries(scene, hasCounts)),
  ]
}

const headed = (key: string, entries: readonly Paragraph[]): Paragraph[] =>
  entries.length === 0 ? [] : [{ text: t(key), style: STYLES.heading, above: 6 }, ...entries]

const entry = (sample: Markup, text: string): Paragraph => ({ text, style: STYLES.text, sample, above: 1 })

const plainMark = (shape: MarkShape, line: GlyphLine = 'solid'): Markup =>
  markMarkup({ shape, line, contested: false })

function typeEntries({ package: pkg }: PictureInput, { inView }: Scene): Paragraph[] {
  if (pkg.kind === 'plain') return inView.length > 0 ? [entry(plainMark('dot'), t('legend.plain'))] : []
  const present = new Set<string>(inView.map(({ row }) => featureAt(pkg, row).properties.featureType))
  const known = Object.keys(GLYPH_OF_TYPE).filter((code) => present.has(code))
  return known.map((code) => entry(plainMark(shapeOfType(code)), label('featureType', code)))
}

function lineEntries({ inView }: Scene): Paragraph[] {
  const present = new Set(inView.map(({ line }) => line))
  const lines = FIRMNESS.filter((line) => present.has(line))
  const contested = markMarkup({ shape: 'ring', line: 'solid', contested: true })
  return [
    ...lines.map((line) => entry(plainMark('ring', line), t(LINE_WORDS[line]))),
    ...(inView.some((one) => one.contested) ? [entry(contested, label('status', 'contested'))] : []),
  ]
}

function placeEntries({ areas, rims }: Scene, hasCounts: boolean): Paragraph[] {
  const has = (kind: 'soft' | 'hatched'): boolean => areas.some(({ footprint }) => footprint.kind === kind)
  return [
    ...(has('soft') ? [entry(softSample(), t('legend.soft'))] : []),
    ...(has('hatched') ? [entry(hatchSample(), t('legend.hatched'))] : []),
    ...(rims.length > 0 ? [entry(rimSample(rims[0]?.members[0]?.shape ?? 'dot'), t('picture.rim'))] : []),
    ...(hasCounts ? [entry(countMarkup(4), t('legend.cluster'))] : []),
  ]
}

const circle = (style: Readonly<Record<string, string | number>>): Markup =>
  xml('circle', { cx: 12, cy: 12, r: 11, ...style })

const softSample = (): Markup =>
  circle({
    fill: PAPER_COLOURS.accent,
    'fill-opacity': 0.2,
    stroke: PAPER_COLOURS.accent,
    'stroke-opacity': 0.5,
  })

/** Lines of a square, not a pattern: a sample has nothing to refer to where the map is drawn by another hand. */
const hatchSample = (): Markup =>
  xml('path', {
    d: 'M0 6L6 0M0 12L12 0M0 18L18 0M0 24L24 0M6 24L24 6M12 24L24 12M18 24L24 18',
    stroke: PAPER_COLOURS.inkFaint,
    'stroke-width': 0.9,
    fill: 'none',
  })

const rimSample = (shape: MarkShape): Markup =>
  group({}, [
    xml('path', { d: 'M1 4Q15 8 20 23', fill: 'none', stroke: PAPER_COLOURS.accent, 'stroke-opacity': 0.5 }),
    xml('g', { transform: 'translate(1 -1)' }, rimSign(shape)),
  ])
