/** What stands around map and list: the question, the numbers, what the signs mean, where all this comes from. */
import { GLYPH_OF_TYPE, GLYPH_PATHS } from '../design/glyphs.ts'
import { formatEdtf } from '../i18n/date.ts'
import { label } from '../i18n/labels.ts'
import { t } from '../i18n/message.ts'
import { featureAt } from '../picture/shown-rows.ts'
import type { FacadeInput } from './facade-input.ts'
import { smallMap } from './small-map.ts'
import type { Tree } from './tree.ts'

/** Title, of which package where the title does not say it, question, numbers. */
export function headTree({ package: pkg, title, question, tally }: FacadeInput): Tree {
  return [
    'header',
    {},
    ['h1', {}, title],
    ...(title === pkg.title ? [] : [['p', { class: 'soft' }, pkg.title] satisfies Tree]),
    ['p', { class: 'question' }, question],
    ['p', { class: 'soft tally' }, ...numbers(tally)],
  ]
}

/** As the page's tally says them, and under the same names for programs. */
function numbers(tally: FacadeInput['tally']): Tree[] {
  const data = Object.entries(tally).map(([name, n]) => [`data-${name}`, n] as const)
  const rest = `${t('tally.unlocated', { n: tally.unlocated })}, ${t('tally.undated', { n: tally.undated })}${t('common.fullStop')}`
  const words = `${t(tally.shown === 0 ? 'tally.sumAlone' : 'tally.sum', { ...tally })} ${tally.shown > 0 ? `${t('tally.ofShown')} ${rest}` : ''}`
  return [
    ['output', Object.fromEntries(data), ['b', {}, t('tally.shown', { n: tally.shown })], ` ${words.trim()}`],
  ]
}

/** The map with its words; the button waits for a script, since without one there is no other map. */
export function figureTree(input: FacadeInput): Tree {
  return [
    'figure',
    {},
    ['div', { class: 'map' }, smallMap(input)],
    ['button', { type: 'button', class: 'start', hidden: true }, t('facade.start')],
    [
      'figcaption',
      { class: 'soft' },
      ...typesTree(input),
      ['p', {}, `${t('facade.signs')} ${t('map.attribution')}`],
    ],
  ]
}

/** Each type that is drawn, with its sign. */
function typesTree({ package: pkg, result }: FacadeInput): Tree[] {
  const features = Array.from(result.rows, (row) => featureAt(pkg, row))
  const drawn = features.filter(({ geometry }) => geometry !== null)
  const present = new Set<string>(drawn.map(({ properties }) => properties.featureType))
  return Object.entries(GLYPH_OF_TYPE)
    .filter(([type]) => present.has(type))
    .map(([type, shape]): Tree => {
      const sign: Tree = [
        'svg',
        { viewBox: '0 0 24 24', class: 'sign', 'aria-hidden': 'true' },
        ['g', { class: `m ${shape}` }, ['path', { d: GLYPH_PATHS[shape] }]],
      ]
      return ['span', {}, sign, label('featureType', type)]
    })
}

/** The cut-off date in words. */
export const asOfText = (asOf: string | null, lang: string): string =>
  asOf === null ? t('common.unknown') : formatEdtf(asOf, lang)

/** Which version this is, up to when documents were looked for, and where to go from here. */
export function footTree({ package: pkg, links, lang }: FacadeInput): Tree {
  const asOf = asOfText(pkg.asOf, lang)
  return [
    'footer',
    { class: 'soft' },
    [
      'p',
      {},
      t('facade.origin', { title: pkg.title, version: pkg.version, asOf }),
      ' ',
      t('facade.disclaimer'),
    ],
    [
      'p',
      {},
      ['a', { class: 'full', href: links.full, target: '_blank', rel: 'noopener' }, t('facade.full')],
      ' · ',
      ['a', { href: links.report, target: '_blank', rel: 'noopener' }, t('facade.report')],
    ],
  ]
}
