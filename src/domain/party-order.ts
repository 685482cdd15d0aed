/** Parties in the package's own order, which is the only order that they are ever shown in. */
import type { Party } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

/** Party id of a claimant; the agent's own id when the package does not know the agent. */
export function partyOfAgent(agentId: string, pkg: CairnPackage): string {
  return pkg.agents.get(agentId)?.party ?? agentId
}

/** Every party that the package lists, in its order, then those of the given claimants that it does not list. */
export function partiesInOrder(pkg: CairnPackage, claimants: readonly string[]): readonly Party[] {
  const listed = new Set(pkg.parties.map(({ id }) => id))
  const others = new Set(claimants.map((id) => partyOfAgent(id, pkg)))
  return [
    ...pkg.parties,
    ...[...others].filter((id) => !listed.has(id)).map((id) => ({ id, label: { en: id } })),
  ]
}
