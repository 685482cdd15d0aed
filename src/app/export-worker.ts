/**
 * Writes an export beside the page, so that the page never stands still and a cancelled one simply ends. What it runs is
 * a part of its own, for the reason that stands in reading-worker.ts.
 */
import type { ExportAnswer, ExportTask } from './export-writing.ts'

const answer = async (task: ExportTask): Promise<ExportAnswer> => {
  try {
    const { answerExport } = await import('./export-writing.ts')
    return await answerExport(task)
  } catch (fault) {
    return { fault: String(fault) }
  }
}

addEventListener('message', async (event: MessageEvent<ExportTask>) => postMessage(await answer(event.data)))
