/**
 * Saves what can be saved from a file that `JSON.parse` refuses: every record whose
 * own text is valid is read, each other one is a single fault. A cut file loses
 * what stands after the cut and nothing else.
 */
import type { JsonPath } from './json-path.ts'
import { MAX_NESTING } from './scan-structure.ts'
import { firstSyntaxFault, type SyntaxFault } from './syntax-fault.ts'
import { walkJson } from './walk-json.ts'

export interface RescuedRecord {
  readonly path: JsonPath
  /** undefined when there is a fault. */
  readonly value: unknown
  readonly fault: SyntaxFault | null
  /** Whether the text ends inside this record. */
  readonly cutOff: boolean
}

export interface Rescue {
  readonly records: readonly RescuedRecord[]
  /** Whether the array of records was never closed. */
  readonly cutOff: boolean
  /** First fault outside the records; null when there is none or when it is only the cut. */
  readonly outside: SyntaxFault | null
}

interface Span {
  readonly path: JsonPath
  readonly start: number
  /** null when the text ends inside. */
  end: number | null
}

/** Reads the elements of the top-level array `arrayKey` one by one. */
export function rescueRecords(text: string, arrayKey: string): Rescue {
  const { spans, closed, found } = recordSpans(text, arrayKey)
  const records = spans.map((span) => readSpan(text, span))
  const cutOff = found && !closed
  const outside = cutOff ? null : faultOutside(text, spans)
  return { records, cutOff, outside }
}

function recordSpans(text: string, arrayKey: string) {
  const spans: Span[] = []
  let found = false
  let closed = false
  const isArray = (path: JsonPath) => path.length === 1 && path[0] === arrayKey
  const isRecord = (path: JsonPath) => path.length === 2 && path[0] === arrayKey
  walkJson(text, MAX_NESTING, {
    value(path, start) {
      if (isArray(path)) found = true
      if (isRecord(path)) spans.push({ path: [...path], start, end: null })
    },
    end(path, _start, end) {
      const last = spans.at(-1)
      if (isRecord(path) && last) last.end = end
      if (isArray(path)) closed = true
    },
  })
  return { spans, found, closed }
}

function readSpan(text: string, { path, start, end }: Span): RescuedRecord {
  const slice = text.slice(start, end ?? text.length)
  try {
    if (end !== null) return { path, value: JSON.parse(slice), fault: null, cutOff: false }
  } catch {
    // The fault is described below.
  }
  return { path, value: undefined, fault: faultInside(slice, start, end === null), cutOff: end === null }
}

/** Nesting deeper than the limit is a fault of its own, told by scan-structure; reading it here would recurse. */
function faultInside(slice: string, start: number, isCutOff: boolean): SyntaxFault | null {
  if (isTooDeep(slice)) return null
  const fault = firstSyntaxFault(slice, isCutOff)
  return fault && { ...fault, offset: start + fault.offset }
}

function isTooDeep(slice: string): boolean {
  let tooDeep = false
  walkJson(slice, MAX_NESTING, {
    tooDeep: () => {
      tooDeep = true
    },
  })
  return tooDeep
}

/** Checks the text between the records with every record replaced by a zero. */
function faultOutside(text: string, spans: readonly Span[]): SyntaxFault | null {
  let skeleton = ''
  let at = 0
  const seams: { skeletonOffset: number; textOffset: number }[] = [{ skeletonOffset: 0, textOffset: 0 }]
  for (const { start, end } of spans) {
    skeleton += `${text.slice(at, start)}0`
    at = end ?? text.length
    seams.push({ skeletonOffset: skeleton.length, textOffset: at })
  }
  skeleton += text.slice(at)
  if (isTooDeep(skeleton)) return null
  const fault = firstSyntaxFault(skeleton, false)
  if (!fault) return null
  const seam = seams.findLast(({ skeletonOffset }) => skeletonOffset <= fault.offset) ?? {
    skeletonOffset: 0,
    textOffset: 0,
  }
  return { ...fault, offset: seam.textOffset + fault.offset - seam.skeletonOffset }
}
