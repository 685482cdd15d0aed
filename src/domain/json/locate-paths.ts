/**
 * Finds where values stand in the text, for all wanted paths in one walk. It runs
 * only when there is something to report, so good files never pay for positions.
 */
import type { JsonPath } from './json-path.ts'
import { MAX_NESTING } from './scan-structure.ts'
import { walkJson } from './walk-json.ts'

interface Wanted {
  readonly children: Map<string | number, Wanted>
  offset: number | null
}

const newWanted = (): Wanted => ({ children: new Map(), offset: null })

/**
 * UTF-16 offsets of the values at `paths`, in the same order. A path that does not
 * exist gives the offset of its nearest ancestor, since that is where the cure belongs.
 */
export function locatePaths(text: string, paths: readonly JsonPath[]): readonly number[] {
  const root = newWanted()
  for (const path of paths) addWanted(root, path)
  const atDepth: (Wanted | undefined)[] = []
  walkJson(text, MAX_NESTING, {
    value(path, start) {
      const depth = path.length
      const wanted = depth === 0 ? root : atDepth[depth - 1]?.children.get(path[depth - 1] as string | number)
      atDepth[depth] = wanted
      if (wanted) wanted.offset = start
    },
  })
  return paths.map((path) => nearestOffset(root, path))
}

function addWanted(root: Wanted, path: JsonPath): void {
  let wanted = root
  for (const step of path) {
    const known = wanted.children.get(step)
    if (known) wanted = known
    else {
      const added = newWanted()
      wanted.children.set(step, added)
      wanted = added
    }
  }
}

function nearestOffset(root: Wanted, path: JsonPath): number {
  let offset = root.offset ?? 0
  let wanted: Wanted | undefined = root
  for (const step of path) {
    wanted = wanted?.children.get(step)
    offset = wanted?.offset ?? offset
  }
  return offset
}
