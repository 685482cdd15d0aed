/** A place inside a JSON value: member names and array indexes from the root; empty is the root itself. */
export type JsonPath = readonly (string | number)[]

const PLAIN_NAME = /^[A-Za-z_$][\w$-]*$/

/** Writes a path as people read it: `features[3].properties.claims[0]`; the root is the empty text. */
export function formatPath(path: JsonPath): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (!PLAIN_NAME.test(step)) text += `[${JSON.stringify(step)}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}

/**
 * Turns a JSON Pointer (RFC 6901) into a path. The value that it points into is
 * needed to tell an array index from a member that is called `0`.
 */
export function pathFromPointer(pointer: string, root: unknown): JsonPath {
  const path: (string | number)[] = []
  let value = root
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(value) ? Number(name) : name
    path.push(step)
    value = child(value, step)
  }
  return path
}

/** The value at a path; undefined when there is none. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root
  for (const step of path) value = child(value, step)
  return value
}

function child(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return (value as Record<string | number, unknown>)[step]
}
