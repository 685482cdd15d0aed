/**
 * Packs, encrypts and opens bundles beside the page; ending the worker is the cancel. What it runs is a part of its own,
 * for the reason that stands in reading-worker.ts.
 */
import type { WorkAnswer, WorkRequest } from './bundle-protocol.ts'

const send = (answer: WorkAnswer): void => postMessage(answer)

addEventListener('message', async ({ data }: MessageEvent<WorkRequest>) => {
  try {
    const { workOnBundle } = await import('./bundle-packing.ts')
    send({ kind: 'answer', answer: await workOnBundle(data) })
  } catch (fault) {
    send({ kind: 'fault', reason: fault instanceof Error ? fault.message : String(fault) })
  }
})
