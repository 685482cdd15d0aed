/** The account of an import as files to keep. */
import type { DownloadDetail } from './events.ts'
import type { ImportAccount } from './import-table.ts'

const stemOf = ({ table }: ImportAccount): string =>
  table.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'table'

/** The rejected rows as they stood, each with its reason; an empty text where there are none. */
export const rejectedFile = (account: ImportAccount): DownloadDetail<string | Blob> => ({
  name: `${stemOf(account)}-rejected.csv`,
  mediaType: 'text/csv',
  text: account.rejectedCsv ?? '',
})

/** As `cairn import` prints it. */
export const accountText = (account: ImportAccount): DownloadDetail => ({
  name: `${stemOf(account)}-import.txt`,
  mediaType: 'text/plain',
  text: `${account.lines.join('\n')}\n`,
})

/** Everything, with every row that has something to say, and the mapping. */
export const accountJson = (account: ImportAccount): DownloadDetail<Blob> => ({
  name: `${stemOf(account)}-import.json`,
  mediaType: 'application/json',
  text: account.json,
})
