/** The bodies that claimants speak for. */
import type { Agent } from './generated/package-types.ts'
import type { CairnPackage } from './package.ts'

/**
 * Id of the body that a claimant speaks for, followed to its top; its own id when it speaks for itself.
 * An office holder and the office are one voice.
 */
export function claimantBody(agentId: string, pkg: CairnPackage): string {
  const visited = new Set<string>()
  let id = agentId
  for (let agent = pkg.agents.get(id); agent?.memberOf && !visited.has(id); agent = pkg.agents.get(id)) {
    visited.add(id)
    id = agent.memberOf
  }
  return id
}

/** The agent and the bodies that it speaks for, nearest first. */
export function agentWithBodies(agentId: string, pkg: CairnPackage): readonly Agent[] {
  const line: Agent[] = []
  let agent = pkg.agents.get(agentId)
  while (agent && !line.includes(agent)) {
    line.push(agent)
    agent = agent.memberOf === undefined ? undefined : pkg.agents.get(agent.memberOf)
  }
  return line
}
