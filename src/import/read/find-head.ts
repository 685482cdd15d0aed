/** Where a table's header stands: notes above it are common in what ministries and spreadsheets give out. */

export interface GridRecord {
  /** Line or row number, 1-based. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Records looked at for the usual width. */
const SAMPLE = 200

/** Number of cells up to the last that holds something. */
export function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1
}

/** Index of the header: the first record with something in more than half of the columns that records usually have; -1 in an empty table. */
export function findHead(records: readonly GridRecord[]): number {
  const filled = records
    .slice(0, SAMPLE)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
  const usual = usualWidth(records.slice(0, SAMPLE).map(({ cells }) => filledWidth(cells)))
  const found = filled.findIndex((count) => count > usual / 2)
  return found >= 0 ? found : filled.findIndex((count) => count > 0)
}

/** The commonest width above one, the larger of equals; 1 when there is none. */
function usualWidth(widths: readonly number[]): number {
  const times = new Map<number, number>()
  for (const width of widths) if (width > 1) times.set(width, (times.get(width) ?? 0) + 1)
  const [usual] = [...times].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a)
  return usual?.[0] ?? 1
}

/** Names of columns: trimmed, unique, never empty. */
export function columnNames(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return cells.map((cell, at) => {
    const name = cell.replace(/\s+/g, ' ').trim() || `column ${at + 1}`
    let unique = name
    for (let count = 2; taken.has(unique); count++) unique = `${name} (${count})`
    taken.add(unique)
    return unique
  })
}
