/** `cairn report`: whom a package lets speak, in numbers per party. */

import type { Balance } from '../domain/balance.ts'
import { balance } from '../domain/balance.ts'
import type { CairnPackage, ParseResult } from '../domain/package.ts'
import { openFiles } from '../formats/open-files.ts'
import { type Effects, realEffects } from './effects.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { reportText } from './report-text.ts'

export interface ReportOptions {
  /** A package folder or a .zip of one. */
  readonly path: string
  readonly format: 'text' | 'json'
}

/** Prints the balance of the claims that could be read; exit code 1 when records were rejected, which the numbers leave out. Throws when PATH cannot be read. */
export async function report(options: ReportOptions, effects: Effects = realEffects): Promise<ExitCode> {
  const result = await openFiles(await effects.readPath(options.path), effects.sha256)
  const { package: pkg } = result
  if (!pkg) {
    effects.error(`cairn: ${options.path} cannot be read as a package; see cairn validate ${options.path}`)
    return EXIT.findings
  }
  const counted = balance(pkg)
  const rejected = rejectedCounts(result)
  const lines =
    options.format === 'json' ? [json(pkg, counted, rejected)] : reportText(pkg, counted, rejected)
  for (const line of lines) effects.print(line)
  return result.rejected.length > 0 ? EXIT.findings : EXIT.clean
}

/** Records that were kept out and so are in none of the numbers. */
export interface RejectedCounts {
  readonly features: number
  readonly claims: number
  readonly others: number
}

function rejectedCounts({ rejected }: ParseResult): RejectedCounts {
  const features = rejected.filter(({ kind }) => kind === 'feature').length
  const claims = rejected.filter(({ kind }) => kind === 'claim').length
  return { features, claims, others: rejected.length - features - claims }
}

function json(pkg: CairnPackage, counted: Balance, rejected: RejectedCounts): string {
  const { id, title, version, hash } = pkg
  const head = { id, title, version, hash, documents: pkg.sources.size }
  const parties = counted.parties.map(({ party, ...counts }) => ({
    party: party.id,
    label: party.label,
    ...counts,
  }))
  return JSON.stringify({ package: head, ...counted, parties, rejected }, null, 2)
}
