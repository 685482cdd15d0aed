/** At most one reading at a time; the state tells how far it is. */
import type { Progress } from '../import/report.ts'
import { ReadingLine } from './reading-line.ts'
import { patch, type Services } from './services.ts'

/** Only large packages are shown before they are there; what shows them may be missing, and they then come whole. */
const showing = (): Promise<typeof import('./show-arriving.ts') | undefined> =>
  import('./show-arriving.ts').catch(() => undefined)

let current: ReadingLine | null = null

/** Ends whatever is being read and begins anew. `name` is what the reader knows it by. */
export function beginReading(services: Services, name: string): ReadingLine {
  const { store } = services
  current?.cancel()
  const isCurrent = (): boolean => current === line
  const busy = (progress: Progress): void => {
    if (isCurrent()) patch(store, { reading: { kind: 'busy', name, progress, cancellable: true } })
  }
  const line = new ReadingLine({
    progress: busy,
    arriving: async (head, columns, signal) => {
      const code = await showing()
      if (isCurrent()) await code?.showArriving(services, head, columns, signal)
    },
    readSoFar: async (head, columns, signal) => {
      const code = await showing()
      if (isCurrent()) await code?.showJustRead(services, name, head, columns, signal).catch(() => undefined)
    },
    tables: (tables, issues) =>
      isCurrent() && patch(store, { reading: { kind: 'mapping', name, tables, issues } }),
  })
  current = line
  busy({ step: 'reading', done: 0, total: null })
  return line
}

/** The reading under way; null when there is none. */
export const currentReading = (): ReadingLine | null => current

/** What was read is shown, or could not be: the line is done. Nothing happens when another one took its place. */
export function endReading({ store }: Services, line: ReadingLine): void {
  if (current !== line) return
  current = null
  patch(store, { reading: { kind: 'idle' } })
}
