/** TimeMap's lists, wherever they come from, as one reading. */
import type { Issue } from '../../domain/issue.ts'
import type { FaultyRow } from '../table.ts'
import { type Reading, readIssue, shown, type Tell } from './reading.ts'
import { joinTimemap, type TimemapLists, unusedSources } from './timemap-join.ts'
import { wideTable } from './wide-table.ts'

export interface TimemapFile {
  readonly name: string
  readonly detected: Readonly<Record<string, string>>
  readonly lists: TimemapLists
  readonly faulty: readonly FaultyRow[]
  readonly issues: readonly Issue[]
}

/** One table; documents that no event names are told, since no row can hold them. */
export async function timemapReading(file: TimemapFile, tell: Tell): Promise<Reading> {
  const { name, lists, faulty } = file
  const detected = {
    ...file.detected,
    events: String(lists.events.length),
    sources: String(lists.sources.length),
    associations: String(lists.associations.length),
  }
  const records = joinTimemap(lists)
  const table = await wideTable({ name, format: 'timemap', detected, records, faulty }, tell)
  const unused = unusedSources(lists)
  const issues = unused.length > 0 ? [...file.issues, unusedNotice(name, unused)] : file.issues
  return { tables: [table], issues }
}

const unusedNotice = (name: string, ids: readonly string[]) =>
  readIssue(
    'notice',
    name,
    'timemap-source-unused',
    `Expected every source to be named by an event, found ${ids.length} that none names: ${shown(ids.join(', '))}. They are in no row.`,
  )
