/**
 * Code of functions that look at a record of one schema and count its members: -1 when it may not satisfy the schema.
 * Straight-line code without a path or an allocation, for records that are nearly all sound; what it does not accept
 * goes to Ajv's validators, which say why. Keywords that it does not know stop the generation.
 */

const SCALAR_KEYWORDS = new Set([
  'type',
  'const',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'tsType',
])

/**
 * @param {Record<string, any>} defs the definitions of one schema file
 * @param {readonly string[]} wanted names of definitions to export, in camel case
 */
export function counterCode(defs, wanted) {
  const done = new Map()
  const patterns = []
  const context = { defs, done, patterns }
  for (const name of wanted) countFunction(name, context)
  const exported = wanted.map((name) => `${name} as count${name}`).join(', ')
  return [...patterns, ...done.values(), `export { ${exported} }`, ''].join('\n')
}

const nameOfRef = (ref) => ref.replace(/^.*\//, '')

const isObjectSchema = ({ properties, propertyNames }) =>
  properties !== undefined || propertyNames !== undefined

/** Writes the function of an object schema once; answers its name. */
function countFunction(name, context) {
  if (context.done.has(name)) return name
  context.done.set(name, '')
  const schema = context.defs[name]
  const body = schema.propertyNames ? namesBody(schema, context) : membersBody(schema, context)
  const guard = "if (typeof o !== 'object' || o === null || Array.isArray(o)) return -1"
  context.done.set(name, `function ${name}(o, quiet) {\n  ${guard}\n${body}}`)
  return name
}

function membersBody({ properties, required = [], additionalProperties, ...rest }, context) {
  known(rest, ['type', 'title', 'description', 'properties', 'tsType'])
  if (additionalProperties !== false) throw new Error('counter: closed objects expected')
  const lines = Object.entries(properties).map(([member, schema]) => {
    const check = `${valueCheck(schema, 'v', member, context)} n++`
    const whenAbsent = required.includes(member) ? 'return -1' : ''
    return `  v = o.${member}\n  if (v === undefined) { ${whenAbsent} } else { ${check} }\n`
  })
  return `  let n = 0, m = 0, inside = 0, c = 0, v\n  for (const _ in o) m++\n${lines.join('')}  return n === m ? n + inside : -1\n`
}

/** Objects with names of a pattern, such as texts by language. */
function namesBody({ properties: _, required = [], additionalProperties, propertyNames, ...rest }, context) {
  known(rest, ['type', 'title', 'description'])
  const name = patternOf(propertyNames.pattern, context)
  const need = required.map((member) => `  if (o.${member} === undefined) return -1\n`).join('')
  const check = valueCheck(additionalProperties, 'v', '', context)
  return `${need}  let n = 0, inside = 0, c = 0, v\n  for (const name in o) {\n    if (!${name}.test(name)) return -1\n    v = o[name]\n    ${check}\n    n++\n  }\n  return n + inside\n`
}

/** Statements that return -1 unless the value in the variable is accepted, and add what is inside it. */
function valueCheck(schema, v, member, context) {
  const own = schema.$ref ? context.defs[nameOfRef(schema.$ref)] : schema
  if (schema.$ref && isObjectSchema(own))
    return `c = ${countFunction(nameOfRef(schema.$ref), context)}(${v}, quiet); if (c < 0) return -1; inside += c;`
  if (isObjectSchema(own)) return inlineObject(own, v, member, context)
  if (own.if) return conditionCheck(own, v, member, context)
  if (own.type === 'array') return arrayCheck(own, v, member, context)
  return scalarCheck(own, v, member, context)
}

function inlineObject(schema, v, member, context) {
  const name = `${member[0].toUpperCase()}${member.slice(1)}Item`
  context.defs[name] = schema
  return valueCheck({ $ref: `#/$defs/${name}` }, v, member, context)
}

/** The two forms that our schemas have: null or a schema, and a schema by its `type` member. */
function conditionCheck({ if: test, then, else: otherwise, ...rest }, v, member, context) {
  known(rest, ['title', 'description', 'tsType'])
  const inside = (schema) => valueCheck(schema, v, member, context)
  if (test.type === 'null' && then === undefined) return `if (${v} !== null) { ${inside(otherwise)} }`
  const type = test.properties?.type?.const
  if (type === undefined) throw new Error('counter: a condition on null or on the member "type" expected')
  return `if (${v} !== null && ${v}.type === ${JSON.stringify(type)}) { ${inside(then)} } else { ${inside(otherwise)} }`
}

function arrayCheck({ items, minItems = 0, maxItems, ...rest }, v, member, context) {
  known(rest, ['type', 'title', 'description', 'tsType'])
  const most = maxItems === undefined ? '' : ` || ${v}.length > ${maxItems}`
  const guard = `if (!Array.isArray(${v}) || ${v}.length < ${minItems}${most}) return -1;`
  if (items === undefined) return guard
  const check = valueCheck(items, 'w', member, context)
  return `${guard} for (let i = 0, w; i < ${v}.length; i++) { w = ${v}[i]; ${check} }`
}

function scalarCheck(schema, v, member, context) {
  const types = [schema.type ?? []].flat()
  known(schema, [...SCALAR_KEYWORDS, 'title', 'description', 'examples', 'enumDescriptions', '$comment'])
  const tests =
    schema.enum || 'const' in schema
      ? [listTest(schema, v)]
      : types.map((type) => typeTest(type, schema, v, member, context))
  return tests.length === 0 ? '' : `if (!(${tests.join(' || ')})) return -1;`
}

function listTest(schema, v) {
  const values = schema.enum ?? [schema.const]
  return values.map((value) => `${v} === ${JSON.stringify(value)}`).join(' || ')
}

function typeTest(type, schema, v, member, context) {
  const { minimum, maximum } = schema
  const range = [
    minimum === undefined ? '' : ` && ${v} >= ${minimum}`,
    maximum === undefined ? '' : ` && ${v} <= ${maximum}`,
  ].join('')
  if (type === 'null') return `${v} === null`
  if (type === 'number') return `(Number.isFinite(${v})${range})`
  if (type === 'integer') return `(Number.isInteger(${v})${range})`
  if (type === 'string') return stringTest(schema, v, member, context)
  throw new Error(`counter: unknown type ${type}`)
}

/** Lengths in UTF-16 units, which are never fewer than the code points that the schema counts. */
function stringTest({ minLength = 0, maxLength, pattern }, v, member, context) {
  const least = minLength > 1 ? 'NaN' : minLength
  const lengths = `${least ? ` && ${v} !== ''` : ''}${maxLength === undefined ? '' : ` && ${v}.length <= ${maxLength}`}`
  const form = pattern === undefined ? '' : ` && ${patternOf(pattern, context)}.test(${v})`
  return `(typeof ${v} === 'string'${lengths}${form} && quiet(${v}, ${JSON.stringify(member)}))`
}

function patternOf(pattern, { patterns }) {
  const line = `/${pattern.replaceAll('/', '\\/')}/u`
  const known = patterns.findIndex((each) => each.endsWith(` = ${line}`))
  if (known >= 0) return `P${known}`
  patterns.push(`const P${patterns.length} = ${line}`)
  return `P${patterns.length - 1}`
}

function known(schema, keywords) {
  const unknown = Object.keys(schema).filter((keyword) => !keywords.includes(keyword))
  if (unknown.length > 0) throw new Error(`counter: unknown keywords ${unknown.join(', ')}`)
}
