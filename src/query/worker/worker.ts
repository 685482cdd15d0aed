/** The data worker: holds the index of one package and answers the page's messages. */
import type { QueryMessages, QueryReply, QueryRequest } from '../core/protocol.ts'
import type { QueryIndex } from '../core/query-index.ts'
import { buildIndex, runQuery } from '../core/run.ts'

let index: QueryIndex | null = null

function answer(message: QueryRequest): QueryMessages[keyof QueryMessages]['response'] {
  if (message.kind === 'load') {
    index = buildIndex(message.request)
    return { rows: index.rowCount }
  }
  if (!index) throw new Error('query worker: run before load')
  return runQuery(index, message.request)
}

function reply(message: QueryRequest): { reply: QueryReply; transfer: Transferable[] } {
  try {
    const response = answer(message)
    const isResult = message.kind === 'run' && response.rows instanceof Uint32Array
    return { reply: { id: message.id, response }, transfer: isResult ? [response.rows.buffer] : [] }
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error)
    return { reply: { id: message.id, fault }, transfer: [] }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<QueryRequest>) => {
  const { reply: message, transfer } = reply(data)
  self.postMessage(message, { transfer })
})
