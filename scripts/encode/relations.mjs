/**
 * Relations changed against the references: from → to → new type, null to leave it out.
 * A claim is superseded only by its own claimant; a body and a person who speaks for it are
 * two claimants here.
 */
const CHANGED = [
  ['clm-azertag-3798047-1', 'clm-apa-409674-3', 'refines', 'the Commission after one of its members'],
  ['clm-caliber-18-1', 'clm-trend-2023-09-18-1', 'refines', 'the Commission after the Military Prosecutor'],
  [
    'clm-report-2025-08-30-1',
    'clm-caliber-18-1',
    'refines',
    'a member of the Commission after the Commission',
  ],
  [
    'clm-panorama-2021-10-05-2',
    'clm-armenews-74057-2',
    'refines',
    'the emergency service after its spokesperson',
  ],
  [
    'clm-trend-icrc-2023-10-17-1',
    'clm-icrc-ru-pilot-1',
    'refines',
    'adds stage and district, and does not repeat the presumption, which a repetition may not strengthen',
  ],
  [
    'clm-armenianweekly-2016-04-04-1',
    'clm-ekhokavkaza-27652113-2',
    'derives_from',
    'same photographs by Hetq, told more strongly: a claim of its own',
  ],
  [
    'clm-report-2025-10-10-2',
    'clm-report-2025-10-14-1',
    null,
    'the text of 10 October cannot repeat that of 14 October',
  ],
]

/** Relations added: from, type, to, reason. */
const ADDED = [
  [
    'clm-report-2025-10-14-1',
    'repeats',
    'clm-report-2025-10-10-2',
    'the Office of the Ombudsman recalls the State Commission: direction turned round',
  ],
  [
    'clm-kavkaz-uzel-398576-2',
    'refines',
    'clm-justiceforkhojaly-346-1',
    'the eight identified are among those counted in the town',
  ],
]

/** In these features a contradiction is written on both claims, so that either page shows it. */
const MUTUAL = new Set(['ft-farrukh'])

const changed = new Map(CHANGED.map(([from, to, type]) => [`${from} ${to}`, type]))

function ownRelations(claim) {
  const kept = claim.relations.map(({ type, to }) => {
    const change = changed.get(`${claim.id} ${to}`)
    return { type: change === undefined ? type : change, claim: to }
  })
  const added = ADDED.filter(([from]) => from === claim.id).map(([, type, to]) => ({ type, claim: to }))
  return [...kept, ...added].filter(({ type }) => type !== null)
}

function mirrored(claim, claims) {
  if (!MUTUAL.has(claim.featureHint)) return []
  const against = claims.filter((other) =>
    other.relations.some(({ type, to }) => type === 'contradicts' && to === claim.id),
  )
  return against.map((other) => ({ type: 'contradicts', claim: other.id }))
}

/** Relations of one claim as the package holds them, without doubles. */
export function relationsOf(claim, claims) {
  const all = [...ownRelations(claim), ...mirrored(claim, claims)]
  return all.filter(
    (relation, index) =>
      all.findIndex((r) => r.claim === relation.claim && r.type === relation.type) === index,
  )
}

/** Throws when a relation leads nowhere or a claim is superseded by another claimant. */
export function checkRelations(claims) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  for (const claim of claims) {
    for (const { type, claim: to } of claim.relations) {
      const other = byId.get(to)
      if (!other) throw new Error(`${claim.id}: ${type} a claim that does not exist: ${to}`)
      if (type === 'supersedes' && other.claimant !== claim.claimant)
        throw new Error(`${claim.id} supersedes ${to}`)
    }
  }
}

const RELATED_FEATURES = [
  ['ft-khojaly-centre', 'near', 'ft-khojaly-second-2024'],
  ['ft-khojaly-second-2024', 'near', 'ft-khojaly-centre'],
  ['ft-edilli', 'near', 'ft-edilli-area-remains-2021'],
  ['ft-edilli-area-remains-2021', 'near', 'ft-edilli'],
  ['ft-hadrut-region-civilians-2020', 'part_of', 'ft-civilian-deaths-2020-nk'],
  ['ft-chartar-burials-2023', 'part_of', 'ft-2023-temporary-burials'],
  ['ft-mets-tagher-cemetery', 'part_of', 'ft-chw-totals'],
  ['ft-sghnakh-cemetery', 'part_of', 'ft-chw-totals'],
  ['ft-vazgenashen-cemetery', 'part_of', 'ft-chw-totals'],
  ['ft-shusha-yerevan-gates-cemetery', 'part_of', 'ft-chw-totals'],
]

/** Features that the documents themselves connect; undefined when none. */
export function relatedFeatures(featureId) {
  const rows = RELATED_FEATURES.filter(([from]) => from === featureId)
  return rows.length === 0 ? undefined : rows.map(([, type, id]) => ({ id, type }))
}
