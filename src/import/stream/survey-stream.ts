/** The first pass over a table too large to be held: what has to be known about all of it before one row can be read. */
import { rightWayRound, type TableAxes, tableAxes, type WrittenPoint } from '../coordinate-box.ts'
import { type ColumnDateStyle, type DateStyleCounter, dateStyleCounter } from '../date-style.ts'
import type { Mapping } from '../mapping.ts'
import { idReader } from '../row-keys.ts'
import type { ImportTable, TableRow } from '../table.ts'
import { type CellReader, type Column, cellReader, columnsOf, withRole } from '../table-columns.ts'
import { listPairs, pointKey } from '../table-facts.ts'
import { placeReader } from '../written-place.ts'
import { type PointCounts, pointCounts } from './point-counts.ts'

export interface Survey {
  readonly columns: readonly Column[]
  readonly cell: CellReader
  readonly dateStyles: ReadonlyMap<number, ColumnDateStyle>
  readonly axes: TableAxes
  /** Points of more than one row; keys as `pointKey` makes them. */
  readonly rowsAtPoint: ReadonlyMap<string, number>
  /** How many rows an id names, of ids that name more than one; as the cells have them. */
  readonly rowsOfId: ReadonlyMap<string, number>
  /** Every id, where claims have ids of their own that might be the same; null where they have none. */
  readonly ids: ReadonlySet<string> | null
  readonly listsArePaired: boolean
  /** Cells with text in columns that are left out, by index. */
  readonly leftOut: ReadonlyMap<number, number>
}

/** Points that the axes are judged by: more would not tell more. */
const MOST_POINTS = 200_000

/** Reads all tables once; null when there is none. */
export async function surveyStream(
  tables: AsyncIterable<ImportTable>,
  mapping: Mapping,
): Promise<Survey | null> {
  let survey: GrowingSurvey | null = null
  for await (const table of tables) {
    survey ??= new GrowingSurvey(table, mapping)
    for (const row of table.rows) survey.add(row)
  }
  return survey?.end(mapping) ?? null
}

class GrowingSurvey {
  readonly #columns: readonly Column[]
  readonly #cell: CellReader
  readonly #placeOf: ReturnType<typeof placeReader>
  readonly #dates: ReadonlyMap<Column, DateStyleCounter>
  readonly #points: PointCounts = pointCounts()
  readonly #sample = new PointSample()
  readonly #idOf: (row: TableRow) => string
  readonly #ids = new Map<string, number>()
  readonly #lists: ReturnType<typeof listPairs>
  readonly #leftOut: Map<number, number>

  constructor(table: ImportTable, mapping: Mapping) {
    this.#columns = columnsOf(table, mapping)
    this.#cell = cellReader(mapping)
    this.#placeOf = placeReader(this.#columns, this.#cell)
    const dated: readonly Column[] = withRole(this.#columns, 'date', 'source-date')
    this.#dates = new Map(dated.map((column) => [column, dateStyleCounter()]))
    this.#idOf = idReader(this.#columns, this.#cell)
    this.#lists = listPairs(this.#columns, this.#cell)
    this.#leftOut = new Map(withRole(this.#columns, 'leave-out').map(({ index }) => [index, 0]))
  }

  add(row: TableRow): void {
    const id = this.#idOf(row)
    const before = id === '' ? 0 : (this.#ids.get(id) ?? 0)
    if (id !== '') this.#ids.set(id, before + 1)
    for (const [column, counter] of this.#dates) counter.add(this.#cell(row, column))
    for (const [index, cells] of this.#leftOut)
      if (this.#cell(row, { index }) !== '') this.#leftOut.set(index, cells + 1)
    this.#lists.add(row)
    const place = this.#placeOf(row)
    if (place.kind !== 'point') return
    this.#sample.add(place)
    if (before === 0) this.#points.add(place.lat, place.lon)
  }

  end({ dateStyle }: Mapping): Survey {
    const axes = tableAxes(this.#sample.points)
    const ids = withRole(this.#columns, 'claim-id').length > 0 ? new Set(this.#ids.keys()) : null
    for (const [id, rows] of this.#ids) if (rows === 1) this.#ids.delete(id)
    return {
      columns: this.#columns,
      cell: this.#cell,
      axes,
      ids,
      dateStyles: new Map([...this.#dates].map(([{ index }, counter]) => [index, counter.style(dateStyle)])),
      rowsAtPoint: sharedPoints(this.#points, axes),
      rowsOfId: this.#ids,
      listsArePaired: this.#lists.arePaired(),
      leftOut: this.#leftOut,
    }
  }
}

/** Points that stand the wrong way round are counted with those that they mean; alone on its point is a row that is in no map. */
function sharedPoints(points: PointCounts, axes: TableAxes): ReadonlyMap<string, number> {
  const rowsAt = new Map<string, number>()
  const addIf = (isCounted: (rows: number, isOdd: boolean, key: string) => boolean): void =>
    points.each((lat, lon, rows) => {
      const { point } = rightWayRound({ lat, lon }, axes)
      const isOdd = point.lat !== (axes.isSwapped ? lon : lat)
      const key = pointKey(point)
      if (isCounted(rows, isOdd, key)) rowsAt.set(key, (rowsAt.get(key) ?? 0) + rows)
    })
  addIf((_, isOdd) => isOdd)
  addIf((rows, isOdd, key) => !isOdd && (rows > 1 || rowsAt.has(key)))
  return rowsAt
}

/** Every point of a small table; of a large one every second, fourth, … so that all its parts have their share. */
class PointSample {
  points: WrittenPoint[] = []
  #stride = 1
  #seen = 0

  add({ lat, lon }: WrittenPoint): void {
    if (this.#seen++ % this.#stride !== 0) return
    this.points.push({ lat, lon })
    if (this.points.length < MOST_POINTS) return
    this.points = this.points.filter((_, at) => at % 2 === 0)
    this.#stride *= 2
  }
}
