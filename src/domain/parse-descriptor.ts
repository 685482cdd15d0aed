/**
 * datapackage.json. It is one record, but a fault in one of its parts must not cost
 * the others: a faulty part is replaced by what "not stated" means, and told.
 */

import type { Descriptor, GlossTerm, Party, Predicate, Resource } from './generated/package-types.ts'
import { descriptor as validator } from './generated/validators.js'
import type { JsonPath } from './json/json-path.ts'
import { valueAt } from './json/json-path.ts'
import type { JsonFile } from './json/read-json-file.ts'
import type { BoundingBox } from './package.ts'
import { addFindings, type Candidate, candidate } from './parse-candidate.ts'
import { checkTexts } from './rules/check-texts.ts'
import { descriptorFindings } from './rules/descriptor.ts'
import { checkSchema } from './schema-check.ts'

export interface Description {
  /** null when there is no descriptor that can be read. */
  readonly candidate: Candidate<Descriptor> | null
  readonly id: string | null
  readonly title: string
  readonly version: string
  readonly created: string | null
  readonly asOf: string | null
  readonly bbox: BoundingBox | null
  /** null when the descriptor does not say; then parties follow from the agents. */
  readonly parties: readonly Party[] | null
  /** null when the descriptor does not say; then every predicate passes. */
  readonly predicates: readonly Predicate[] | null
  readonly gloss: readonly GlossTerm[]
  /** Sound resources with their index in the descriptor. */
  readonly resources: readonly { readonly resource: Resource; readonly index: number }[]
}

const UNDESCRIBED: Description = {
  candidate: null,
  id: null,
  title: 'Package without descriptor',
  version: '0',
  created: null,
  asOf: null,
  bbox: null,
  parties: null,
  predicates: null,
  gloss: [],
  resources: [],
}

/** Reads the descriptor part by part. */
export function readDescriptor(file: JsonFile | null): Description {
  if (!file || file.value === undefined) return UNDESCRIBED
  const record = candidate<Descriptor>('descriptor', file.path, [], file.value)
  addFindings(record, checkSchema(validator, file.value))
  addFindings(record, checkTexts(file.value))
  addFindings(record, descriptorFindings(file.value))
  return describe(record, partReader(record))
}

/** Answers the value at a path unless an error stands there, below it or above it. */
type PartReader = (...path: (string | number)[]) => unknown

function partReader(record: Candidate): PartReader {
  const faulty = record.findings.filter(({ severity }) => severity === 'error').map(({ path }) => path)
  return (...path) =>
    faulty.some((fault) => isOnOneLine(fault, path)) ? undefined : valueAt(record.raw, path)
}

function isOnOneLine(a: JsonPath, b: JsonPath): boolean {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return false
  return true
}

function describe(record: Candidate<Descriptor>, part: PartReader): Description {
  const sound = <T>(...path: string[]) => soundItems<T>(record, part, path)
  const orNull = <T>(list: readonly { item: T }[]) =>
    list.length === 0 ? null : list.map(({ item }) => item)
  return {
    candidate: record,
    id: textOrNull(part('id')),
    title: textOrNull(part('title')) ?? UNDESCRIBED.title,
    version: textOrNull(part('version')) ?? UNDESCRIBED.version,
    created: textOrNull(part('created')),
    asOf: textOrNull(part('cairn', 'asOf')),
    bbox: (part('cairn', 'bbox') as BoundingBox | undefined) ?? null,
    parties: orNull(sound<Party>('cairn', 'parties')),
    predicates: orNull(sound<Predicate>('cairn', 'predicates')),
    gloss: sound<GlossTerm>('cairn', 'gloss').map(({ item }) => item),
    resources: sound<Resource>('resources').map(({ item, index }) => ({ resource: item, index })),
  }
}

/** The items of a list that no error touches, with their index. */
function soundItems<T>(record: Candidate, part: PartReader, path: readonly string[]) {
  const list = valueAt(record.raw, path)
  if (!Array.isArray(list)) return []
  return list.flatMap((_, index) => {
    const item = part(...path, index)
    return item === undefined ? [] : [{ item: item as T, index }]
  })
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
