/** JSON Schema faults of the compiled validators, as findings with path, expectation, finding and cure. */
import type { SchemaFault, Validator } from './generated/validators.js'
import { type JsonPath, pathFromPointer, valueAt } from './json/json-path.ts'
import { error, type Finding, NO_FINDINGS, warning } from './rules/finding.ts'
import { showValue } from './rules/show-value.ts'

/** Faults told per record; more would not help anybody. */
const MAX_FAULTS = 20

interface FaultAt {
  readonly fault: SchemaFault
  readonly path: JsonPath
  /** What stands at the path. */
  readonly found: unknown
}

/** What the schema has against the record, `most` faults at most; empty when it has nothing. */
export function checkSchema(
  validator: Validator,
  record: unknown,
  most: number = MAX_FAULTS,
): readonly Finding[] {
  if (validator(record)) return NO_FINDINGS
  const faults = (validator.errors ?? []).filter(isTelling).slice(0, most)
  return faults.map((fault) => {
    const path = pathFromPointer(fault.instancePath, record)
    return findingOf({ fault, path, found: valueAt(record, path) })
  })
}

/** Conditions (`if`) only say that a branch was not satisfied, and names that a pattern refused are told by `propertyNames`. */
function isTelling({ keyword, propertyName }: SchemaFault): boolean {
  return keyword !== 'if' && propertyName === undefined
}

type Describe = (at: FaultAt) => Finding

/** One entry per JSON Schema keyword that our schemas use. */
const DESCRIPTIONS: Readonly<Record<string, Describe>> = {
  required: ({ fault, path }) => {
    const member = String(fault.params.missingProperty)
    return error('missing-member', [...path, member], `Expected the member "${member}", found none. Add it.`)
  },
  additionalProperties: ({ fault, path, found }) => {
    const member = String(fault.params.additionalProperty)
    const value = showValue(valueAt(found, [member]))
    const message = `Expected only members of format version 1, found "${member}": ${value}. It is ignored: correct its name or delete it.`
    return warning('unknown-member', [...path, member], message)
  },
  type: ({ fault, path, found }) => wrongValue('wrong-type', path, typeNames(fault.params.type), found),
  enum: ({ fault, path, found }) =>
    wrongValue('not-in-list', path, listed(fault.params.allowedValues), found),
  const: ({ fault, path, found }) =>
    wrongValue('not-in-list', path, showValue(fault.params.allowedValue), found),
  pattern: ({ fault, path, found }) =>
    wrongValue('wrong-form', path, formOf(String(fault.params.pattern)), found),
  propertyNames: ({ fault, path }) => {
    const member = String(fault.params.propertyName)
    return wrongValue('wrong-form', [...path, member], 'a BCP 47 language tag as member name', member)
  },
  minLength: ({ path, found }) => wrongValue('text-empty', path, 'a text with at least one character', found),
  maxLength: ({ fault, path, found }) =>
    error(
      'text-too-long',
      path,
      `Expected at most ${fault.params.limit} characters, found ${String(found).length}. Shorten the text.`,
    ),
  minimum: ({ fault, path, found }) =>
    wrongValue('number-out-of-range', path, `a number of at least ${fault.params.limit}`, found),
  maximum: ({ fault, path, found }) =>
    wrongValue('number-out-of-range', path, `a number of at most ${fault.params.limit}`, found),
  exclusiveMinimum: ({ fault, path, found }) =>
    wrongValue('number-out-of-range', path, `a number above ${fault.params.limit}`, found),
  minItems: ({ fault, path, found }) =>
    wrongValue('too-few-items', path, `at least ${fault.params.limit} item(s)`, found),
  maxItems: ({ fault, path, found }) =>
    wrongValue('too-many-items', path, `at most ${fault.params.limit} items`, found),
}

function findingOf(at: FaultAt): Finding {
  const describe = DESCRIPTIONS[at.fault.keyword]
  if (describe) return describe(at)
  return error(
    'schema',
    at.path,
    `Expected what the schema says (${at.fault.keyword}), found ${showValue(at.found)}.`,
  )
}

function wrongValue(code: string, path: JsonPath, expected: string, found: unknown): Finding {
  return error(code, path, `Expected ${expected}, found ${showValue(found)}.`)
}

function typeNames(type: unknown): string {
  const types = Array.isArray(type) ? type : String(type).split(',')
  return types
    .map((name) => (name === 'null' ? 'null' : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`))
    .join(' or ')
}

function listed(values: unknown): string {
  return Array.isArray(values) ? `one of ${values.join(', ')}` : String(values)
}

/** The patterns of our schemas in words. */
function formOf(pattern: string): string {
  if (pattern.startsWith('^[a-z]{2,3}')) return 'a BCP 47 language tag such as en or az-Latn'
  if (pattern.startsWith('^[0-9]{4}-')) return 'a day as YYYY-MM-DD'
  if (pattern.startsWith('^[A-Za-z0-9]'))
    return 'an id of 1 to 100 letters, digits and . _ ~ - that starts with a letter or digit'
  if (pattern.startsWith('^sha256:'))
    return 'sha256: and 64 lower-case hexadecimal digits (a bare hash would mean MD5)'
  if (pattern.startsWith('^[0-9a-f]{64}')) return '64 lower-case hexadecimal digits'
  if (pattern.startsWith('^[A-Z][a-z]{3}')) return 'an ISO 15924 script code such as Latn'
  return `text of the form ${pattern}`
}
