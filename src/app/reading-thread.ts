/** Where files are read: in a worker, or on the page where it may start none. */
import { isOriginless } from './originless.ts'
import type { ReadingAnswer, ReadingTask } from './reading-protocol.ts'

export interface ReadingThread {
  post(task: ReadingTask): void
  /** Nothing is heard any more; a worker is gone in the midst of whatever it does. */
  end(): void
}

export interface ReadingEar {
  hear(answer: ReadingAnswer): void
  fail(reason: string): void
}

/** Starts loading the code that reads at once. */
export const readingThread = (ear: ReadingEar): ReadingThread =>
  isOriginless() ? onPage(ear) : inWorker(ear)

function inWorker({ hear, fail }: ReadingEar): ReadingThread {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => hear(data)
  worker.onerror = (event) => fail(event.message || 'the worker could not start')
  return { post: (task) => worker.postMessage(task), end: () => worker.terminate() }
}

/** The page stands still while it reads; each message waits its turn, as from a worker. */
function onPage({ hear, fail }: ReadingEar): ReadingThread {
  let isOver = false
  const later = (act: () => void): void => void setTimeout(() => isOver || act())
  const reader = import('./reader.ts').then(({ Reader }) => new Reader((answer) => later(() => hear(answer))))
  reader.catch((fault: unknown) => later(() => fail(String(fault))))
  return {
    post: (task) => {
      // That it could not be loaded was told above.
      reader.then(
        (ready) => later(() => void ready.hear(task)),
        () => undefined,
      )
    },
    end: () => {
      isOver = true
    },
  }
}
