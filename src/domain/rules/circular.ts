/** Group 12: chains that bite their tail. The record that closes the circle is rejected; the rest is then a chain. */
import { addFindings, allClaims, type Candidate, type Candidates } from '../parse-candidate.ts'
import { error } from './finding.ts'
import { agentReferences, placeReferences, type Reference, sourceReferences } from './references.ts'

/** Relay chains, containing places, bodies of bodies, and claims that derive from each other. */
export function checkCircular(candidates: Candidates): void {
  rejectCircles(candidates.sources, sourceReferences)
  rejectCircles(candidates.places, placeReferences)
  rejectCircles(candidates.agents, agentReferences)
  // A claim that says of no other that it came first closes no circle.
  const later = allClaims(candidates).filter(({ record }) =>
    record?.relations.some(({ type }) => isOrigin(type)),
  )
  rejectCircles(later, ({ relations }) =>
    relations.flatMap(({ type, claim }, index) =>
      isOrigin(type) ? [{ id: claim, kind: 'claim', path: ['relations', index, 'claim'] } as const] : [],
    ),
  )
}

/** Relations that say which claim came first; the others may be mutual. */
const isOrigin = (type: string) => type === 'derives_from' || type === 'supersedes'

type ReferencesOf<R> = (record: R) => readonly Reference[]

interface Step<R> {
  readonly candidate: Candidate<R>
  readonly references: readonly Reference[]
  next: number
}

/** Depth-first in file order with a stack of its own: chains may be long. */
function rejectCircles<R>(candidates: readonly Candidate<R>[], referencesOf: ReferencesOf<R>): void {
  const byId = new Map(candidates.filter(({ isRejected }) => !isRejected).map((each) => [each.id, each]))
  const state = new Map<Candidate<R>, 'open' | 'done'>()
  for (const start of byId.values()) {
    const stack: Step<R>[] = []
    enter(start, stack, state, referencesOf)
    while (stack.length > 0) advance(stack, state, byId, referencesOf)
  }
}

function enter<R>(
  candidate: Candidate<R>,
  stack: Step<R>[],
  state: Map<Candidate<R>, 'open' | 'done'>,
  referencesOf: ReferencesOf<R>,
): void {
  if (state.has(candidate) || candidate.record === null) return
  state.set(candidate, 'open')
  stack.push({ candidate, references: referencesOf(candidate.record), next: 0 })
}

function advance<R>(
  stack: Step<R>[],
  state: Map<Candidate<R>, 'open' | 'done'>,
  byId: ReadonlyMap<string | null, Candidate<R>>,
  referencesOf: ReferencesOf<R>,
): void {
  const step = stack.at(-1)
  const reference = step?.references[step.next++]
  if (!step || !reference) {
    if (step) state.set(step.candidate, 'done')
    stack.pop()
    return
  }
  const target = byId.get(reference.id)
  if (!target) return
  if (state.get(target) === 'open') closeCircle(step.candidate, reference, stack)
  else enter(target, stack, state, referencesOf)
}

function closeCircle<R>(candidate: Candidate<R>, { id, path }: Reference, stack: readonly Step<R>[]): void {
  const from = stack.findIndex((step) => step.candidate.id === id)
  const circle = [...stack.slice(from).map((step) => step.candidate.id), id].join(' → ')
  const message = `Expected a chain with a beginning, found a circle: ${circle}. Delete one of these links.`
  addFindings(candidate, [error('reference-circular', path, message)])
}
