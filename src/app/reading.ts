/** What a reader opens from the device: a package, a file of their own, or a table that needs a mapping first. */
import { t } from '../i18n/message.ts'
import type { Mapping } from '../import/mapping.ts'
import { archiveAmong, openArchiveFile } from './areas-overlay.ts'
import { isBundle } from './bundle-overlay.ts'
import { loadAddressed, otherUpdates } from './load.ts'
import { beginReading, currentReading, endReading } from './one-reading.ts'
import { readingFiles } from './open-package.ts'
import { localKey } from './package-address.ts'
import { type Delivered, type ReadingLine, TooLarge } from './reading-line.ts'
import { isNothing, type ReadingFile } from './reading-protocol.ts'
import { patch, type Services, say } from './services.ts'
import { showPackage } from './show-package.ts'

/** What was opened last, to be opened again as a table. */
let lastFiles: readonly ReadingFile[] = []

/**
 * Opens dropped or chosen files. A package is shown, the address then names it as local; a table waits as
 * `reading.kind === 'mapping'` for `startImport`. What cannot be opened costs nothing: what was shown stays.
 */
export async function startReading(services: Services, files: readonly File[]): Promise<void> {
  if (await isBundle(services, files)) return
  const archive = archiveAmong(files)
  if (archive && !(await (await import('./archive-open.ts')).openClaimsFile(services, archive)))
    return openArchiveFile(services, archive)
  if (archive) return
  const handles = files.map((file) => ({ name: file.webkitRelativePath || file.name, blob: file }))
  return readHandles(services, handles, 'whatever it is')
}

/** Maps what opened as it was, such as GeoJSON without claims: the files opened last, or those of the shown package. */
export function openAsTable(services: Services): Promise<void> {
  const shown = readingFiles(services.store.get().files ?? new Map())
  return readHandles(services, lastFiles.length > 0 ? lastFiles : shown, 'table')
}

/** Imports a table that waits for its mapping; nothing happens when none does. */
export function startImport({ store }: Services, tableIndex: number, mapping: Mapping): void {
  const { reading } = store.get()
  const line = currentReading()
  if (!line || reading.kind !== 'mapping') return
  const total = reading.tables[tableIndex]?.rowCount ?? null
  line.tell({ step: 'converting', done: 0, total })
  void line.read({ kind: 'convert', tableIndex, mapping })
}

async function readHandles(
  services: Services,
  files: readonly ReadingFile[],
  as: 'table' | 'whatever it is',
): Promise<void> {
  const [first] = files
  if (!first) return
  lastFiles = files
  const line = beginReading(services, first.name)
  try {
    const isLasting = services.shelf().lasting
    await showRead(services, await line.read({ kind: 'open', files, as, isLasting }), line)
  } catch (fault) {
    if (fault instanceof TooLarge) showLarge(services, line, fault)
    else if (!line.signal.aborted) refuse(services, first.name, fault)
    // It may have taken the place of what the address names.
    if (!services.store.get().parsed && currentReading() === null) void loadAddressed(services)
  }
}

/** What was shown stays; the account of what was read opens over it. */
function showLarge(services: Services, line: ReadingLine, { large }: TooLarge): void {
  endReading(services, line)
  patch(services.store, { reading: { kind: 'large', large } })
}

async function showRead(services: Services, delivered: Delivered, line: ReadingLine): Promise<void> {
  const { store } = services
  const { parsed, report } = delivered
  if (isNothing(parsed)) throw new Error((await import('./unknown-file.ts')).nothingReadWords(parsed))
  patch(store, { updates: otherUpdates(store.get()), messages: [] })
  await showPackage(services, localKey(parsed.package?.id ?? ''), delivered, line)
  if (!report && parsed.rejected.length > 0) patch(store, { overlay: 'issues' })
}

function refuse({ store }: Services, name: string, fault: unknown): void {
  const reason = fault instanceof Error ? fault.message : String(fault)
  say(store, t('page.notOpened', { name, reason }))
  patch(store, { reading: { kind: 'failed', name, reason } })
}
