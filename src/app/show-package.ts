/** Brings what was read onto the page: into the data worker first, then into the state, then it is kept. */

import { partCount } from '../domain/parsed-parts.ts'
import { knowStatuses } from '../query/core/known-statuses.ts'
import { knowFacts } from '../query/core/package-facts.ts'
import { admit } from './admit.ts'
import { act, settleSelection } from './navigate.ts'
import { endReading } from './one-reading.ts'
import type { Delivered, ReadingLine } from './reading-line.ts'
import { showing } from './reading-protocol.ts'
import { runQuery } from './run-query.ts'
import { patch, type Services } from './services.ts'

/**
 * Shows what a line delivered under the key of its address. Until its columns are built the earlier package stays,
 * and cancelling costs nothing; from then on everything happens in one go. Throws Refusal.
 */
export async function showPackage(
  services: Services,
  key: string,
  delivered: Delivered,
  line: ReadingLine,
): Promise<void> {
  const { store, query } = services
  const { parsed, files, report } = delivered
  await admit(services, key, delivered)
  const total = partCount(parsed)
  const tell = (done: number): void => line.tell(showing(done, total, 1))
  const { columns } = delivered
  const { statuses, facts } = await query.load(parsed, { signal: line.signal, tell, columns })
  if (parsed.package) knowStatuses(parsed.package, statuses)
  if (parsed.package && facts) knowFacts(parsed.package, facts)
  endReading(services, line)
  // What was kept is the earlier package: nothing is promised of this one before its pointer is written.
  const offline = { ...store.get().offline, packageKept: null }
  // Rows mean nothing without their package: the old answer goes with the old one.
  patch(store, {
    offline,
    parsed,
    files,
    report,
    statuses,
    result: null,
    arriving: null,
    picked: [],
    phase: 'ready',
    archive: null,
    fault: null,
  })
  // What the address names already keeps its question; a file that was just opened begins without one.
  const isJustOpened = key.startsWith('local:') && store.get().session.data !== key
  if (isJustOpened) act(services, { type: 'data', data: key })
  settleSelection(services)
  await Promise.all([runQuery(services, store.get().session.filter), keep(services, key, delivered)])
}

/** Points the address to the rows that the worker wrote: only now is the version there for the next visit. */
async function keep({ store, shelf }: Services, key: string, { rows }: Delivered): Promise<void> {
  const packageKept =
    rows !== null &&
    (await shelf()
      .pointTo({ address: key, ...rows })
      .catch(() => false))
  patch(store, { offline: { ...store.get().offline, packageKept } })
}
