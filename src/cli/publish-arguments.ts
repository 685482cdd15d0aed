/** The arguments of `cairn publish`. */
import { COMMON, help, onlyPath, readArguments, UsageError } from './arguments.ts'
import type { Effects } from './effects.ts'
import type { ExitCode } from './exit.ts'
import { publish } from './publish.ts'
import { PUBLISH_USAGE } from './usage.ts'

const TEXT = { type: 'string' } as const
const OPTIONS = { ...COMMON, to: TEXT, previous: TEXT, overdue: TEXT, today: TEXT } as const

/** Reads the arguments of `cairn publish` and runs it. Throws UsageError. */
export async function runPublish(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS, PUBLISH_USAGE)
  if (values.help) return help(PUBLISH_USAGE, effects)
  const path = onlyPath(positionals, PUBLISH_USAGE)
  const text = (name: keyof typeof OPTIONS) => (typeof values[name] === 'string' ? values[name] : null)
  const [to, today, format] = [text('to'), text('today') ?? utcDay(), text('format') ?? 'text']
  if (to === null) throw new UsageError('--to DIR expected, none found', PUBLISH_USAGE)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
    throw new UsageError(`--today YYYY-MM-DD expected, ${JSON.stringify(today)} found`, PUBLISH_USAGE)
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format text or json expected, ${JSON.stringify(format)} found`, PUBLISH_USAGE)
  const overdueReason = text('overdue')?.trim() ?? null
  if (overdueReason === '')
    throw new UsageError('--overdue REASON expected, an empty one found', PUBLISH_USAGE)
  return publish({ path, to, previous: text('previous'), overdueReason, today, format }, effects)
}

const utcDay = (): string => new Date().toISOString().slice(0, 10)
