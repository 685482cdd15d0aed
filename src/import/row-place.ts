/** The place of a row as the format has it: geometry, class, radius, words. */

import type { Geometry, Position } from 'geojson'
import type { PrecisionCode } from '../domain/generated/package-types.ts'
import { isFiner } from '../domain/precision-order.ts'
import { AREA_DECIMALS, POINT_DECIMALS } from '../domain/rules/coordinate-decimals.ts'
import { isAreal } from '../domain/rules/each-position.ts'
import { isOnEarth, rightWayRound, type WrittenPoint } from './coordinate-box.ts'
import { cutText } from './fold-text.ts'
import { plainText } from './plain-text.ts'
import {
  CLASS_RADIUS,
  classOfRadius,
  type PrecisionClass,
  precisionOf,
  readMeters,
} from './precision-words.ts'
import { keepWords, noticed, type RowNotes, repaired } from './row-notes.ts'
import type { TableRow } from './table.ts'
import { withRole } from './table-columns.ts'
import { pointKey, type TableFacts } from './table-facts.ts'

export interface RowPlace {
  readonly geometry: Geometry | null
  readonly precisionCode: PrecisionCode
  readonly radiusMeters: number | null
  /** Words of the locality columns, joined; empty when they say nothing. */
  readonly words: string
}

/** The place; what cannot be drawn is unlocated, with its words. Nothing is ever looked up. */
export function rowPlace(row: TableRow, facts: TableFacts, notes: RowNotes): RowPlace {
  const words = localityWords(row, facts, notes)
  const stated = statedClass(row, facts, notes)
  const written = facts.placeOf(row)
  if (written.kind === 'point') return { ...pointPlace(written, stated, facts, notes), words }
  if (written.kind === 'shape') return { ...shapePlace(written.geometry, stated, facts, notes), words }
  if (written.kind === 'unreadable') noticed(notes, written.code, written.column, written.message)
  return { ...UNLOCATED, words }
}

const UNLOCATED = { geometry: null, precisionCode: 'unlocated', radiusMeters: null } as const

const MAX_LOCALITY = 500

function localityWords(row: TableRow, { columns, cell }: TableFacts, notes: RowNotes): string {
  const words = withRole(columns, 'locality').map((column) =>
    plainText(cell(row, column), column.name, notes),
  )
  const stated = words.filter((text, at) => text !== '' && words.indexOf(text) === at)
  return cutText(stated.join(', '), MAX_LOCALITY)
}

/** What the row's own columns say about its precision; null when they say nothing. */
function statedClass(row: TableRow, { columns, cell }: TableFacts, notes: RowNotes): PrecisionClass | null {
  const radius = statedRadius(row, { columns, cell }, notes)
  const [column] = withRole(columns, 'precision')
  const words = column ? cell(row, column) : ''
  const known = column && words !== '' ? precisionOf(words, column.name) : null
  if (column && words !== '' && !known) {
    keepWords(notes, column.name, plainText(words, column.name, notes))
    noticed(
      notes,
      'precision-unknown',
      column.name,
      `Expected a class of precision, found “${cutText(words, 60)}”, which stands in no ladder that we know. The words are kept.`,
    )
  }
  if (known) return radius === null ? known : { ...known, radiusMeters: radius }
  return radius === null ? null : { code: classOfRadius(radius), radiusMeters: radius }
}

function statedRadius(
  row: TableRow,
  { columns, cell }: Pick<TableFacts, 'columns' | 'cell'>,
  notes: RowNotes,
): number | null {
  const [column] = withRole(columns, 'uncertainty-meters')
  const words = column ? cell(row, column) : ''
  if (!column || words === '') return null
  const meters = readMeters(words)
  if (meters === null)
    noticed(
      notes,
      'radius-unreadable',
      column.name,
      `Expected a radius in meters above 0, found “${cutText(words, 60)}”.`,
    )
  return meters
}

type Drawn = Omit<RowPlace, 'words'>

function pointPlace(
  written: WrittenPoint,
  stated: PrecisionClass | null,
  facts: TableFacts,
  notes: RowNotes,
): Drawn {
  const { point, isTurned } = rightWayRound(written, facts.axes)
  if (isTurned)
    repaired(
      notes,
      'swapped-axes',
      coordinateColumn(facts),
      `latitude ${written.lat}, longitude ${written.lon}`,
      `latitude ${point.lat}, longitude ${point.lon}`,
    )
  const fault = pointFault(point)
  if (fault) {
    noticed(notes, fault.code, coordinateColumn(facts), fault.message)
    return UNLOCATED
  }
  if (stated?.code === 'unlocated') return UNLOCATED
  const own = ownClass(stated, facts)
  const { code, radiusMeters } = sharedClass(own, point, facts, notes)
  return {
    geometry: {
      type: 'Point',
      coordinates: cutPosition([point.lon, point.lat], POINT_DECIMALS[code], facts, notes),
    },
    precisionCode: code,
    radiusMeters,
  }
}

const coordinateColumn = ({ columns }: TableFacts): string | null =>
  withRole(columns, 'latitude', 'coordinate-pair', 'wkt')[0]?.name ?? null

function pointFault(point: WrittenPoint): { readonly code: string; readonly message: string } | null {
  if (point.lat === 0 && point.lon === 0)
    return {
      code: 'null-island',
      message:
        'Expected a place, found latitude 0 and longitude 0, which stand for a missing one. The row has no place on the map.',
    }
  if (isOnEarth(point)) return null
  return {
    code: 'coordinate-range',
    message: `Expected latitude up to 90 and longitude up to 180, found ${point.lat} and ${point.lon}. The row has no place on the map.`,
  }
}

const ownClass = (stated: PrecisionClass | null, { mapping }: TableFacts): PrecisionClass =>
  stated ?? { code: 'site_named', radiusMeters: mapping.ownPointMeters }

/** A point that stands for many rows is the place of none of them: it is the settlement's, unless the row says something coarser. */
function sharedClass(
  own: PrecisionClass,
  point: WrittenPoint,
  { mapping, rowsAtPoint }: TableFacts,
  notes: RowNotes,
): PrecisionClass {
  const rows = rowsAtPoint.get(pointKey(point)) ?? 1
  const isShared = mapping.sharedPointRows !== null && rows >= mapping.sharedPointRows
  if (!isShared || !isFiner(own.code, 'settlement')) return own
  const shared = {
    code: 'settlement',
    radiusMeters: Math.max(own.radiusMeters, mapping.sharedPointMeters),
  } as const
  repaired(
    notes,
    'shared-point',
    null,
    `a point of ${rows} rows, ${own.code}`,
    `${shared.code}, radius ${shared.radiusMeters} m`,
  )
  return shared
}

/** Digits are read as precision. */
function cutPosition(position: Position, decimals: number, facts: TableFacts, notes: RowNotes): Position {
  const cut = position.slice(0, 2).map((degrees) => rounded(degrees, decimals))
  if (cut.some((degrees, axis) => degrees !== position[axis]))
    repaired(
      notes,
      'coordinate-decimals',
      coordinateColumn(facts),
      `${position.map((degrees) => decimalsOf(degrees)).join(' and ')} decimals`,
      `${decimals} decimals`,
    )
  return cut
}

const rounded = (degrees: number, decimals: number): number =>
  Math.round(degrees * 10 ** decimals) / 10 ** decimals

const decimalsOf = (degrees: number): number => String(degrees).split('.')[1]?.length ?? 0

/** Areas speak for themselves; lines and sets of points need a radius as points do. */
function shapePlace(
  geometry: Geometry,
  stated: PrecisionClass | null,
  facts: TableFacts,
  notes: RowNotes,
): Drawn {
  const { code, radiusMeters } = ownClass(stated, facts)
  if (code === 'unlocated') return UNLOCATED
  const isArea = isAreal(geometry)
  const decimals = isArea && code !== 'site_exact' ? AREA_DECIMALS : POINT_DECIMALS[code]
  const cut = withPositions(geometry, (position) =>
    position.slice(0, 2).map((degrees) => rounded(degrees, decimals)),
  )
  if (JSON.stringify(cut) !== JSON.stringify(geometry))
    repaired(
      notes,
      'coordinate-decimals',
      null,
      `${geometry.type} as it stands`,
      `${decimals} decimals, two numbers a position`,
    )
  return {
    geometry: cut,
    precisionCode: code,
    radiusMeters: isArea && !stated ? null : (radiusMeters ?? CLASS_RADIUS[code]),
  }
}

function withPositions(geometry: Geometry, change: (position: Position) => Position): Geometry {
  if (geometry.type === 'GeometryCollection')
    return { ...geometry, geometries: geometry.geometries.map((part) => withPositions(part, change)) }
  const walk = (value: unknown): unknown =>
    Array.isArray(value)
      ? typeof value[0] === 'number'
        ? change(value as Position)
        : value.map(walk)
      : value
  return { type: geometry.type, coordinates: walk(geometry.coordinates) } as Geometry
}
