/**
 * While somebody drags the ends of a period, everything else of the question stays: the dates that may still pass, in the
 * order in which either end meets them. A step then costs what it passes over, not the whole package.
 */
import { type DateColumns, datedClaims, EARLIEST, LATEST } from './date-columns.ts'
import { NOTHING } from './failing.ts'
import { isKnown, type PeriodQuestion } from './period.ts'
import type { QueryIndex } from './query-index.ts'

/** Days that are told apart; dates of a longer time are asked one by one. */
const MOST_DAYS = 65_000

/** Dates passed over in one step up to which the changed rows are told one by one, or an eighth of all rows. */
const FEW = 64

/** Dates in the order of one of their days, `days` from the first; each with its row and its other day. */
interface Order {
  /** Dates of day d stand at `starts[d]` … `starts[d + 1] - 1`. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  readonly others: Uint16Array
}

/**
 * A date passes when its `enter` day is not after the period's last day and its `leave` day not before the first: of
 * `possible` these are its own first and last day, of `certain` the other way round.
 */
interface Orders {
  /** The day that stands for 0; 0 itself is before every known day, the last one after. */
  readonly firstDay: number
  readonly days: number
  readonly byEnter: Order
  readonly byLeave: Order
}

/** A period's place among the dates, and what passes there. Changed by every step. */
export interface Sweep {
  readonly asked: Asked
  readonly orders: Orders
  /** By row: how many of its dates pass, and what passes whatever the period is. */
  readonly passing: Uint32Array
  /** 1 where the row passes. Never changed: a step puts another in its place. */
  rows: Uint8Array
  /** Days of the period from `firstDay`, both inclusive. */
  first: number
  last: number
}

/** What of a period is no day. */
export type Asked = Pick<PeriodQuestion, 'kind' | 'isCertain' | 'passesUndated'>

/** Sets out from a period; null where dates lie too far apart. `failing` is what fails of every claim but for the period. */
export function sweepFrom(index: QueryIndex, period: PeriodQuestion, failing: Uint8Array): Sweep | null {
  const taken = takenDates(index.dates, period, failing)
  const range = rangeOf(taken)
  if (range.days > MOST_DAYS) return null
  const orders = {
    ...range,
    byEnter: orderOf(index, taken.at, taken.enter, taken.leave, range),
    byLeave: orderOf(index, taken.at, taken.leave, taken.enter, range),
  }
  const passing = new Uint32Array(index.rowCount)
  if (period.passesUndated) countUndated(index, period.kind, failing, passing)
  const sweep: Sweep = { asked: period, orders, passing, rows: new Uint8Array(), first: 0, last: -1 }
  sweepTo(sweep, period)
  sweep.rows = passingRows(sweep)
  return sweep
}

/**
 * Moves both ends of the period. Answers the rows of the dates that were passed over and changed, in no order, perhaps
 * twice; null where they were many: then any row may have changed.
 */
export function sweepTo(
  sweep: Sweep,
  { startDay, endDay }: Pick<PeriodQuestion, 'startDay' | 'endDay'>,
): Uint32Array | null {
  const { orders, passing } = sweep
  const first = startDay === null ? 0 : placeOf(startDay, orders)
  const last = endDay === null ? orders.days - 1 : placeOf(endDay, orders)
  const { starts } = orders.byEnter
  const { starts: leaving } = orders.byLeave
  const between = (at: Uint32Array, one: number, other: number): number =>
    Math.abs((at[one] ?? 0) - (at[other] ?? 0))
  const most = between(starts, last + 1, sweep.last + 1) + between(leaving, first, sweep.first)
  const touched = new Uint32Array(most)
  let length = moveLast(sweep, last, touched, 0)
  length = moveFirst(sweep, first, touched, length)
  const isFew = most < Math.max(FEW, passing.length / 8)
  sweep.rows = isFew ? rowsAfter(sweep, touched.subarray(0, length)) : passingRows(sweep)
  return isFew ? touched.subarray(0, length) : null
}

function passingRows({ passing }: Sweep): Uint8Array {
  const rows = new Uint8Array(passing.length)
  for (let row = 0; row < rows.length; row++) rows[row] = Math.min(passing[row] ?? 0, 1)
  return rows
}

function rowsAfter({ rows, passing }: Sweep, touched: Uint32Array): Uint8Array {
  const after = rows.slice()
  for (let at = 0; at < touched.length; at++) {
    const row = touched[at] ?? 0
    after[row] = Math.min(passing[row] ?? 0, 1)
  }
  return after
}

/** Dates between the old and the new last day that have not left come in or go. Answers how many rows were noted. */
function moveLast(sweep: Sweep, last: number, touched: Uint32Array, from: number): number {
  const { starts, rows, others } = sweep.orders.byEnter
  const { passing, first } = sweep
  const step = last > sweep.last ? 1 : -1
  const [least, most] = last > sweep.last ? [sweep.last, last] : [last, sweep.last]
  let length = from
  for (let at = starts[least + 1] ?? 0; at < (starts[most + 1] ?? 0); at++) {
    if ((others[at] ?? 0) < first) continue
    const row = rows[at] ?? 0
    passing[row] = (passing[row] ?? 0) + step
    touched[length++] = row
  }
  sweep.last = last
  return length
}

/** Dates that left between the old and the new first day come in or go, where they have entered. */
function moveFirst(sweep: Sweep, first: number, touched: Uint32Array, from: number): number {
  const { starts, rows, others } = sweep.orders.byLeave
  const { passing, last } = sweep
  const step = first > sweep.first ? -1 : 1
  const [least, most] = first > sweep.first ? [sweep.first, first] : [first, sweep.first]
  let length = from
  for (let at = starts[least] ?? 0; at < (starts[most] ?? 0); at++) {
    if ((others[at] ?? 0) > last) continue
    const row = rows[at] ?? 0
    passing[row] = (passing[row] ?? 0) + step
    touched[length++] = row
  }
  sweep.first = first
  return length
}

interface Taken {
  readonly at: Uint32Array
  readonly enter: Int32Array
  readonly leave: Int32Array
}

/** The dates of the kind whose claims fail nothing else; for `certain` those of which both days are known for certain. */
function takenDates(dates: DateColumns, { kind, isCertain }: Asked, failing: Uint8Array): Taken {
  const { claims, kinds, flags, startDays, endDays } = dates
  const at = new Uint32Array(claims.length)
  let length = 0
  for (let date = 0; date < claims.length; date++) {
    if (failing[claims[date] ?? 0] !== NOTHING || (kind >= 0 && kinds[date] !== kind)) continue
    if (!isCertain || isKnown(flags[date] ?? 0)) at[length++] = date
  }
  const [enter, leave] = isCertain ? [endDays, startDays] : [startDays, endDays]
  return { at: at.subarray(0, length), enter, leave }
}

/** Of the known days, with one more at each side for those that are not. */
function rangeOf({ at, enter, leave }: Taken): { firstDay: number; days: number } {
  let [least, most] = [LATEST, EARLIEST]
  for (let taken = 0; taken < at.length; taken++) {
    const date = at[taken] ?? 0
    for (const day of [enter[date] ?? 0, leave[date] ?? 0]) {
      if (day < least && day !== EARLIEST) least = day
      if (day > most && day !== LATEST) most = day
    }
  }
  return least > most ? { firstDay: 0, days: 2 } : { firstDay: least - 1, days: most - least + 3 }
}

const placeOf = (day: number, { firstDay, days }: { firstDay: number; days: number }): number =>
  Math.min(Math.max(day - firstDay, 0), days - 1)

/** Sorted by counting: as many passes as there are dates and days. */
function orderOf(
  { rowOfClaim, dates }: QueryIndex,
  at: Uint32Array,
  own: Int32Array,
  other: Int32Array,
  range: { firstDay: number; days: number },
): Order {
  const starts = new Uint32Array(range.days + 1)
  for (let taken = 0; taken < at.length; taken++) {
    const next = placeOf(own[at[taken] ?? 0] ?? 0, range) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let day = 0; day < range.days; day++) starts[day + 1] = (starts[day + 1] ?? 0) + (starts[day] ?? 0)
  const order = { starts, rows: new Uint32Array(at.length), others: new Uint16Array(at.length) }
  const free = starts.slice()
  for (let taken = 0; taken < at.length; taken++) {
    const date = at[taken] ?? 0
    const day = placeOf(own[date] ?? 0, range)
    const place = free[day] ?? 0
    free[day] = place + 1
    order.rows[place] = rowOfClaim[dates.claims[date] ?? 0] ?? 0
    order.others[place] = placeOf(other[date] ?? 0, range)
  }
  return order
}

function countUndated(
  { dates, rowOfClaim, claimCount }: QueryIndex,
  kind: number,
  failing: Uint8Array,
  passing: Uint32Array,
): void {
  const dated = datedClaims(dates, kind)
  for (let claim = 0; claim < claimCount; claim++) {
    if (dated[claim] === 1 || failing[claim] !== NOTHING) continue
    const row = rowOfClaim[claim] ?? 0
    passing[row] = (passing[row] ?? 0) + 1
  }
}
