import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** What a module needs before it runs, and what it loads later: paths from the repository's root. */
export interface Module {
  readonly text: string
  readonly needs: readonly string[]
  readonly loads: readonly string[]
  readonly workers: readonly string[]
}

const STATIC = /^(?:(?:import|export) (?!type\b)[^'"]*?\bfrom '|import ')(\.[^']+\.ts)'/gm
const DYNAMIC = /\bimport\(\s*'(\.[^']+\.ts)'/g
const WORKER = /new URL\(\s*'(\.[^']+\.ts)'|from '(\.[^']+\.ts)\?worker/g

function moduleAt(path: string): Module {
  const text = readFileSync(path, 'utf8')
  const named = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => normalize(join(dirname(path), match[1] ?? match[2] ?? '')))
  return { text, needs: named(STATIC), loads: named(DYNAMIC), workers: named(WORKER) }
}

/** Every module under `src` by its path. */
export const MODULES: ReadonlyMap<string, Module> = new Map(
  readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, moduleAt(path)]),
)

/** A module with all that runs before it. */
export function closure(entry: string): ReadonlySet<string> {
  const reached = new Set([entry])
  for (const path of reached) for (const needed of MODULES.get(path)?.needs ?? []) reached.add(needed)
  return reached
}

/** What a page or worker that starts at `entry` may load later, however deep. */
export function loadedLater(entry: string): ReadonlySet<string> {
  const later = new Set<string>()
  const modules = new Set(closure(entry))
  for (const path of modules)
    for (const loaded of MODULES.get(path)?.loads ?? []) {
      later.add(loaded)
      for (const needed of closure(loaded)) modules.add(needed)
    }
  return later
}
