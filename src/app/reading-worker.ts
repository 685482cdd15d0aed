/** Reads beside the page: ending the worker is how a reading is cancelled. */
import { Reader } from './reader.ts'
import type { ReadingTask } from './reading-protocol.ts'

const reader = new Reader((answer) => postMessage(answer))

addEventListener('message', ({ data }: MessageEvent<ReadingTask>) => void reader.hear(data))
