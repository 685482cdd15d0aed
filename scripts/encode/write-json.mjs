const WIDTH = 100

const isScalar = (value) => value === null || typeof value !== 'object'

/** Arrays of scalars (coordinates, labels, roles) stay on one line while they are short. */
function onOneLine(list) {
  if (!list.every(isScalar)) return null
  const text = `[${list.map((item) => JSON.stringify(item)).join(', ')}]`
  return text.length <= WIDTH ? text : null
}

const block = (open, lines, close, indent) =>
  `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`

function formatArray(list, indent) {
  if (list.length === 0) return '[]'
  const lines = () => list.map((item) => format(item, `${indent}  `))
  return onOneLine(list) ?? block('[', lines(), ']', indent)
}

function formatObject(object, indent) {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([key, value]) => `${JSON.stringify(key)}: ${format(value, `${indent}  `)}`)
  return block('{', lines, '}', indent)
}

function format(value, indent) {
  if (isScalar(value)) return JSON.stringify(value)
  return Array.isArray(value) ? formatArray(value, indent) : formatObject(value, indent)
}

/**
 * JSON for people who edit and compare it by hand: two spaces, one property per line, short
 * arrays of scalars on one line, properties in the order given, undefined ones left out.
 */
export const formatJson = (value) => `${format(value, '')}\n`
