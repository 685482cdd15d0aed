import { expect, test } from 'vitest'
import { withRowsAgain } from '../../src/app/rejected-rows.ts'
import { rowsOutside } from '../../src/app/rows-outside.ts'
import type { Issue, RejectedRecord } from '../../src/domain/issue.ts'
import type { ParseResult } from '../../src/domain/package.ts'

const issue: Issue = {
  file: 'table.csv',
  path: 'latitude',
  code: 'row',
  severity: 'error',
  message: 'SYNTHETIC',
  line: 7,
  column: 3,
}

const rejected = (file: string): RejectedRecord => ({
  kind: 'feature',
  id: null,
  file,
  path: '',
  line: 7,
  column: 3,
  issues: [{ ...issue, file }],
  raw: undefined,
})

const folder = new Map([
  ['datapackage.json', 1],
  ['features.geojson', 1],
])

test('a rejected row of an imported table is kept when the package is parsed by another build, and the tally adds up', () => {
  const rows = rowsOutside([rejected('table.csv'), rejected('features.geojson')], folder)
  expect(rows.map(({ file }) => file)).toEqual(['table.csv'])
  const parsed: ParseResult = { package: null, issues: [], rejected: [], importedFeatures: 5 }
  const again = withRowsAgain(parsed, rows)
  expect(again).toMatchObject({ importedFeatures: 6, rejected: rows, issues: rows[0]?.issues })
})

test('records of a package that came as an archive are found again by parsing, and not counted twice', () => {
  expect(rowsOutside([rejected('features.geojson')], new Map([['package.zip', 1]]))).toEqual([])
})
