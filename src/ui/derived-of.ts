/** What the domain derives of a feature, kept per feature: lists and tables ask for it again and again. */
import { type Derived, deriveStatus } from '../domain/derived.ts'
import type { CairnFeature } from '../domain/generated/package-types.ts'
import type { CairnPackage } from '../domain/package.ts'

const known = new WeakMap<CairnFeature, Derived>()

/** Status, origins and parties of the feature; its reasons are worded in English. */
export function derivedOf(feature: CairnFeature, pkg: CairnPackage): Derived {
  const kept = known.get(feature)
  if (kept) return kept
  const derived = deriveStatus(feature, pkg)
  known.set(feature, derived)
  return derived
}
