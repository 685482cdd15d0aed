/** What a picture says beside its map: the question, the numbers, where it comes from, what has no place. */
import { saidLine } from '../design/said-line.ts'
import { claimantName } from '../domain/claimant.ts'
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { claimsAt } from '../domain/matching-claims.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { inStatementOrder } from '../domain/statement-order.ts'
import { subjectClaims } from '../domain/subject-claims.ts'
import { formatEdtf } from '../i18n/date.ts'
import { t } from '../i18n/message.ts'
import { modalityText } from '../i18n/said-words.ts'
import { type Paragraph, STYLES } from './flow.ts'
import { markMarkup } from './mark-markup.ts'
import { shapeOfType } from './mark-shape.ts'
import type { PictureInput } from './picture-input.ts'
import { featureAt } from './shown-rows.ts'

/** Located features in the map's window and outside. */
export interface InView {
  readonly drawn: number
  readonly outside: number
  readonly areasLeftOut: number
}

/** The numbers in words: of all features, and how many of the shown stand in this window. */
export function numbersText({ tally }: PictureInput, inView: InView): string {
  return [
    t('tally.shown', { n: tally.shown }),
    t('tally.sum', { ...tally }),
    t('tally.ofShown'),
    `${t('tally.unlocated', { n: tally.unlocated })}, ${t('tally.undated', { n: tally.undated })}${t('common.fullStop')}`,
    t('picture.inView', { drawn: inView.drawn, outside: inView.outside }),
    ...(inView.areasLeftOut > 0 ? [t('picture.areasLeftOut', { n: inView.areasLeftOut })] : []),
  ].join(' ')
}

/** Longest question that is printed whole, in characters; the title of the file always has all of it. */
const LONGEST_QUESTION = 420

const shortened = (text: string): string =>
  text.length > LONGEST_QUESTION ? `${text.slice(0, LONGEST_QUESTION).trimEnd()} …` : text

/** Title, question, numbers. */
export const headParagraphs = (input: PictureInput, inView: InView): Paragraph[] => [
  { text: input.package.title, style: STYLES.title },
  { text: shortened(input.question), style: STYLES.sentence, above: 2 },
  { text: numbersText(input, inView), style: STYLES.text, above: 3 },
]

/** Package, version, cut-off date, licence, basemap, and what all this is. */
export function footParagraphs({ package: pkg, licence, lang }: PictureInput): Paragraph[] {
  const origin = t('picture.origin', {
    id: pkg.id,
    version: pkg.version,
    asOf: pkg.asOf === null ? t('common.unknown') : formatEdtf(pkg.asOf, lang),
    licence,
  })
  return [
    { text: t('picture.disclaimer'), style: STYLES.soft },
    { text: origin, style: STYLES.soft },
    { text: t('map.attribution'), style: STYLES.soft },
  ]
}

/** Most entries that a picture lists. */
const MOST_LISTED = 20

/** "Place not stated" with as many of its features as asked, each with claimant and modality, and the number of the others. */
export function unlocatedParagraphs(input: PictureInput, listed: number): Paragraph[] {
  const { package: pkg, tally } = input
  const features = unlocatedFeatures(input).slice(0, Math.min(listed, MOST_LISTED))
  const others = tally.unlocated - features.length
  const head = { text: `${t('tray.title')}: ${tally.unlocated}`, style: STYLES.heading, above: 6 }
  if (tally.unlocated === 0) return [head, { text: t('tray.none'), style: STYLES.soft }]
  const rest = {
    text: t('picture.others', { n: others, listed: features.length }),
    style: STYLES.soft,
    above: 3,
  }
  const entries = features.map(([feature, claims]) => unlocatedEntry(feature, claims, pkg, input.lang))
  return [head, ...entries, ...(others > 0 ? [rest] : [])]
}

/** How many may be listed at most. */
export const listable = ({ tally }: PictureInput): number => Math.min(MOST_LISTED, tally.unlocated)

type Found = readonly [feature: CairnFeature, matching: readonly Claim[]]

function unlocatedFeatures({ package: pkg, result }: PictureInput): Found[] {
  const found: Found[] = []
  for (const [at, row] of Array.from(result.rows).entries()) {
    const feature = featureAt(pkg, row)
    if (feature.geometry !== null) continue
    found.push([feature, claimsAt(result.matchingClaims, at, feature)])
    if (found.length === MOST_LISTED) break
  }
  return found
}

function unlocatedEntry(
  feature: CairnFeature,
  matching: readonly Claim[],
  pkg: CairnPackage,
  lang: string,
): Paragraph {
  const claims = inStatementOrder(subjectClaims(feature, matching, pkg))
  const shape = pkg.kind === 'plain' ? 'dot' : shapeOfType(feature.properties.featureType)
  const sample = markMarkup({ shape, line: saidLine(claims), contested: false })
  const [first] = claims
  const name = localText(feature.properties.label, lang)
  const said = first === undefined ? [] : [saidText(first, pkg, lang)]
  const more = matching.length > 1 ? [t('tray.moreClaims', { n: matching.length - 1 })] : []
  return { text: [name, ...said, ...more].join(' · '), style: STYLES.soft, sample, above: 2 }
}

/** Who and how certainly: never a claim without both. */
const saidText = (claim: Claim, pkg: CairnPackage, lang: string): string =>
  `${claimantName(claim.claimant, pkg, lang)}, ${modalityText(claim)}`
