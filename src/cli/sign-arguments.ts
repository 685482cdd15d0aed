/** The arguments of `cairn sign`. */
import { COMMON, help, onlyPath, readArguments, UsageError } from './arguments.ts'
import type { Effects } from './effects.ts'
import type { ExitCode } from './exit.ts'
import { sign } from './sign.ts'
import { SIGN_USAGE } from './usage.ts'

const OPTIONS = { key: { type: 'string' }, 'passphrase-file': { type: 'string' }, help: COMMON.help } as const

/** Reads them and runs the command. Throws UsageError. */
export async function runSign(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, SIGN_USAGE)
  if (values.help) return help(SIGN_USAGE, effects)
  const path = onlyPath(positionals, SIGN_USAGE)
  const { key, 'passphrase-file': passphraseFile } = values
  if (typeof key !== 'string') throw new UsageError('--key FILE expected, none found', SIGN_USAGE)
  return sign(
    { path, key, passphraseFile: typeof passphraseFile === 'string' ? passphraseFile : null },
    effects,
  )
}
