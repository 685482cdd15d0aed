/** Asking for a picture: what it is about, and the worker that draws it. */
import { t } from '../i18n/message.ts'
import type { PictureInput } from '../picture/picture-input.ts'
import type { Asked } from './asked.ts'
import { exportSentence } from './export-sentence.ts'
import { isOriginless } from './originless.ts'
import { readLicence } from './package-licence.ts'
import type { PageState } from './page-state.ts'
import type { PictureAnswer, PictureTask } from './picture-worker.ts'

/** All that a picture is made from but its ground. */
export async function pictureInput(
  state: PageState,
  { pkg, session, result, tally }: Asked,
  shape: Pick<PictureInput, 'proportion' | 'view'>,
): Promise<PictureTask['input']> {
  return {
    package: pkg,
    result,
    tally,
    statuses: state.statuses,
    question: exportSentence(session, pkg),
    licence: await readLicence(pkg, state.files),
    lang: session.lang,
    ...shape,
  }
}

/** The worker's answer. Rejects with its reason, or when cancelled, which ends the worker at once. */
export function pictureByWorker(
  task: PictureTask,
  signal: AbortSignal,
): Promise<Exclude<PictureAnswer, { fault: string }>> {
  if (isOriginless()) return Promise.reject(new Error(t('page.closedFrame')))
  const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Exclude<PictureAnswer, { fault: string }>>((resolve, reject) => {
    signal.throwIfAborted()
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.onmessage = ({ data }: MessageEvent<PictureAnswer>) =>
      'fault' in data ? reject(new Error(data.fault)) : resolve(data)
    worker.onerror = (event) => reject(new Error(event.message || 'the worker could not start'))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}
