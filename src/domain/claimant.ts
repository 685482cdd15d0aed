/** Who speaks: names of claimants; claimant-body.ts has the bodies behind them. */
import type { CairnPackage } from './package.ts'

/** The claimant's name in the reader's language, else the first one listed; the id itself when the package has no such agent. */
export function claimantName(agentId: string, pkg: CairnPackage, lang = 'en'): string {
  const names = pkg.agents.get(agentId)?.names ?? []
  return (names.find((name) => name.lang === lang) ?? names[0])?.value ?? agentId
}
