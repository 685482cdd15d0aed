/** What stops an import before it begins. */

import { claimantRoleOf, featureTypeOf, modalityOf } from './code-words.ts'
import { DATE_KINDS } from './column-words.ts'
import type { ColumnRole, Mapping, RoleName } from './mapping.ts'
import type { ImportTable } from './table.ts'
import { type Column, columnsOf, withRole } from './table-columns.ts'
import { decisionFaults } from './table-decision.ts'

export interface MappingFault {
  /** The column that it is about; null for the mapping as a whole. */
  readonly column: string | null
  /** What was expected, what was found, and the cure. */
  readonly message: string
}

/** Empty when the table can be imported with the mapping. */
export function mappingFaults(mapping: Mapping, table: ImportTable): readonly MappingFault[] {
  const columns = columnsOf(table, mapping)
  return [
    ...unknownColumns(mapping, table),
    ...nothingUsed(columns),
    ...usedTwice(columns),
    ...halfPlaces(columns),
    ...lonelyParts(columns),
    ...wrongDefaults(mapping),
    ...halfDecided(mapping),
  ]
}

const fault = (column: string | null, message: string): MappingFault => ({ column, message })

function unknownColumns({ columns }: Mapping, table: ImportTable): readonly MappingFault[] {
  const known = new Set(table.columns)
  return Object.keys(columns)
    .filter((name) => !known.has(name))
    .map((name) =>
      fault(
        name,
        `Expected a column of ${table.name}, found “${name}” in the mapping only. Take it out, or choose the mapping of this table.`,
      ),
    )
}

function nothingUsed(columns: readonly Column[]): readonly MappingFault[] {
  if (columns.length === 0) return [fault(null, 'Expected a table with columns, found none.')]
  const isUsed = columns.some(({ role }) => role.role !== 'leave-out')
  return isUsed ? [] : [fault(null, 'Expected at least one column to import, found all left out.')]
}

/** Roles of which one column makes sense; several would compete. */
const SINGLE: readonly RoleName[] = [
  'feature-id',
  'feature-group',
  'feature-type',
  'latitude',
  'longitude',
  'coordinate-pair',
  'wkt',
  'precision',
  'uncertainty-meters',
  'claim-id',
  'modality',
  'polarity',
  'predicate',
]

function usedTwice(columns: readonly Column[]): readonly MappingFault[] {
  const seen = new Map<string, string>()
  return columns.flatMap(({ name, role }) => {
    const use = singleUse(role)
    if (use === null) return []
    const first = seen.get(use)
    if (first === undefined) {
      seen.set(use, name)
      return []
    }
    return [
      fault(
        name,
        `Expected one column for ${use}, found “${first}” and “${name}”. Keep one of them as it is.`,
      ),
    ]
  })
}

/** A word for the use that only one column can have; null where several may. */
function singleUse(role: ColumnRole): string | null {
  if (role.role === 'count') return `the ${role.bound} number of ${role.kind}`
  if (role.role === 'feature-id' || role.role === 'feature-group') return 'the id of a feature'
  if ('slot' in role && role.slot !== undefined) return `${role.role} ${role.slot}`
  if (role.role === 'date' && role.part !== 'whole') return `the ${role.part} of the date of ${role.kind}`
  return SINGLE.includes(role.role) ? role.role : null
}

function halfPlaces(columns: readonly Column[]): readonly MappingFault[] {
  const [latitude] = withRole(columns, 'latitude')
  const [longitude] = withRole(columns, 'longitude')
  if ((latitude === undefined) === (longitude === undefined)) return []
  const missing = latitude === undefined ? 'latitude' : 'longitude'
  return [
    fault(
      (latitude ?? longitude)?.name ?? null,
      `Expected latitude and longitude, found no column for the ${missing}. Choose one, or keep this column as it is.`,
    ),
  ]
}

function lonelyParts(columns: readonly Column[]): readonly MappingFault[] {
  const dates = withRole(columns, 'date')
  return dates.flatMap(({ name, role }) => {
    if (role.part !== 'month' && role.part !== 'day') return []
    const hasYear = dates.some((other) => other.role.kind === role.kind && other.role.part === 'year')
    return hasYear
      ? []
      : [
          fault(
            name,
            `Expected a column for the year of the same date (${role.kind}), found none. Choose one, or keep this column as it is.`,
          ),
        ]
  })
}

const halfDecided = ({ publication }: Mapping): readonly MappingFault[] =>
  decisionFaults(publication).map(([expected, found]) =>
    fault(
      null,
      `Expected ${expected}, found ${found === '' ? 'nothing' : `“${found}”`}. Say it, or leave places undecided.`,
    ),
  )

const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

function wrongDefaults({
  defaults,
  sharedPointRows,
  sharedPointMeters,
  ownPointMeters,
}: Mapping): readonly MappingFault[] {
  const wrong = [
    [featureTypeOf(defaults.featureType) === null, `a feature type of the format`, defaults.featureType],
    [modalityOf(defaults.modality) === null, 'a modality of the format', defaults.modality],
    [claimantRoleOf(defaults.claimantRole) === null, 'a claimant role of the format', defaults.claimantRole],
    [!LANGUAGE_TAG.test(defaults.lang), 'a language tag such as en or es', defaults.lang],
    [defaults.predicate.trim() === '', 'a word for what is claimed', defaults.predicate],
    [
      !(sharedPointMeters > 0 && ownPointMeters > 0),
      'radii above 0 meters',
      `${sharedPointMeters} and ${ownPointMeters}`,
    ],
    [
      sharedPointRows !== null && sharedPointRows < 2,
      'at least 2 rows for a shared point, or null',
      sharedPointRows,
    ],
  ] as const
  return wrong
    .filter(([isWrong]) => isWrong)
    .map(([, expected, found]) => fault(null, `Expected ${expected}, found “${found}”.`))
}

/** Kinds of dates that a mapping may name. */
export const MAPPING_DATE_KINDS: readonly string[] = Object.keys(DATE_KINDS)
