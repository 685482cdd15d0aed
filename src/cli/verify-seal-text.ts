/** The part of `cairn verify` about who packed it. */
import type { CairnPackage } from '../domain/package.ts'
import type { SealFault } from '../signature/verify-seal.ts'
import { verifySeal } from '../signature/verify-seal.ts'

export interface SealCheck {
  readonly signer: { readonly name: string; readonly key: string } | null
  /** `key-expected`: not signed with the key that the caller asked for. */
  readonly problem: SealFault | 'key-expected' | null
  readonly path: string | null
}

/** Checks the signature, and that it is of the wanted key where one is wanted. */
export function sealCheck({ seal }: CairnPackage, wantedKey: string | null): SealCheck {
  const verified = seal ? verifySeal(seal) : null
  const signer = seal?.signer ?? null
  const isWanted = wantedKey === null || (verified?.kind === 'signed' && verified.key === wantedKey)
  if (verified?.kind === 'broken') return { signer, problem: verified.fault, path: verified.path }
  return { signer, problem: isWanted ? null : 'key-expected', path: null }
}

const PROBLEMS: Readonly<Record<NonNullable<SealCheck['problem']>, string>> = {
  'no-signature': 'a signature expected, since the descriptor names a signer; none that can be read found',
  'no-key': 'the key of the signer cannot be read',
  'other-key': 'made with another key than the descriptor names',
  'descriptor-changed': 'does not fit: descriptor or signature was changed after signing',
  'file-changed': 'fits the descriptor, but a file is not the one that was signed',
  'key-expected': 'not of the key that was asked for',
}

/** Lines to print. A signature says who packed it, and nothing about claims. */
export function sealLines({ signer, problem, path }: SealCheck): readonly string[] {
  const who = signer ? `${signer.name}, key ${signer.key}` : 'nobody'
  const outcome = problem === null ? '' : `: ${PROBLEMS[problem]}${path === null ? '' : ` (${path})`}`
  return [`Signed by: ${who}${outcome}`]
}
