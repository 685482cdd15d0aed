/** The data worker: holds the index of one package, builds that of the next beside it, and answers the page's messages. */
import { type Joining, joinParts } from '../../domain/parsed-parts.ts'
import type { QueryMessages, QueryReply, QueryRequest } from '../core/protocol.ts'
import type { QueryIndex } from '../core/query-index.ts'
import { buildIndex, loadedPackage, runQuery } from '../core/run.ts'

let joining: Joining | null = null
let built: QueryIndex | null = null
let index: QueryIndex | null = null

type Answer = QueryMessages[keyof QueryMessages]['response']

function answer(message: QueryRequest): Answer {
  if (message.kind === 'run') return runQuery(given(index, 'run before load'), message.request)
  if (message.kind === 'use') index = given(built, 'use before build')
  if (message.kind === 'append') given(joining, 'append before begin').add(message.request)
  if (message.kind === 'build') return build(given(joining, 'build before begin'))
  if (message.kind === 'begin') joining = joinParts(message.request)
  // What was not taken into use is given up, and what is in use is held once.
  if (message.kind !== 'append') built = null
  return null
}

function build(parts: Joining): Answer {
  joining = null
  built = buildIndex(parts.result())
  return loadedPackage(built)
}

/** A message that comes out of order is a programmer's fault. */
function given<Value>(value: Value | null, fault: string): Value {
  if (value === null) throw new Error(`query worker: ${fault}`)
  return value
}

function reply(message: QueryRequest): { reply: QueryReply; transfer: Transferable[] } {
  try {
    const response = answer(message)
    const isResult = response !== null && 'tally' in response && response.rows instanceof Uint32Array
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
