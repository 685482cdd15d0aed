import type { CairnFeature } from '../generated/package-types.ts'
import { positionLists, type RawPosition } from './each-position.ts'
import { error, NO_FINDINGS } from './finding.ts'
import type { Rule } from './rule.ts'

/** Group 8: a line or ring over the antimeridian is cut there (RFC 7946 §3.1.9), or every map draws it round the world. */
export const antimeridian: Rule<CairnFeature> = {
  codes: ['antimeridian-uncut'],
  check({ geometry }) {
    if (geometry === null || geometry.type === 'Point' || geometry.type === 'MultiPoint') return NO_FINDINGS
    for (const { path, positions } of positionLists(geometry)) {
      const index = positions.findIndex((position, i) => i > 0 && isJump(positions[i - 1], position))
      if (index < 0) continue
      const message = `Expected less than 180° of longitude between neighbours, found ${positions[index - 1]?.[0]} and ${positions[index]?.[0]}. Cut the shape at the antimeridian into a Multi-geometry (RFC 7946 §3.1.9).`
      return [error('antimeridian-uncut', ['geometry', ...path, index], message)]
    }
    return NO_FINDINGS
  },
}

function isJump(before: RawPosition | undefined, after: RawPosition): boolean {
  return Math.abs((after[0] ?? 0) - (before?.[0] ?? 0)) > 180
}
