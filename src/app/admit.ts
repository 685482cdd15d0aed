/** Whether a package that was read may be shown and kept. Little, since every opening asks; the rest is loaded when it matters. */
import type { Delivered } from './reading-line.ts'
import type { Services } from './services.ts'

/** A package that is refused as a whole, in plain words; what was shown and stored stays. */
export class Refusal extends Error {}

/** The setting that holds the keys of signed packages. */
export const TRUSTED_KEYS = 'trusted-keys'

/** Throws Refusal for a package that is not what its signer signed, or not what this device may take in its place. */
export async function admit(services: Services, key: string, { parsed }: Delivered): Promise<void> {
  const pkg = parsed.package
  if (!pkg?.seal) return
  const keys = await services
    .shelf()
    .setting(TRUSTED_KEYS)
    .catch(() => null)
  const isPlain = pkg.seal.signer === null && keys === null
  if (isPlain && pkg.seal.altered.length === 0) return
  const { judge } = await import('./trust.ts')
  await judge(services, key, pkg, pkg.seal)
}
