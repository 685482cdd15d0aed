/** What is too much for one bundle, known before anything of it is read. */
import { BUNDLE_LIMITS } from '../bundle/limits.ts'
import type { BundleChoice } from '../ui/bundle-events.ts'

/** Bytes of the chosen areas, which no packing makes smaller, if these alone are too much; otherwise null. */
export function tooManyBytes(chosen: readonly Pick<BundleChoice, 'kind' | 'bytes'>[]): number | null {
  const bytes = chosen.reduce((sum, choice) => sum + (choice.kind === 'area' ? choice.bytes : 0), 0)
  return bytes > BUNDLE_LIMITS.archiveBytes ? bytes : null
}
