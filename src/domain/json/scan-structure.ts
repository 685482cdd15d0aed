/**
 * What `JSON.parse` does not tell: members given twice (it silently keeps the last
 * one) and nesting that would exhaust the stack of whoever reads the value next.
 */
import type { JsonPath } from './json-path.ts'
import { walkJson } from './walk-json.ts'

/** Containers inside containers; our deepest file needs 13. */
export const MAX_NESTING = 64

/** Faults kept per file; a file with more is broken beyond listing. */
const MAX_FAULTS = 10_000

export interface StructureFault {
  readonly kind: 'duplicate-key' | 'nesting-too-deep'
  readonly path: JsonPath
  /** UTF-16 offset in the text: of the second member, or of the container that is too deep. */
  readonly offset: number
}

/** Finds duplicate members and excessive nesting; linear, works on broken text too. */
export function scanStructure(text: string): readonly StructureFault[] {
  const faults: StructureFault[] = []
  const namesAtDepth: Set<unknown>[] = []
  const report = (kind: StructureFault['kind'], path: JsonPath, offset: number) => {
    if (faults.length < MAX_FAULTS) faults.push({ kind, path: [...path], offset })
  }
  walkJson(text, MAX_NESTING, {
    value(path, _start, kind) {
      if (kind === 'object') startNames(namesAtDepth, path.length)
    },
    key(path, start) {
      const names = namesAtDepth[path.length - 1]
      const name = path.at(-1)
      if (names?.has(name)) report('duplicate-key', path, start)
      else names?.add(name)
    },
    tooDeep: (path, start) => report('nesting-too-deep', path, start),
  })
  return faults
}

function startNames(namesAtDepth: Set<unknown>[], depth: number): void {
  const names = namesAtDepth[depth]
  if (names) names.clear()
  else namesAtDepth[depth] = new Set()
}
