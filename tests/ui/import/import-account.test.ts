import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { overlayAfter } from '../../../src/app/import-follow.ts'
import { FIRST_STATE, type PageState } from '../../../src/app/page-state.ts'
import { withRejectedRows } from '../../../src/app/rejected-rows.ts'
import { parsePackage } from '../../../src/domain/parse.ts'
import { convertTable } from '../../../src/import/convert-table.ts'
import { reasonsOf, reportJson, summaryOf } from '../../../src/import/import-summary.ts'
import { proposeMapping } from '../../../src/import/propose-mapping.ts'
import { readTables } from '../../../src/import/read-tables.ts'
import { rejectedCsv } from '../../../src/import/rejected-csv.ts'
import { accountJson, accountText, rejectedFile } from '../../../src/ui/import-report-files.ts'
import type { ImportAccount } from '../../../src/ui/import-table.ts'
import { countInWords, dateInWords } from '../../../src/ui/import-words.ts'
import { sha256 } from '../../formats/small-package.ts'

const name = 'graves.csv'
const bytes = new Uint8Array(readFileSync(`tests/fixtures/import/${name}`))
const { tables } = await readTables([{ name, bytes }])
const table = tables[0]!
const mapping = proposeMapping(table)
const { files, report } = await convertTable(table, mapping, { sha256, created: '2026-01-01T00:00:00Z' })
const account: ImportAccount = {
  ...summaryOf(report),
  mapping,
  rejectedCsv: rejectedCsv(table, report),
  json: new Blob([...reportJson(report, mapping)]),
}

test('repairs and notices are counted by rows, with an example of each that says line, before and after', () => {
  expect(account.repairs.map(({ code, rows }) => [code, rows])).toContainEqual(['shared-point', 3])
  const [example] = account.repairs.find(({ code }) => code === 'shared-point')?.examples ?? []
  expect(example).toMatchObject({
    line: 4,
    change: { before: expect.any(String), after: expect.any(String) },
  })
  expect(account.notices.map(({ code, rows }) => [code, rows])).toContainEqual(['claimant-is-table', 7])
})

test('every rejected row says its line and why', () => {
  expect(account.rejectedRows.map((row) => [row.line, reasonsOf(row)[0]?.message])).toEqual([
    [9, expect.stringContaining('found 11')],
  ])
})

test('a rejected row is a rejected record of the package, so that the tally adds up and the data check lists it', async () => {
  const parsed = await parsePackage(files, sha256)
  const whole = withRejectedRows(parsed, report, table, mapping)
  expect(whole.importedFeatures).toBe(report.rows)
  expect(whole.importedFeatures - (whole.package?.features.length ?? 0)).toBe(report.rejected)
  expect(whole.rejected).toMatchObject([{ kind: 'feature', file: name, line: 9, raw: undefined }])
  expect(whole.issues.filter(({ severity }) => severity === 'error')).toHaveLength(1)
})

test('a rejected row keeps its cells with the package, but for the columns that are left out', () => {
  const parsed = { package: null, issues: [], rejected: [], importedFeatures: 0 }
  const outcome = { line: 2, outcome: 'rejected', featureId: null, repairs: [], issues: [] } as const
  const [record] = withRejectedRows(parsed, { ...report, outcomes: [outcome] }, table, mapping).rejected
  expect(record?.raw).toMatchObject({ site_name: 'SYNTHETIC Reef One' })
  expect(JSON.stringify(record?.raw)).not.toContain('Ann Example')
})

test('the files hold the account: as text, as JSON with the mapping and without the CSV, and the rejected rows', async () => {
  expect(accountText(account).text).toContain('8 rows = 7 imported + 1 rejected')
  const json = JSON.parse(await accountJson(account).text.text())
  expect([json.rows, json.mapping.version, json.rejectedCsv]).toEqual([8, 1, undefined])
  expect(json.outcomes).toEqual(report.outcomes)
  expect(rejectedFile(account).text).toContain('reason')
  expect(rejectedFile(account).name).toBe('graves-csv-rejected.csv')
})

test('dates and numbers are in words, what is no date stays in its quotation marks', () => {
  expect(dateInWords('discovery 2009-05', 'en')).toBe('discovery: May 2009')
  expect(dateInWords('discovery 2009', 'en')).toBe('discovery: 2009')
  expect(dateInWords('burial “99-abr-99”', 'en')).toBe('burial: “99-abr-99”')
  expect(countInWords('persons 14 to 20')).toBe('persons: 14 to 20')
})

test('the screen opens when a table waits, closes when it is gone, and closing it is a cancel', () => {
  const at = (fields: Partial<PageState>): PageState => ({ ...FIRST_STATE, ...fields })
  const waiting = { kind: 'mapping', name, tables: [], issues: [] } as const
  const open = at({ reading: waiting, overlay: 'import' })
  expect(overlayAfter(FIRST_STATE, at({ reading: waiting }))).toBe('import')
  expect(overlayAfter(at({ reading: waiting }), open)).toBeNull()
  expect(overlayAfter(open, at({ reading: waiting }))).toBe('cancel')
  expect(overlayAfter(open, at({ overlay: 'import' }))).toBe('none')
  expect(overlayAfter(FIRST_STATE, at({ report: account }))).toBe('import-report')
  // Whoever reads something else meanwhile is not disturbed.
  expect(overlayAfter(FIRST_STATE, at({ report: account, overlay: 'issues' }))).toBeNull()
})

test('the page is given the first examples of a long table, and told how many there are', () => {
  const [repaired] = report.outcomes.filter(({ repairs }) => repairs.length > 0)
  const many = summaryOf({ ...report, outcomes: Array.from({ length: 5000 }, () => repaired!) })
  const [kind] = many.repairs
  expect([kind?.rows, kind?.found, kind?.examples.length]).toEqual([5000, 5000, 200])
})
