/** Hands a package to the data worker, one part after the other. */
import type { ParseResult } from '../../domain/package.ts'
import { headOf, partCount, partsOf } from '../../domain/parsed-parts.ts'
import type { LoadedPackage, LoadOptions, LoadRequest, QueryMessages } from '../core/protocol.ts'
import { abortError } from './latest-wins.ts'

export type Ask = <Kind extends keyof QueryMessages>(
  kind: Kind,
  request: QueryMessages[Kind]['request'],
) => Promise<QueryMessages[Kind]['response']>

/**
 * Waits for the worker's word after each part: that is the pause in which the page does everything else. Until the
 * last step the package loaded before is asked. Rejects with an AbortError when the signal fires.
 */
export async function loadInParts(
  ask: Ask,
  { package: pkg, importedFeatures }: LoadRequest,
  { signal, tell = () => undefined }: Omit<LoadOptions, 'columns'>,
): Promise<LoadedPackage> {
  const goOn = (): void => {
    if (signal?.aborted) throw abortError('The loading was given up.')
  }
  await sendParts(ask, { package: pkg, importedFeatures, rejected: [], issues: [] }, goOn, tell)
  const loaded = await ask('build', null)
  goOn()
  await ask('use', null)
  return loaded
}

/** Texts and shapes of columns that were adopted; given up without a word when the signal fires. */
export async function completeInParts(
  ask: Ask,
  { package: pkg, importedFeatures }: LoadRequest,
  signal: AbortSignal,
): Promise<void> {
  const goOn = (): void => {
    if (signal.aborted) throw abortError('Another package was loaded.')
  }
  await sendParts(ask, { package: pkg, importedFeatures, rejected: [], issues: [] }, goOn, () => undefined)
  await ask('complete', null)
}

async function sendParts(
  ask: Ask,
  parsed: ParseResult,
  goOn: () => void,
  tell: (done: number, total: number) => void,
): Promise<void> {
  const total = partCount(parsed)
  let done = 0
  goOn()
  await ask('begin', headOf(parsed))
  for (const part of partsOf(parsed)) {
    goOn()
    await ask('append', part)
    tell(++done, total)
  }
  goOn()
}
