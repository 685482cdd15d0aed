/**
 * Reads beside the page: ending the worker is how a reading is cancelled. What it runs is loaded as a part of its own:
 * WebKit runs a worker's first file once more when a later part imports from it, and two readers would answer.
 */
import type { ReadingAnswer, ReadingTask } from './reading-protocol.ts'

const tell = (answer: ReadingAnswer): void => postMessage(answer)
const reader = import('./reader.ts').then(({ Reader }) => new Reader(tell))
reader.catch((fault: unknown) => tell({ kind: 'fault', reason: String(fault) }))

addEventListener('message', ({ data }: MessageEvent<ReadingTask>) => {
  // That it could not be loaded was told above.
  reader.then(
    (ready) => void ready.hear(data),
    () => undefined,
  )
})
