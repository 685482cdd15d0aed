/** What follows when a package was opened: it is asked, and it leaves in every form. */
import type { ParseResult } from '../../../src/domain/package.ts'
import { EXPORT_FORMS, type ExportForm, writeExport } from '../../../src/formats/write-export.ts'
import { EMPTY_FILTER } from '../../../src/query/core/filter.ts'
import { buildIndex, runQuery } from '../../../src/query/core/run.ts'
import { readCsv } from '../../formats/read-csv.ts'
import { sha256 } from '../../formats/small-package.ts'
import type { Outcome } from '../form.ts'

/** A cell that a spreadsheet would run. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]/u
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/

export async function outcomeOf(parsed: ParseResult): Promise<Outcome> {
  const wrong = parsed.package ? [...countsOf(parsed), ...(await exportsOf(parsed))] : []
  return { isOpened: parsed.package !== null, said: saidIn(parsed), wrong }
}

const saidIn = ({ issues, rejected }: ParseResult) => [
  ...issues,
  ...rejected.flatMap((record) => record.issues.slice(0, 5)),
]

/** imported = shown + filtered out + rejected, whatever came in. */
function countsOf(parsed: ParseResult): readonly string[] {
  const { importedFeatures, rejected } = parsed
  const kept = parsed.package?.features.length ?? 0
  const lost = rejected.filter(({ kind }) => kind === 'feature').length
  const { tally } = runQuery(buildIndex(parsed), { ...EMPTY_FILTER, q: 'x' })
  const sums = [
    kept + lost === importedFeatures ? '' : `${importedFeatures} imported, ${kept} kept, ${lost} rejected`,
    tally.imported === tally.shown + tally.filtered + tally.rejected ? '' : `tally ${JSON.stringify(tally)}`,
  ]
  return sums.filter((text) => text !== '')
}

/** CSV always, since spreadsheets run what they find in it; of the others one after the other. */
async function exportsOf({ package: pkg, issues }: ParseResult): Promise<readonly string[]> {
  if (!pkg) return []
  const other = EXPORT_FORMS[issues.length % EXPORT_FORMS.length]
  const forms = EXPORT_FORMS.filter(
    (form) => form.startsWith('csv') || (form === other && (form !== 'zip' || pkg.kind === 'package')),
  )
  const wrong: string[] = []
  for (const form of forms) {
    const text = await exported(form, pkg)
    if (form.startsWith('csv')) wrong.push(...runningCells(text))
    if (form === 'kml' && /<(?:script|img|svg|iframe|math)\b/i.test(text)) wrong.push('markup in KML')
  }
  return wrong
}

async function exported(form: ExportForm, pkg: NonNullable<ParseResult['package']>): Promise<string> {
  const question = { sentence: 'SYNTHETIC', address: null }
  const input = { pkg, features: pkg.features, question, files: new Map() }
  const { parts } = await writeExport(form, input, sha256)
  return form === 'zip' ? '' : parts.map((part) => (typeof part === 'string' ? part : '')).join('')
}

/** Cells of a CSV file that a spreadsheet would run. */
export const runningCells = (csv: string): readonly string[] =>
  readCsv(csv.replace(/^\uFEFF/, ''))
    .flat()
    .filter((cell) => RUNS.test(cell) && !NUMBER.test(cell))
    .slice(0, 3)
    .map((cell) => `a cell that a spreadsheet runs: ${JSON.stringify(cell.slice(0, 40))}`)
