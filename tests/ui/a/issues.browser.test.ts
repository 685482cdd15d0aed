import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Issue, RejectedRecord } from '../../../src/domain/issue.ts'
import type { ParseResult } from '../../../src/domain/package.ts'
import type { DownloadDetail } from '../../../src/ui/events.ts'
import type { CairnIssues } from '../../../src/ui/issues.ts'
import '../../../src/ui/issues.ts'
import { heard, mount, textOf } from './mount.ts'
import { HOSTILE, samplePackage } from './synthetic-package.ts'

const issue = (part: Partial<Issue> = {}): Issue => ({
  file: 'features.geojson',
  path: 'features[1].properties.claims[0].claimant',
  code: 'claimant-missing',
  severity: 'error',
  message: 'expected a claimant, found none; name who says it',
  line: 12,
  column: 5,
  ...part,
})

const rejected = (id: string | null, issues: readonly Issue[]): RejectedRecord => ({
  kind: 'claim',
  id,
  file: 'features.geojson',
  path: 'features[1].properties.claims[0]',
  line: 10,
  column: 3,
  issues,
  raw: { id },
})

function parsed(part: Partial<ParseResult> = {}): ParseResult {
  const first = issue()
  const warning = issue({ severity: 'warning', code: 'gloss', message: 'a partisan term' })
  return {
    package: samplePackage(),
    issues: [first, warning],
    rejected: [rejected('c1', [first])],
    importedFeatures: 7,
    ...part,
  }
}

const show = (result: ParseResult): Promise<CairnIssues> =>
  mount<CairnIssues>('cairn-issues', { parsed: result })

test('a rejected record is told with kind, id, file, line, column and reason', async () => {
  const text = textOf(await show(parsed()))
  expect(text).toContain('1 record rejected')
  expect(text).toContain('Claim c1')
  expect(text).toContain('features.geojson:10:3')
  expect(text).toContain('expected a claimant, found none; name who says it')
  expect(text).toContain('features.geojson:12:5')
})

test('the totals count issues by severity', async () => {
  const text = textOf(await show(parsed()))
  expect(text).toMatch(/features read 7 records rejected 1 errors 1 warnings 1 notices 0/)
})

test('what was told with a rejected record is not repeated below', async () => {
  const text = textOf(await show(parsed()))
  expect(text.split('expected a claimant')).toHaveLength(2)
  expect(text).toContain('gloss')
})

test('warnings of one code stand together and open on demand', async () => {
  const warnings = Array.from({ length: 25 }, (_, n) =>
    issue({ severity: 'warning', code: 'gloss', message: `term ${n}.` }),
  )
  await show(parsed({ issues: warnings, rejected: [] }))
  await page.getByText('gloss', { exact: true }).first().click()
  await expect.element(page.getByText('term 19.')).toBeVisible()
  await expect.element(page.getByText('term 24.')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Show all 25' }).click()
  await expect.element(page.getByText('term 24.')).toBeVisible()
})

test('rejected records are downloaded as JSON with everything that was read', async () => {
  const result = parsed()
  await show(result)
  const files = heard<DownloadDetail>('download')
  await page.getByRole('button', { name: 'Download as JSON' }).click()
  expect(files[0]).toMatchObject({ name: 'SYNTHETIC-package-rejected.json', mediaType: 'application/json' })
  expect(JSON.parse(files[0]!.text)).toEqual(result.rejected)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
  'a spreadsheet cannot run %j from the CSV',
  async (formula) => {
    await show(parsed({ rejected: [rejected(formula, [issue({ message: formula })])] }))
    const files = heard<DownloadDetail>('download')
    await page.getByRole('button', { name: 'Download as CSV' }).click()
    const text = files[0]!.text
    expect(text.startsWith('"kind","id","file","line","column","path","code","severity","message"\r\n')).toBe(
      true,
    )
    expect(text.split(`"'${formula}"`)).toHaveLength(3)
  },
)

test('quotes, commas and line ends survive in the CSV', async () => {
  await show(parsed({ rejected: [rejected('c', [issue({ message: 'a "b", c\nd' })])] }))
  const files = heard<DownloadDetail>('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  expect(files[0]!.text).toContain(',"a ""b"", c\nd"\r\n')
})

test('a record without readable id says so, and an unknown line leaves the file alone', async () => {
  const lost = { ...rejected(null, [issue({ line: null, column: null })]), line: null, column: null }
  const text = textOf(await show(parsed({ rejected: [lost] })))
  expect(text).toContain('Claim without id')
  expect(text).not.toContain('null')
})

test('a clean package says that nothing was kept out', async () => {
  await show(parsed({ issues: [], rejected: [] }))
  await expect.element(page.getByText('Nothing to report: every record was read and kept.')).toBeVisible()
})

test('hostile text in a rejected record is shown as text', async () => {
  const panel = await show(parsed({ rejected: [rejected(HOSTILE, [issue({ message: HOSTILE })])] }))
  expect(textOf(panel)).toContain(HOSTILE)
  expect(panel.renderRoot.querySelector('img, script')).toBeNull()
})
