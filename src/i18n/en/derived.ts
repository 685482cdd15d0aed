/** Why a feature has its derived status; keys and values come from domain/derived.ts. */
export const derived = {
  'derived.allWithdrawn': 'Every claim was withdrawn or replaced by its own claimant.',
  'derived.contradicts': '{who} contradicts {whom}.',
  'derived.contradictEachOther': '{who} and {whom} contradict each other.',
  'derived.deniesInResponse': '{who} denies in response to {whom}.',
  'derived.disputes': '{who} disputes what another party reports here.',
  'derived.examined': '{who} reports in its own document on the recovery or identity of remains.',
  'derived.origins':
    '{origins, plural, one {# independent origin} other {# independent origins}} behind {claims, plural, one {# claim that affirms} other {# claims that affirm}} something here: {names}. Outlets that repeat an origin are not counted, and a denial adds no origin to what it denies.',
  'derived.denyingOrigins':
    '{origins, plural, one {# independent origin} other {# independent origins}}: {names}. Outlets that repeat an origin are not counted.',
  'derived.parties': '{parties, plural, one {# party} other {# parties}}: {names}.',
  'derived.onlyDenials':
    '{claims, plural, one {The claim here is} other {All # claims here are}} a denial or a negative finding.',
  'derived.deniesHere':
    '{who} denies something here or reports a negative finding; the package does not record which claim that answers.',
  'derived.withdrawnClaims':
    '{claims, plural, one {# claim was} other {# claims were}} withdrawn and not counted.',
} as const
