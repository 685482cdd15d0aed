/** Whether a package that was read may be shown and kept. Little, since every opening asks; the rest is loaded when it matters. */
import type { CairnPackage } from '../domain/package.ts'
import type { Delivered } from './reading-line.ts'
import type { Services } from './services.ts'

/** A package that is refused as a whole, in plain words; what was shown and stored stays. */
export class Refusal extends Error {}

/** The setting that holds the keys of signed packages. */
export const TRUSTED_KEYS = 'trusted-keys'

/** Whether no signature has to be judged: nobody signed it, nobody it may stand in for did, and no file was changed. */
export async function isAdmittedUnseen({ shelf }: Services, { seal }: CairnPackage): Promise<boolean> {
  if (!seal) return true
  const keys = await shelf()
    .setting(TRUSTED_KEYS)
    .catch(() => null)
  return seal.signer === null && keys === null && seal.altered.length === 0
}

/** Throws Refusal for a package that is not what its signer signed, or not what this device may take in its place. */
export async function admit(services: Services, key: string, { parsed }: Delivered): Promise<void> {
  const pkg = parsed.package
  if (!pkg?.seal || (await isAdmittedUnseen(services, pkg))) return
  const { judge } = await import('./trust.ts')
  await judge(services, key, pkg, pkg.seal)
}
