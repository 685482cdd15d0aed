/** One piece of work for the bundle worker: asked, told of, answered, or ended in the midst. */
import { t } from '../i18n/message.ts'
import type { BundleWork, WorkAnswer, WorkKind, WorkRequest } from './bundle-protocol.ts'
import { isOriginless } from './originless.ts'

export interface WorkOptions {
  readonly signal: AbortSignal
  tell?(done: number, total: number): void
}

/** Rejects with the fault in plain words, or with AbortError when it was cancelled: the worker is gone then. */
export function bundleWork<Kind extends WorkKind>(
  kind: Kind,
  task: BundleWork[Kind]['task'],
  { signal, tell }: WorkOptions,
): Promise<BundleWork[Kind]['answer']> {
  if (isOriginless()) return Promise.reject(new Error(t('page.closedFrame')))
  const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), { type: 'module' })
  const answered = new Promise<BundleWork[Kind]['answer']>((resolve, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.onerror = (event) => reject(new Error(event.message || 'the worker could not start'))
    worker.onmessage = ({ data }: MessageEvent<WorkAnswer>) => {
      if (data.kind === 'progress') tell?.(data.done, data.total)
      else if (data.kind === 'fault') reject(new Error(data.reason))
      else resolve(data.answer)
    }
    worker.postMessage({ kind, task } as WorkRequest)
  })
  return answered.finally(() => worker.terminate())
}
