/** Codes that format version 1 fixes. The compiler checks that none is missing and none is invented. */
import type { Status } from '../../domain/derived.ts'
import type {
  ClaimantRole,
  DateKind,
  FeatureType,
  Modality,
  PrecisionCode,
} from '../../domain/generated/package-types.ts'
import type { Facet } from './filter.ts'

const dateKinds: Readonly<Record<DateKind, true>> = {
  death: true,
  disappearance: true,
  burial: true,
  incident: true,
  destruction: true,
  discovery: true,
  observation: true,
  exhumation: true,
  handover: true,
  statement: true,
  publication: true,
}

const roles: Readonly<Record<ClaimantRole, true>> = {
  speaker: true,
  issuing_institution: true,
  publisher: true,
  republisher: true,
  translator: true,
  forensic_body: true,
  monitor: true,
  neutral_intermediary: true,
  accused_party_response: true,
  witness_anonymised: true,
}

const types: Readonly<Record<FeatureType, true>> = {
  reported_burial_site: true,
  reported_surface_remains: true,
  reported_cemetery_disturbance: true,
  incident_location: true,
  detention_site_with_reported_burials: true,
  remains_handover_point: true,
  conflict_wide: true,
}

const modalities: Readonly<Record<Modality, true>> = {
  asserted: true,
  possible: true,
  presumed: true,
  reported_by_others: true,
  pending: true,
  denied: true,
}

const statuses: Readonly<Record<Status, true>> = {
  single_origin: true,
  multi_origin_one_party: true,
  multi_party: true,
  contested: true,
  examined_by_neutral_body: true,
  withdrawn: true,
}

const precisions: Readonly<Record<PrecisionCode, true>> = {
  site_exact: true,
  site_named: true,
  settlement: true,
  near_settlement: true,
  district: true,
  region: true,
  country: true,
  unlocated: true,
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, true>>): readonly Key[] =>
  Object.keys(record) as Key[]

/** Kinds of date in the order of the format; the index is the code in the date columns. */
export const DATE_KINDS = keysOf(dateKinds)

/** Values of the facets whose values the format fixes. The other facets (party, claimant, predicate, doclang) depend on the package. */
export const FIXED_FACET_VALUES: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  role: keysOf(roles),
  type: keysOf(types),
  modality: keysOf(modalities),
  status: keysOf(statuses),
  precision: keysOf(precisions),
}
