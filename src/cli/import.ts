/** `cairn import`: somebody's own table becomes a package folder, by the same code as in the app. */
import { valueAt } from '../domain/json/json-path.ts'
import type { InputFile } from '../formats/format.ts'
import { openFiles } from '../formats/open-files.ts'
import { convertTable } from '../import/convert-table.ts'
import type { Mapping } from '../import/mapping.ts'
import { mappingFaults } from '../import/mapping-faults.ts'
import { proposeMapping } from '../import/propose-mapping.ts'
import { readMapping } from '../import/read-mapping.ts'
import { isTable, readTables } from '../import/read-tables.ts'
import { rejectedCsv } from '../import/rejected-csv.ts'
import type { ImportReport } from '../import/report.ts'
import { reportText } from '../import/report-text.ts'
import { StreamRefused } from '../import/stream/batch-tables.ts'
import type { ImportTable } from '../import/table.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { filesIn } from './files-in.ts'
import { firstRows, importStream, streamedTable } from './import-stream.ts'
import { issueLine } from './issue-line.ts'

export interface ImportOptions {
  /** A file of any form that `readTables` knows, or a folder of such files. */
  readonly path: string
  /** Folder for the package; null only proposes a mapping. */
  readonly to: string | null
  /** A saved mapping; null proposes one. */
  readonly mapping: string | null
  /** Where the mapping that is used is written; null nowhere. */
  readonly propose: string | null
  /** Name of the table, or what stands behind its `#`; null takes the one with most rows. */
  readonly table: string | null
  readonly title: string | null
  /** Where the whole report is written as JSON; null nowhere. */
  readonly report: string | null
  /** Where rejected rows are written as CSV; null nowhere. */
  readonly rejected: string | null
  /** Whether a text table is read in batches whatever its size. */
  readonly isStreamed: boolean
}

/** A fault of the command's use or of its input, to be told in one line. */
class ImportFault extends Error {}

/** Writes the package and prints the report; exit code 1 when rows were rejected, 2 when there is nothing to import or nowhere to write. Throws when a path cannot be read or written. */
export async function importTable(options: ImportOptions, effects: Effects = realEffects): Promise<ExitCode> {
  try {
    return await runImport(options, effects)
  } catch (error) {
    if (!(error instanceof ImportFault || error instanceof StreamRefused)) throw error
    effects.error(`cairn: ${error.message}`)
    return EXIT.usage
  }
}

async function runImport(options: ImportOptions, effects: Effects): Promise<ExitCode> {
  const large = await streamedTable(options.path, options.isStreamed, effects)
  const table = large ? await firstRows(large) : await chosenTable(options, effects)
  const mapping = await chosenMapping(options, table, effects)
  if (options.propose !== null) await effects.writeFile(options.propose, [json(mapping)])
  if (options.to === null) return proposedOnly(options, mapping, effects)
  tellFaults(mapping, table)
  await checkFolder(options.to, effects)
  if (large) {
    await effects.makeFolder(options.to)
    return importStream(large, mapping, { ...options, to: options.to }, effects)
  }
  const { files, report } = await convertTable(table, mapping, { sha256: effects.sha256 })
  await effects.makeFolder(options.to)
  for (const [path, bytes] of files) await effects.writeFile(`${options.to}/${path}`, [bytes])
  await writeAccounts(options, table, report, effects)
  for (const line of reportText(report)) effects.print(line)
  return report.rejected > 0 ? EXIT.findings : EXIT.clean
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

async function chosenTable({ path, table: name }: ImportOptions, effects: Effects): Promise<ImportTable> {
  const input = await effects.readPath(path)
  await refusePackage(path, input, effects)
  const { tables, issues } = await readTables(input)
  for (const issue of issues) effects.error(issueLine(issue))
  if (tables.length === 0) throw new ImportFault(`${path} holds no table that can be read`)
  if (name === null)
    return tables.reduce((most, table) => (table.rows.length > most.rows.length ? table : most))
  const found = tables.find((table) => table.name === name || table.name.endsWith(`#${name}`))
  if (found) return found
  const names = tables.map((table) => table.name).join(', ')
  throw new ImportFault(`--table one of ${names} expected, ${JSON.stringify(name)} found`)
}

/** A package, or what Cairn itself exported, is opened as it is: a mapping would lose what it holds. */
async function refusePackage(path: string, input: readonly InputFile[], effects: Effects): Promise<void> {
  if (isTable(input)) return
  const { package: pkg } = await openFiles(input, effects.sha256)
  if (pkg?.kind === 'package')
    throw new ImportFault(`${path} is a package already and opens as it is; see cairn validate ${path}`)
}

async function chosenMapping(
  { mapping: path, title }: ImportOptions,
  table: ImportTable,
  effects: Effects,
): Promise<Mapping> {
  const mapping = path === null ? proposeMapping(table) : await savedMapping(path, effects)
  return title === null ? mapping : { ...mapping, title }
}

async function savedMapping(path: string, effects: Effects): Promise<Mapping> {
  const [file] = await effects.readPath(path)
  const mapping = readMapping(parsed(new TextDecoder().decode(file?.bytes)))
  if ('fault' in mapping) throw new ImportFault(`${path}: ${mapping.fault}`)
  return mapping
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function tellFaults(mapping: Mapping, table: ImportTable): void {
  const faults = mappingFaults(mapping, table)
  if (faults.length > 0)
    throw new ImportFault(
      `the mapping does not fit:\n${faults.map(({ message }) => `  ${message}`).join('\n')}`,
    )
}

function proposedOnly({ propose, path }: ImportOptions, { columns }: Mapping, effects: Effects): ExitCode {
  effects.print(`${propose}: proposed mapping for ${path}`)
  for (const [name, { role, ...rest }] of Object.entries(columns)) {
    const details = Object.values(rest).join(' ')
    effects.print(`  ${name}: ${role}${details === '' ? '' : ` ${details}`}`)
  }
  return EXIT.clean
}

/** Writes over an earlier import that nobody has touched since, and into an empty or new folder; over nothing else. */
async function checkFolder(to: string, effects: Effects): Promise<void> {
  const files = await filesIn(to, effects)
  if (files === null || files.length === 0 || (await isUntouchedImport(files, effects))) return
  throw new ImportFault(
    `an empty folder or an untouched earlier import expected for --to, other files found in ${to}`,
  )
}

async function isUntouchedImport(files: readonly InputFile[], { sha256 }: Effects): Promise<boolean> {
  const descriptor = parsed(
    new TextDecoder().decode(files.find(({ name }) => name === 'datapackage.json')?.bytes),
  )
  const contributor = valueAt(descriptor, ['contributors', 0, 'title'])
  const resources = valueAt(descriptor, ['resources'])
  if (contributor !== 'Cairn import' || !Array.isArray(resources)) return false
  const stated = new Map(resources.map((entry) => [valueAt(entry, ['path']), valueAt(entry, ['hash'])]))
  const data = files.filter(({ name }) => name !== 'datapackage.json')
  const same = await Promise.all(
    data.map(async ({ name, bytes }) => stated.get(name) === `sha256:${await sha256(bytes)}`),
  )
  return same.every(Boolean)
}

async function writeAccounts(
  { report: reportPath, rejected: rejectedPath }: ImportOptions,
  table: ImportTable,
  report: ImportReport,
  effects: Effects,
): Promise<void> {
  if (reportPath !== null) await effects.writeFile(reportPath, [json(report)])
  if (rejectedPath !== null) await effects.writeFile(rejectedPath, [rejectedCsv(table, report)])
}
