/** Reading the arguments of a command. */
import { parseArgs } from 'node:util'
import type { Effects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'

/** The arguments cannot be understood; `usage` is the help that shows how they are written. */
export class UsageError extends Error {
  readonly usage: string
  constructor(message: string, usage: string) {
    super(message)
    this.usage = usage
  }
}

/** What most commands take. */
export const COMMON = { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

/** How options are written; every command takes --help. */
type Options = Readonly<
  Record<
    string,
    { readonly type: 'string' | 'boolean'; readonly short?: string; readonly multiple?: boolean }
  >
>

export interface ReadArguments {
  readonly values: Readonly<Record<string, unknown>>
  readonly positionals: readonly string[]
}

/** Options and paths. Throws UsageError for what is not among the options. */
export function readArguments(args: readonly string[], options: Options, usage: string): ReadArguments {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), usage)
  }
}

/** Prints the help. */
export function help(usage: string, effects: Effects): ExitCode {
  effects.print(usage)
  return EXIT.clean
}

/** The one path. Throws UsageError when there is none, or more. */
export function onlyPath([path, ...others]: readonly string[], usage: string): string {
  if (path === undefined) throw new UsageError('a path expected, none found', usage)
  if (others.length > 0) throw new UsageError(`one path expected, ${others.length + 1} found`, usage)
  return path
}
