/** The arguments of `cairn pack` and `cairn unpack`. */
import { COMMON, help, onlyPath, type ReadArguments, readArguments, UsageError } from './arguments.ts'
import type { Effects } from './effects.ts'
import type { ExitCode } from './exit.ts'
import { pack } from './pack.ts'
import { unpack } from './unpack.ts'
import { PACK_USAGE, UNPACK_USAGE } from './usage.ts'

const TEXT = { type: 'string' } as const
const LIST = { type: 'string', multiple: true } as const

const PACK_OPTIONS = {
  to: TEXT,
  documents: TEXT,
  area: LIST,
  notes: TEXT,
  recipient: LIST,
  'recipients-file': TEXT,
  'passphrase-file': TEXT,
  created: TEXT,
  help: COMMON.help,
} as const

/** Reads the arguments of `cairn pack` and runs it. Throws UsageError. */
export async function runPack(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals: paths } = readArguments(args, PACK_OPTIONS, PACK_USAGE)
  if (values.help) return help(PACK_USAGE, effects)
  const to = textOf(values, 'to')
  if (to === null) throw new UsageError('--to FILE expected, none found', PACK_USAGE)
  const areas = listOf(values, 'area')
  const notes = textOf(values, 'notes')
  if (paths.length + areas.length === 0 && notes === null)
    throw new UsageError('a package, --area or --notes expected, none found', PACK_USAGE)
  const recipients = listOf(values, 'recipient')
  const [recipientsFile, passphraseFile] = [
    textOf(values, 'recipients-file'),
    textOf(values, 'passphrase-file'),
  ]
  if (passphraseFile !== null && (recipientsFile !== null || recipients.length > 0))
    throw new UsageError('recipients or a passphrase expected, both found', PACK_USAGE)
  const created = textOf(values, 'created')
  if (created !== null && Number.isNaN(Date.parse(created)))
    throw new UsageError(`--created TIME expected, ${JSON.stringify(created)} found`, PACK_USAGE)
  const documents = textOf(values, 'documents')
  return pack(
    { paths, documents, areas, notes, to, created, recipients, recipientsFile, passphraseFile },
    effects,
  )
}

const UNPACK_OPTIONS = {
  to: TEXT,
  list: { type: 'boolean' },
  'identity-file': TEXT,
  'passphrase-file': TEXT,
  help: COMMON.help,
} as const

/** Reads the arguments of `cairn unpack` and runs it. Throws UsageError. */
export async function runUnpack(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, UNPACK_OPTIONS, UNPACK_USAGE)
  if (values.help) return help(UNPACK_USAGE, effects)
  const path = onlyPath(positionals, UNPACK_USAGE)
  const to = textOf(values, 'to')
  if ((to === null) !== (values.list === true))
    throw new UsageError('one of --to DIR and --list expected', UNPACK_USAGE)
  const [identityFile, passphraseFile] = [textOf(values, 'identity-file'), textOf(values, 'passphrase-file')]
  if (identityFile !== null && passphraseFile !== null)
    throw new UsageError('an identity or a passphrase expected, both found', UNPACK_USAGE)
  return unpack({ path, to, identityFile, passphraseFile }, effects)
}

type Values = ReadArguments['values']

const textOf = (values: Values, name: string): string | null => {
  const value = values[name]
  return typeof value === 'string' ? value : null
}

const listOf = (values: Values, name: string): readonly string[] => {
  const value = values[name]
  return Array.isArray(value) ? value.map(String) : []
}
