/** One claim of the list: who, when, how certainly; what; about which place; in which document. */
import { GLYPH_OF_TYPE } from '../design/glyphs.ts'
import { claimantName } from '../domain/claimant.ts'
import type { CairnFeature, Claim, Source } from '../domain/generated/package-types.ts'
import { type CairnPackage, localText } from '../domain/package.ts'
import { placeLabel } from '../domain/place-label.ts'
import { opponentsOf, standingOf } from '../domain/standing.ts'
import { label } from '../i18n/labels.ts'
import { formatList } from '../i18n/list.ts'
import { t } from '../i18n/message.ts'
import { modalityText, saidOnText } from '../i18n/said-words.ts'
import { sourceLine } from '../i18n/source-words.ts'
import type { Tree } from './tree.ts'

/** A claim with what it is about. */
export interface ListedClaim {
  readonly claim: Claim
  readonly feature: CairnFeature
  readonly isContested: boolean
}

/** What words are taken from. */
export interface Telling {
  readonly package: CairnPackage
  readonly lang: string
}

/** An `li` that stands alone: claimant and modality never leave the claim. */
export function claimItem(listed: ListedClaim, telling: Telling): Tree {
  const { claim, feature } = listed
  const { package: pkg, lang } = telling
  const said = [claim.capacity, saidOnText(claim, lang)].filter(Boolean).join(' · ')
  return [
    'li',
    { 'data-claim': claim.id, 'data-site': feature.id },
    [
      'p',
      { class: 'said' },
      ['b', {}, claimantName(claim.claimant, pkg, lang)],
      ` · ${said} · `,
      how(claim, pkg),
    ],
    ['p', { class: 'what' }, localText(claim.statement, lang)],
    [
      'p',
      { class: 'soft' },
      aboutText(listed, telling),
      ['br', {}],
      ...against(listed, telling),
      ...sources(claim, telling),
    ],
  ]
}

/** Who contradicts this very claim: "contested" is said of the feature, and names nobody. */
function against({ claim, feature, isContested }: ListedClaim, { package: pkg, lang }: Telling): Tree[] {
  const opponents = isContested ? opponentsOf(claim, feature, pkg) : []
  if (opponents.length === 0) return []
  const names = new Set(opponents.map((other) => claimantName(other.claimant, pkg, lang)))
  return [
    ['b', {}, t('facade.contradictedBy', { who: formatList([...names], lang) })],
    ['br', {}],
  ]
}

/** How certainly, and whether its claimant has taken it back or replaced it since. */
function how(claim: Claim, pkg: CairnPackage): Tree {
  const standing = standingOf(claim, pkg)
  const isOver = standing === 'withdrawn' || standing === 'superseded'
  return ['em', {}, isOver ? t(`facade.${standing}`, { modality: modalityText(claim) }) : modalityText(claim)]
}

/** "Reported burial site: Shusha, settlement · contested". */
function aboutText({ claim, feature, isContested }: ListedClaim, { package: pkg }: Telling): string {
  const { featureType } = feature.properties
  const type =
    featureType in GLYPH_OF_TYPE && pkg.kind === 'package' ? label('featureType', featureType) : null
  const parts = [type, placeText(claim, feature, pkg), isContested ? label('status', 'contested') : null]
  return parts.filter(Boolean).join(' · ')
}

/** Where, and how closely that is known; a place that is not stated, or has no position, says so. */
function placeText({ place }: Claim, feature: CairnFeature, pkg: CairnPackage): string {
  const { featureType, placeId, precisionCode } = feature.properties
  if (featureType === 'conflict_wide') return t('results.conflictWide')
  const isDrawn = feature.geometry !== null
  const known = pkg.places.get((isDrawn ? placeId : place.placeId) ?? '')
  const name = known ? placeLabel(known).main : place.verbatim
  const precision = label('precision', precisionCode)
  if (isDrawn) return name === null ? precision : t('results.where', { place: name, precision })
  return name === null ? t('results.notStated') : t('results.positionUnknown', { place: name })
}

/** Documents with a link to each that has an address. */
function sources({ passages }: Claim, { package: pkg, lang }: Telling): Tree[] {
  const ids = [...new Set(passages.map(({ source }) => source))]
  return ids.flatMap((id, at): Tree[] => {
    const source = pkg.sources.get(id)
    const words = source ? sourceLink(source, lang) : t('documents.sourceMissing', { id })
    return at === 0 ? [words] : ['; ', words]
  })
}

/** Only addresses of the web become links, whatever a package says. */
function sourceLink(source: Source, lang: string): Tree {
  const words = sourceLine(source, lang)
  if (!source.url || !/^https?:\/\//.test(source.url)) return words
  return ['a', { href: source.url, rel: 'noopener noreferrer', target: '_blank' }, words]
}
