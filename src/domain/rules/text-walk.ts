import type { JsonPath } from '../json/json-path.ts'

/** Sees every text of a record with its path (copy it to keep it) and the name of the member that holds it. */
export type TextVisitor = (text: string, path: JsonPath, member: string) => void

/** A feature's claims are records of their own, and its coordinates hold no text but many numbers. */
function isLeftOut(path: JsonPath): boolean {
  const name = path.at(-1)
  return name === 'claims'
    ? path.length === 2 && path[0] === 'properties'
    : name === 'coordinates' && path[0] === 'geometry'
}

/** Calls `visit` for every text in the record, unknown members included; not for a feature's claims. Recursive: nesting was checked. */
export function eachText(record: unknown, visit: TextVisitor): void {
  walk(record, [], '', visit)
}

function walk(value: unknown, path: (string | number)[], member: string, visit: TextVisitor): void {
  if (typeof value === 'string') visit(value, path, member)
  else if (Array.isArray(value)) walkList(value, path, member, visit)
  else if (typeof value === 'object' && value !== null) walkMembers(value, path, visit)
}

function walkList(
  list: readonly unknown[],
  path: (string | number)[],
  member: string,
  visit: TextVisitor,
): void {
  for (let index = 0; index < list.length; index++) {
    path.push(index)
    walk(list[index], path, member, visit)
    path.pop()
  }
}

function walkMembers(value: object, path: (string | number)[], visit: TextVisitor): void {
  for (const [name, item] of Object.entries(value)) {
    path.push(name)
    if (!isLeftOut(path)) walk(item, path, name, visit)
    path.pop()
  }
}
