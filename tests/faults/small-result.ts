import type { CairnPackage, ParseResult } from '../../src/domain/package.ts'

/** What parsing gives, as far as storage looks at it; SYNTHETIC. More than a thousand features make several parts. */
export function smallResult(hash: string, version: string, features = 1): ParseResult {
  const held = {
    ...{ id: 'small', title: 'SYNTHETIC', version, created: null, hash },
    features: Array.from({ length: features }, (_, row) => ({ id: `f-${row}` })),
    ...{ sources: new Map([['s-1', { id: 's-1' }]]), agents: new Map(), places: new Map() },
  } as unknown as CairnPackage
  return { package: held, issues: [], rejected: [], importedFeatures: features }
}
