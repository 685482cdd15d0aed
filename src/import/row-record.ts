/** One row as records, judged by the rules of the format: what it becomes, or why it stays out. */
import type { CairnFeature, Claim } from '../domain/generated/package-types.ts'
import { claimErrors, featureErrors } from './check-made.ts'
import type { PackageRecords } from './package-records.ts'
import type { RowDraft } from './read-row.ts'
import { featureOf, rowClaims } from './row-claims.ts'
import { isRefused, noticed, refused } from './row-notes.ts'

/** The feature with the row's claims; null when the row is refused, with the reasons in its notes. */
export function rowRecord(
  draft: RowDraft,
  listsArePaired: boolean,
  records: PackageRecords,
): CairnFeature | null {
  if (isRefused(draft.notes)) return null
  const claims = rowClaims(draft, listsArePaired, records)
  refuseFaulty(draft, claims)
  const feature = drawable(featureOf(draft, claims, records.lang), draft)
  return isRefused(draft.notes) ? null : feature
}

function refuseFaulty({ notes }: RowDraft, claims: readonly Claim[]): void {
  const told = new Set<string>()
  for (const { code, message } of claims.flatMap(claimErrors)) {
    if (told.has(code)) continue
    told.add(code)
    refused(notes, code, null, message)
  }
}

/** A shape that no map can draw leaves the row without a place, not without a claim. */
function drawable(feature: CairnFeature, draft: RowDraft): CairnFeature {
  const errors = featureErrors(feature)
  if (errors.length === 0) return feature
  const isShape = feature.geometry !== null && errors.every(({ path }) => path[0] === 'geometry')
  for (const { code, message } of errors.slice(0, 3)) {
    if (isShape) noticed(draft.notes, code, null, `${message} The row has no place on the map.`)
    else refused(draft.notes, code, null, message)
  }
  return isShape ? unlocated(feature) : feature
}

function unlocated(feature: CairnFeature): CairnFeature {
  const { properties } = feature
  const claims = properties.claims.map((claim) => ({
    ...claim,
    place: { ...claim.place, precisionCode: 'unlocated' as const },
  }))
  return {
    ...feature,
    geometry: null,
    properties: {
      ...properties,
      precisionCode: 'unlocated',
      coordinateUncertaintyInMeters: null,
      claims: claims as typeof properties.claims,
    },
  }
}
