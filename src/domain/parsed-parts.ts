/**
 * A parse result in parts of bounded size. Cloning 100,000 features in one go, into a worker, out of one or
 * into a database, holds up whoever waits for it; a part of a thousand does not.
 */
import type { Agent, CairnFeature, Place, Source } from './generated/package-types.ts'
import type { RejectedRecord } from './issue.ts'
import type { CairnPackage, ParseResult } from './package.ts'

/** The lists that grow with the data. Everything else of a result travels in its head. */
interface Lists {
  readonly features: CairnFeature
  readonly sources: Source
  readonly agents: Agent
  readonly places: Place
  readonly rejected: RejectedRecord
}

export type ParsedPart = {
  [Name in keyof Lists]: { readonly list: Name; readonly items: readonly Lists[Name][] }
}[keyof Lists]

/** Records in one part: some 2 MB, cloned in 10 to 20 ms. */
const PART_SIZE = 1000

/** The result without its long lists; itself a sound result that lists nothing. */
export function headOf(parsed: ParseResult): ParseResult {
  return { ...parsed, package: parsed.package && headOfPackage(parsed.package), rejected: [] }
}

/** The head with claimants and places where a part would hold them: enough to name what can be asked before the details are there. */
export function namedHeadOf(parsed: ParseResult): ParseResult {
  const head = headOf(parsed)
  const { package: pkg } = parsed
  if (!pkg || !head.package || Math.max(pkg.agents.size, pkg.places.size) > PART_SIZE) return head
  return { ...head, package: { ...head.package, agents: pkg.agents, places: pkg.places } }
}

/** Member by member: asking a scanned package for its features makes them. */
function headOfPackage(pkg: CairnPackage): CairnPackage {
  const head: Record<string, unknown> = {}
  for (const name of Object.keys(pkg) as (keyof CairnPackage)[])
    head[name] = name === 'features' ? [] : LONG_MAPS.has(name) ? new Map() : pkg[name]
  return head as unknown as CairnPackage
}

const LONG_MAPS: ReadonlySet<string> = new Set<keyof Lists>(['sources', 'agents', 'places'])

/** The long lists, each in its order. */
export function* partsOf({ package: pkg, rejected }: ParseResult): Generator<ParsedPart> {
  if (pkg) {
    for (const items of slices(pkg.features)) yield { list: 'features', items }
    for (const items of slices([...pkg.sources.values()])) yield { list: 'sources', items }
    for (const items of slices([...pkg.agents.values()])) yield { list: 'agents', items }
    for (const items of slices([...pkg.places.values()])) yield { list: 'places', items }
  }
  for (const items of slices(rejected)) yield { list: 'rejected', items }
}

/** How many parts `partsOf` gives. */
export function partCount({ package: pkg, rejected }: ParseResult): number {
  const sizes = [pkg?.features.length, pkg?.sources.size, pkg?.agents.size, pkg?.places.size, rejected.length]
  return sizes.reduce<number>((sum, size = 0) => sum + Math.ceil(size / PART_SIZE), 0)
}

/** A list in pieces of at most a thousand. */
export function* slices<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += PART_SIZE) yield items.slice(at, at + PART_SIZE)
}

export interface Joining {
  add(part: ParsedPart): void
  /** The whole, once every part was added. */
  result(): ParseResult
}

/** Puts a result together again; parts of one list must come in their order. */
export function joinParts(head: ParseResult): Joining {
  const features: CairnFeature[] = []
  const rejected: RejectedRecord[] = []
  const maps = {
    sources: new Map<string, Source>(),
    agents: new Map<string, Agent>(),
    places: new Map<string, Place>(),
  }
  return {
    add(part) {
      if (part.list === 'features') features.push(...part.items)
      else if (part.list === 'rejected') rejected.push(...part.items)
      else for (const item of part.items) (maps[part.list] as Map<string, unknown>).set(item.id, item)
    },
    result: () => ({ ...head, package: head.package && joined(head.package, features, maps), rejected }),
  }
}

const joined = (
  pkg: CairnPackage,
  features: readonly CairnFeature[],
  maps: Pick<CairnPackage, 'sources' | 'agents' | 'places'>,
): CairnPackage => ({ ...pkg, features, ...maps })
