/** From the page's state to a sheet of paper. */
import { rowOfFeature } from '../domain/feature-by-id.ts'
import { wholeRows } from '../domain/found-part.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import { claimsAt, type MatchingClaims } from '../domain/matching-claims.ts'
import type { CairnPackage } from '../domain/package.ts'
import { t } from '../i18n/message.ts'
import { mapPicture } from '../picture/map-picture.ts'
import type { PictureGround } from '../picture/picture-input.ts'
import type { PrintedFeature, SheetInput } from '../ui/print-input.ts'
import { type Asked, askedOf } from './asked.ts'
import { basemapUrl } from './basemap-url.ts'
import { exportSentence } from './export-sentence.ts'
import { knownLicence, readLicence } from './package-licence.ts'
import type { PageState } from './page-state.ts'
import { pictureByWorker, pictureInput } from './picture-task.ts'
import { pinText } from './pin-text.ts'
import { svgAddress } from './raster.ts'
import type { Session } from './session.ts'
import { sessionSearch } from './url.ts'

/** Most features on one sheet: some hundred pages. */
export const MOST_FEATURES = 500

/** Most places of a map that is drawn while the browser waits for the paper. */
const MOST_AT_ONCE = 5000

/** What a sheet is about. */
export type Subject = { readonly kind: 'query' } | { readonly kind: 'feature'; readonly id: string }

/** The sheet with its map, drawn by the worker; null while nothing is open. Rejects when it cannot be drawn, and when cancelled. */
export async function prepareSheet(
  state: PageState,
  subject: Subject,
  signal: AbortSignal,
): Promise<SheetInput | null> {
  const asked = askedAbout(state, subject)
  if (asked === null) return null
  const licence = await readLicence(asked.pkg, state.files)
  if (!hasPlace(asked)) return sheetInput(asked, subject, licence, null, null)
  const input = await pictureInput(state, asked, { proportion: 'sheet', view: null })
  const answer = await pictureByWorker({ input, basemapUrl: basemapUrl(), part: 'whole' }, signal)
  const picture = 'svg' in answer ? svgAddress(answer.svg) : null
  return sheetInput(asked, subject, licence, picture, null)
}

/** The sheet of the query at once, for a print that nobody announced; null while nothing is open. */
export function sheetAtOnce(state: PageState, ground: PictureGround | null): SheetInput | null {
  const subject = { kind: 'query' } as const
  const asked = askedAbout(state, subject)
  if (asked === null) return null
  const licence = knownLicence(asked.pkg) ?? t('common.unknown')
  const places = asked.tally.shown - asked.tally.unlocated
  if (places === 0) return sheetInput(asked, subject, licence, null, null)
  if (places > MOST_AT_ONCE) return sheetInput(asked, subject, licence, null, t('print.tooMany'))
  if (ground === null) return sheetInput(asked, subject, licence, null, t('print.mapNotLoaded'))
  const { pkg, session, result, tally } = asked
  const svg = mapPicture({
    package: pkg,
    result,
    tally,
    statuses: state.statuses,
    question: exportSentence(session, pkg),
    licence,
    proportion: 'sheet',
    view: null,
    ground,
    lang: session.lang,
  })
  return sheetInput(asked, subject, licence, svgAddress(svg), null)
}

/** For a feature everything that is claimed about it, whatever the query. */
function askedAbout(state: PageState, subject: Subject): Asked | null {
  const asked = askedOf(state, 'shown')
  if (asked === null || subject.kind === 'query') return asked
  const row = rowOfFeature(subject.id, asked.pkg)
  if (row === null) return null
  const selection = { site: subject.id, claim: null, source: null }
  return {
    ...asked,
    session: { ...asked.session, selection },
    result: wholeRows(Uint32Array.of(row), asked.pkg.features),
  }
}

const hasPlace = ({ pkg, result }: Asked): boolean =>
  Array.from(result.rows).some((row) => pkg.features[row]?.geometry != null)

function sheetInput(
  { pkg, session, result, tally }: Asked,
  subject: Subject,
  licence: string,
  picture: string | null,
  whyNoPicture: string | null,
): SheetInput {
  const rows = Array.from(result.rows).slice(0, MOST_FEATURES)
  return {
    subject: subject.kind,
    pkg,
    lang: session.lang,
    features: rows.flatMap((row, at) => printedFeature(pkg.features[row], result.matchingClaims, at)),
    leftOut: result.rows.length - rows.length,
    tally,
    question: exportSentence(session, pkg),
    address: pinnedAddress(session, pkg),
    licence,
    picture,
    whyNoPicture,
  }
}

/** Of this view in this very version: paper stays when the package goes on. */
function pinnedAddress(session: Session, pkg: CairnPackage): string {
  const search = sessionSearch({ ...session, version: pinText(pkg) })
  return new URL(`${location.pathname}${search}`, location.href).href
}

function printedFeature(
  feature: CairnFeature | undefined,
  matching: MatchingClaims,
  at: number,
): PrintedFeature[] {
  return feature ? [{ feature, claims: claimsAt(matching, at, feature) }] : []
}
