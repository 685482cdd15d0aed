/**
 * One file of a package: bytes to JSON with its array of records taken apart, so
 * that a fault costs the record that it stands in.
 */

import { error, type Finding, NO_FINDINGS, notice } from '../rules/finding.ts'
import { type DecodingFault, decodeText } from './decode-text.ts'
import type { JsonPath } from './json-path.ts'
import { type Rescue, rescueRecords } from './rescue-records.ts'
import { MAX_NESTING, type StructureFault, scanStructure } from './scan-structure.ts'
import { hasSingleMembers } from './single-members.ts'
import { firstSyntaxFault } from './syntax-fault.ts'

export interface RawRecord {
  /** From the file's root, for example `['features', 3]`. */
  readonly path: JsonPath
  /** undefined when the text of the record could not be read. */
  readonly value: unknown
  /** Faults of the text itself; paths from the record's root. */
  readonly findings: readonly Finding[]
}

export interface JsonFile {
  readonly path: string
  /** null when the bytes are no text. */
  readonly text: string | null
  /** The whole value; undefined when the text is not JSON. */
  readonly value: unknown
  readonly records: readonly RawRecord[]
  /** Faults of the file as a whole; paths from the file's root. */
  readonly findings: readonly Finding[]
  /** What a quick look saw of the records (quick-look.ts); empty where nobody looked. */
  readonly seen: readonly number[]
  /** False when records may be missing: then an unknown id is nobody's fault. */
  readonly isComplete: boolean
}

/** A record as it stands in its list. Its path is made when somebody asks for it, which is seldom: most records are sound. */
class ListedRecord implements RawRecord {
  readonly value: unknown
  readonly findings = NO_FINDINGS
  private readonly list: string
  private readonly index: number

  constructor(list: string, index: number, value: unknown) {
    this.value = value
    this.list = list
    this.index = index
  }

  get path(): JsonPath {
    return [this.list, this.index]
  }
}

/** Looks at each record once; `seen` grows by it. */
export interface RecordLook {
  readonly membersOf: (record: unknown) => number
  readonly seen: readonly number[]
}

/** Leaves the counting of members to whoever asks. */
const NO_LOOK: RecordLook = { membersOf: () => -1, seen: [] }

/**
 * Reads a file whose top-level member `arrayKey` holds the records; null for a file that is one record. `look` is shown
 * the records of a file that is JSON, in their order.
 */
export function readJsonFile(
  path: string,
  bytes: Uint8Array,
  arrayKey: string | null,
  look: RecordLook = NO_LOOK,
): JsonFile {
  const decoded = decodeText(bytes)
  if ('fault' in decoded) return refused(path, null, [decodingFinding(decoded.fault)])
  const marks = decoded.hadByteOrderMark ? [BYTE_ORDER_MARK] : []
  const value = tryParse(decoded.text)
  const isQuiet = value !== undefined && hasSingleMembers(bytes, value, arrayKey, look.membersOf)
  const structure = isQuiet ? [] : scanStructure(decoded.text)
  const file = parseText(path, decoded.text, value, arrayKey, structure)
  const seen = value === undefined || structure.length > 0 ? [] : look.seen
  return { ...file, findings: [...marks, ...file.findings], seen }
}

const BYTE_ORDER_MARK = notice(
  'byte-order-mark',
  [],
  'Expected UTF-8 without byte order mark (RFC 8259), found one. It was skipped; save the file without it.',
)

function decodingFinding({ code, message, line, column }: DecodingFault): Finding {
  const position = line === null || column === null ? null : { line, column }
  return { ...error(code, [], message), position }
}

function refused(path: string, text: string | null, findings: readonly Finding[]): JsonFile {
  return { path, text, value: undefined, records: [], findings, seen: [], isComplete: false }
}

function parseText(
  path: string,
  text: string,
  value: unknown,
  arrayKey: string | null,
  structure: readonly StructureFault[],
): JsonFile {
  const deep = structure.find(
    ({ kind, path: at }) => kind === 'nesting-too-deep' && !isInRecord(at, arrayKey),
  )
  if (deep) return refused(path, text, [structureFinding(deep, 0)])
  if (value === undefined) return rescued(path, text, arrayKey, structure)
  const own = structure
    .filter(({ path: at }) => !isInRecord(at, arrayKey))
    .map((fault) => structureFinding(fault, 0))
  if (arrayKey === null) return { path, text, value, records: [], findings: own, seen: [], isComplete: true }
  const list = (value as Record<string, unknown> | null)?.[arrayKey]
  if (!Array.isArray(list)) return refused(path, text, [...own, noArray(arrayKey)])
  const records = withStructure(
    list.map((record, index) => new ListedRecord(arrayKey, index, record)),
    structure,
  )
  return {
    path,
    text,
    value,
    records,
    findings: own,
    seen: [],
    isComplete: own.length === 0 && records.every(isReadable),
  }
}

/** undefined when the text is not JSON, which no JSON text gives. */
function tryParse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isInRecord(path: JsonPath, arrayKey: string | null): boolean {
  return arrayKey !== null && path.length >= 2 && path[0] === arrayKey
}

const isReadable = ({ value }: RawRecord) => value !== undefined

function noArray(arrayKey: string): Finding {
  return error(
    'no-record-list',
    [],
    `Expected an object with the array "${arrayKey}", found none. Put the records there.`,
  )
}

/** A path into a nesting bomb says no more than its beginning. */
const MAX_SHOWN_STEPS = 12

function structureFinding({ kind, path, offset }: StructureFault, depth: number): Finding {
  const message =
    kind === 'duplicate-key'
      ? `Expected each member once, found "${path.at(-1)}" twice; readers would keep only the last. Delete one.`
      : `Expected at most ${MAX_NESTING} levels of nesting, found more. Flatten the value.`
  return { ...error(kind, path.slice(depth, depth + MAX_SHOWN_STEPS), message), offset }
}

/** Gives each record the faults of its text; a record that is too deep loses its value, which nobody could read or copy. */
function withStructure(
  records: readonly RawRecord[],
  structure: readonly StructureFault[],
): readonly RawRecord[] {
  if (structure.length === 0) return records
  const byIndex = faultsByRecord(structure)
  return records.map((record) => {
    const faults = byIndex.get(record.path[1])?.filter(({ path }) => path[0] === record.path[0])
    if (!faults || faults.length === 0) return record
    const isDeep = faults.some(({ kind }) => kind === 'nesting-too-deep')
    const findings = [...record.findings, ...faults.map((fault) => structureFinding(fault, 2))]
    return { path: record.path, value: isDeep ? undefined : record.value, findings }
  })
}

function faultsByRecord(structure: readonly StructureFault[]): ReadonlyMap<unknown, StructureFault[]> {
  const byIndex = new Map<unknown, StructureFault[]>()
  for (const fault of structure) {
    const known = byIndex.get(fault.path[1])
    if (known) known.push(fault)
    else byIndex.set(fault.path[1], [fault])
  }
  return byIndex
}

function rescued(
  path: string,
  text: string,
  arrayKey: string | null,
  structure: readonly StructureFault[],
): JsonFile {
  if (arrayKey === null) return refused(path, text, [syntaxFinding(text)])
  const rescue = rescueRecords(text, arrayKey)
  if (rescue.records.length === 0) return refused(path, text, [syntaxFinding(text)])
  const records = withStructure(rescue.records.map(rescuedRecord), structure)
  return {
    path,
    text,
    value: undefined,
    records,
    findings: fileFindings(text, rescue),
    seen: [],
    isComplete: !rescue.cutOff && records.every(isReadable),
  }
}

function syntaxFinding(text: string): Finding {
  const fault = firstSyntaxFault(text, true)
  const message = fault?.message ?? 'Expected JSON, found something else.'
  return { ...error('json-syntax', [], message), offset: fault?.offset ?? 0 }
}

function rescuedRecord({ path, value, fault, cutOff }: Rescue['records'][number]): RawRecord {
  if (!fault) return { path, value, findings: [] }
  if (!cutOff)
    return { path, value, findings: [{ ...error('json-syntax', [], fault.message), offset: fault.offset }] }
  const message = `${fault.message} Everything from the start of this record to the end of the file could not be read.`
  return { path, value, findings: [{ ...error('json-cut-off', [], message), offset: fault.offset }] }
}

function fileFindings(text: string, { records, cutOff, outside }: Rescue): readonly Finding[] {
  const lastIsCut = records.at(-1)?.cutOff === true
  if (cutOff && !lastIsCut) {
    const message =
      'Expected a closing bracket ], found the end of the text. The file is cut off after a record: copy or download it again.'
    return [{ ...error('json-cut-off', [], message), offset: text.length }]
  }
  return outside ? [{ ...error('json-syntax', [], outside.message), offset: outside.offset }] : []
}
