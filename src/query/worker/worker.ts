/** The data worker: holds the index of one package, builds that of the next beside it, and answers the page's messages. */
import { type Joining, joinParts } from '../../domain/parsed-parts.ts'
import { AnswerLookout, type SeenPackage, seenPackage } from '../../picture/crowd/answer-lookout.ts'
import { unpackPackage } from '../../picture/crowd/packed-package.ts'
import { viewBuffers } from '../../picture/crowd/view-buffers.ts'
import type { FilterSpec } from '../core/filter.ts'
import { prepareSweep } from '../core/found-rows.ts'
import type { MarkView } from '../core/lookout.ts'
import type { QueryMessages, QueryNews, QueryReply, QueryRequest } from '../core/protocol.ts'
import { type QueryIndex, withDetails } from '../core/query-index.ts'
import type { QueryResult } from '../core/result.ts'
import {
  answerInParts,
  buildIndex,
  type FoundByFilter,
  findByFilter,
  loadedPackage,
  tallyByFilter,
} from '../core/run.ts'
import { CountNewest } from './count-newest.ts'

interface Loaded {
  readonly index: QueryIndex
  readonly seen: SeenPackage | null
}

let joining: Joining | null = null
let built: Loaded | null = null
let used: Loaded | null = null
const { port1, port2 } = new MessageChannel()
const ownTurns: (() => void)[] = []
port1.onmessage = () => ownTurns.shift()?.()

interface Latest {
  readonly index: QueryIndex
  readonly found: FoundByFilter
  /** Only the period is another than before: a hand is on the timeline. */
  readonly isStep: boolean
}

/** What was found last. */
let latest: Latest | null = null
/** A page that has just been answered draws, and both cores have work: whoever begins a drag does so later, milliseconds. */
const REST = 150
const lookout = new AnswerLookout()
const counting = new CountNewest<QueryResult>(breathe, () => performance.now(), prepareNext)

/** A message to oneself comes after those that wait already. */
function breathe(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds > 0) return setTimeout(resolve, milliseconds)
    ownTurns.push(resolve)
    return port2.postMessage(null)
  })
}

/** A hand that has moved once will move again, at once or when the page has come to rest. */
function prepareNext(): void {
  const next = latest
  if (next?.isStep) prepare(next)
  else setTimeout(() => next && latest === next && prepare(next), REST)
}

function prepare({ index, found }: Latest): void {
  if (index === used?.index) prepareSweep(index, found)
}

type Answer = QueryMessages[keyof QueryMessages]['response']

function answer(message: QueryRequest): Answer {
  switch (message.kind) {
    case 'tally':
      return tallyByFilter(given(used, 'tally before load').index, message.request)
    case 'watch':
      return tell(lookout.watch(message.request))
    case 'members':
      return lookout.members(message.request)
    case 'extent':
      return lookout.extent()
    default:
      return load(message)
  }
}

function load(message: QueryRequest): Answer {
  if (message.kind === 'adopt') return adopt(message.request)
  if (message.kind === 'complete') complete(given(joining, 'complete before begin'))
  if (message.kind === 'use') use(given(built, 'use before build'))
  if (message.kind === 'append') given(joining, 'append before begin').add(message.request)
  if (message.kind === 'build') return build(given(joining, 'build before begin'))
  if (message.kind === 'begin') joining = joinParts(message.request)
  // What was not taken into use is given up, and what is in use is held once.
  if (message.kind !== 'append') built = null
  return null
}

/** What a map needs is told before the rest is counted, and the page may then ask something newer. */
function run(id: number, filter: FilterSpec): void {
  const { index } = given(used, 'run before load')
  const found = findByFilter(index, filter)
  tell(lookout.answer(found))
  self.postMessage({ found: id } satisfies QueryNews)
  latest = { index, found, isStep: latest?.index === index && latest.found.key === found.key }
  counting.count({
    parts: answerInParts(index, found),
    settle(end) {
      if ('answer' in end) post({ id, response: end.answer })
      else post('thrown' in end ? { id, fault: wordsOf(end.thrown) } : { id, isOvertaken: true })
    },
  })
}

function tell(seen: MarkView | null): null {
  if (seen) self.postMessage({ seen } satisfies QueryNews, { transfer: viewBuffers(seen) })
  return null
}

function build(parts: Joining): Answer {
  joining = null
  const parsed = parts.result()
  built = { index: buildIndex(parsed), seen: parsed.package && seenPackage(parsed.package) }
  return loadedPackage(built.index)
}

function adopt(buffer: ArrayBuffer): Answer {
  const packed = unpackPackage(buffer)
  if (!packed) return null
  use({ index: withDetails(packed.columns, null), seen: packed.seen })
  return loadedPackage(given(used, 'adopted').index)
}

/** The columns stay as they are: what was found of them is still true. */
function complete(parts: Joining): void {
  joining = null
  const { index, seen } = given(used, 'complete before adopt')
  used = { index: withDetails(index, parts.result().package), seen }
}

function use(loaded: Loaded): void {
  used = loaded
  lookout.use(loaded.index, loaded.seen)
}

/** A message that comes out of order is a programmer's fault. */
function given<Value>(value: Value | null, fault: string): Value {
  if (value === null) throw new Error(`query worker: ${fault}`)
  return value
}

function post(reply: QueryReply): void {
  self.postMessage(reply, { transfer: 'response' in reply ? buffersOf(reply.response) : [] })
}

/** Long lists of numbers are handed over, not copied. */
function buffersOf(response: Answer): Transferable[] {
  if (response === null || !('matchingClaims' in response)) return []
  const { starts, positions } = response.matchingClaims
  return [response.rows.buffer, starts.buffer, positions.buffer]
}

const wordsOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

self.addEventListener('message', ({ data }: MessageEvent<QueryRequest>) => {
  try {
    if (data.kind === 'run') run(data.id, data.request)
    else post({ id: data.id, response: answer(data) })
  } catch (thrown) {
    post({ id: data.id, fault: wordsOf(thrown) })
  }
})
