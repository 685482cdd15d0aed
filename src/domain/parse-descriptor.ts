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
import type { Finding } from './rules/finding.ts'
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
  // All of them, more than the record will list: a part without a fault is believed.
  const findings = [
    ...checkSchema(validator, file.value, Number.POSITIVE_INFINITY),
    ...checkTexts(file.value),
    ...descriptorFindings(file.value),
  ]
  addFindings(record, findings)
  return describe(record, partReader(file.value, findings))
}

/** Answers the value at a path unless an error stands there, below it or above it. */
type PartReader = (...path: (string | number)[]) => unknown

function partReader(raw: unknown, findings: readonly Finding[]): PartReader {
  const faulty = findings.filter(({ severity }) => severity === 'error').map(({ path }) => path)
  const faults = new Set(faulty.map(pathKey))
  const withFaultBelow = new Set(faulty.flatMap(pathKeys))
  return (...path) =>
    withFaultBelow.has(pathKey(path)) || pathKeys(path).some((above) => faults.has(above))
      ? undefined
      : valueAt(raw, path)
}

const pathKey = (path: JsonPath): string => JSON.stringify(path)

/** Of the path and of everything above it, the root included. */
const pathKeys = (path: JsonPath): readonly string[] =>
  Array.from({ length: path.length + 1 }, (_, length) => pathKey(path.slice(0, length)))

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
