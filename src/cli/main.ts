/** The command line: reads the arguments, runs one command, answers with an exit code. */
import { EXPORT_FORMS, type ExportForm } from '../formats/write-export.ts'
import { COMMON, help, onlyPath, readArguments, UsageError } from './arguments.ts'
import { joinedBox, readBox, readOffering, readZoom } from './basemap-arguments.ts'
import { basemapBuild } from './basemap-build.ts'
import { basemapExtract } from './basemap-extract.ts'
import { runPack, runUnpack } from './bundle-arguments.ts'
import { diff } from './diff.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { exportPackage, formOfName } from './export.ts'
import { importTable } from './import.ts'
import { runPublish } from './publish-arguments.ts'
import { report } from './report.ts'
import { runSign } from './sign-arguments.ts'
import { runTiles } from './tiles-arguments.ts'
import {
  BASEMAP_USAGE,
  DIFF_USAGE,
  EXPORT_USAGE,
  IMPORT_USAGE,
  REPORT_USAGE,
  USAGE,
  VALIDATE_USAGE,
  VERIFY_USAGE,
} from './usage.ts'
import { validate } from './validate.ts'
import { verify } from './verify.ts'
import { VERSION } from './version.ts'

/** Runs `cairn` with the arguments after its name. Faults of usage, input and data become exit codes; only our own faults throw. */
export async function main(args: readonly string[], effects: Effects = realEffects): Promise<ExitCode> {
  try {
    return await runCommand(args, effects)
  } catch (error) {
    const message = faultMessage(error)
    if (message === null) throw error
    effects.error(`cairn: ${message}`)
    if (error instanceof UsageError) effects.error(`\n${error.usage}`)
    return EXIT.usage
  }
}

type Run = (args: readonly string[], effects: Effects) => ExitCode | Promise<ExitCode>

const showUsage: Run = (_, effects) => help(USAGE, effects)

const COMMANDS: ReadonlyMap<string | undefined, Run> = new Map([
  ['validate', runValidate],
  ['verify', runVerify],
  ['report', runReport],
  ['diff', runDiff],
  ['export', runExport],
  ['import', runImport],
  ['publish', runPublish],
  ['sign', runSign],
  ['tiles', runTiles],
  ['basemap', runBasemap],
  ['pack', runPack],
  ['unpack', runUnpack],
  ['--version', (_, effects) => help(VERSION, effects)],
  ['help', showUsage],
  ['--help', showUsage],
  ['-h', showUsage],
])

async function runCommand([command, ...rest]: readonly string[], effects: Effects): Promise<ExitCode> {
  const run = COMMANDS.get(command)
  if (run) return run(rest, effects)
  throw new UsageError(
    `a command expected, ${command === undefined ? 'none' : JSON.stringify(command)} found`,
    USAGE,
  )
}

async function runValidate(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(
    args,
    { ...COMMON, strict: { type: 'boolean' }, stream: { type: 'boolean' } },
    VALIDATE_USAGE,
  )
  if (values.help) return help(VALIDATE_USAGE, effects)
  const path = onlyPath(positionals, VALIDATE_USAGE)
  return validate(
    {
      path,
      format: formatOf(values.format, VALIDATE_USAGE),
      isStrict: values.strict === true,
      isStreamed: values.stream === true,
    },
    effects,
  )
}

async function runVerify(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(
    args,
    { ...COMMON, captures: { type: 'string' }, key: { type: 'string' } },
    VERIFY_USAGE,
  )
  if (values.help) return help(VERIFY_USAGE, effects)
  const path = onlyPath(positionals, VERIFY_USAGE)
  const captures = typeof values.captures === 'string' ? values.captures : null
  const key = typeof values.key === 'string' ? values.key : null
  return verify({ path, captures, key, format: formatOf(values.format, VERIFY_USAGE) }, effects)
}

async function runReport(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, COMMON, REPORT_USAGE)
  if (values.help) return help(REPORT_USAGE, effects)
  const path = onlyPath(positionals, REPORT_USAGE)
  return report({ path, format: formatOf(values.format, REPORT_USAGE) }, effects)
}

async function runDiff(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, COMMON, DIFF_USAGE)
  if (values.help) return help(DIFF_USAGE, effects)
  const [older, newer, ...others] = positionals
  if (older === undefined || newer === undefined || others.length > 0)
    throw new UsageError(`two paths expected, OLD and NEW, ${positionals.length} found`, DIFF_USAGE)
  return diff({ older, newer, format: formatOf(values.format, DIFF_USAGE) }, effects)
}

async function runExport(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { ...COMMON, to: { type: 'string' } }, EXPORT_USAGE)
  if (values.help) return help(EXPORT_USAGE, effects)
  const path = onlyPath(positionals, EXPORT_USAGE)
  if (typeof values.to !== 'string') throw new UsageError('--to FILE expected, none found', EXPORT_USAGE)
  const form = values.format === undefined ? formOfName(values.to) : exportForm(values.format)
  if (form === null) throw new UsageError(formExpected(values.format ?? values.to), EXPORT_USAGE)
  return exportPackage({ path, to: values.to, form }, effects)
}

const IMPORT_OPTIONS = {
  to: { type: 'string' },
  mapping: { type: 'string' },
  propose: { type: 'string' },
  table: { type: 'string' },
  title: { type: 'string' },
  report: { type: 'string' },
  rejected: { type: 'string' },
  stream: { type: 'boolean' },
  help: COMMON.help,
} as const

async function runImport(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, IMPORT_OPTIONS, IMPORT_USAGE)
  if (values.help) return help(IMPORT_USAGE, effects)
  const path = onlyPath(positionals, IMPORT_USAGE)
  const text = (name: keyof typeof IMPORT_OPTIONS) => (typeof values[name] === 'string' ? values[name] : null)
  const [to, propose] = [text('to'), text('propose')]
  if (to === null && propose === null)
    throw new UsageError('--to DIR or --propose FILE expected, none found', IMPORT_USAGE)
  const options = {
    mapping: text('mapping'),
    table: text('table'),
    title: text('title'),
    report: text('report'),
    rejected: text('rejected'),
    isStreamed: values.stream === true,
  }
  return importTable({ path, to, propose, ...options }, effects)
}

const BASEMAP_OPTIONS = {
  to: { type: 'string' },
  from: { type: 'string' },
  bbox: { type: 'string' },
  maxzoom: { type: 'string' },
  offer: { type: 'string' },
  date: { type: 'string' },
  attribution: { type: 'string' },
  help: COMMON.help,
} as const

async function runBasemap(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(joinedBox(args), BASEMAP_OPTIONS, BASEMAP_USAGE)
  if (values.help) return help(BASEMAP_USAGE, effects)
  const [command, ...rest] = positionals
  const { to, from = 'public/basemap' } = values
  if (typeof to !== 'string') throw new UsageError('--to FILE expected, none found', BASEMAP_USAGE)
  if (command === 'build' && rest.length === 0) return basemapBuild({ from: String(from), to }, effects)
  if (command !== 'extract')
    throw new UsageError(
      `build or extract expected, ${JSON.stringify(positionals.join(' '))} found`,
      BASEMAP_USAGE,
    )
  const source = onlyPath(rest, BASEMAP_USAGE)
  const [box, maxZoom] = [readBox(String(values.bbox ?? '')), readZoom(String(values.maxzoom ?? ''))]
  if (box === null) throw new UsageError('--bbox W,S,E,N in degrees expected', BASEMAP_USAGE)
  if (maxZoom === null) throw new UsageError('--maxzoom from 0 to 22 expected', BASEMAP_USAGE)
  return basemapExtract({ source, box, maxZoom, to, offering: readOffering(values) }, effects)
}

const exportForm = (value: unknown): ExportForm | null => EXPORT_FORMS.find((form) => form === value) ?? null

const formExpected = (found: unknown): string =>
  `a FILE ending or --format of ${EXPORT_FORMS.join(', ')} expected, ${JSON.stringify(found)} found`

function formatOf(value: unknown, usage: string): 'text' | 'json' {
  if (value === undefined || value === 'text') return 'text'
  if (value === 'json') return 'json'
  throw new UsageError(`--format text or json expected, ${JSON.stringify(value)} found`, usage)
}

/** null for a fault of our own, which should not pass for the user's. */
function faultMessage(error: unknown): string | null {
  if (error instanceof UsageError) return error.message
  const isFromSystem = error instanceof Error && 'syscall' in error && 'code' in error
  return isFromSystem ? error.message : null
}
