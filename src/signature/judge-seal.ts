/**
 * What a seal means to a device that may have met the package before: a key is trusted when a package first comes with
 * it, and from then on nothing else passes for that package until the reader says so.
 */
import type { SealFault, VerifiedSeal } from './verify-seal.ts'

/** What a device remembers of a signed package, by the package's id. */
export interface TrustedKey {
  readonly key: string
  /** As the signer called itself when the key was first met. */
  readonly name: string
  /** RFC 3339 time of that meeting. */
  readonly since: string
  /** The newest release that was taken. */
  readonly version: string
  readonly created: string | null
  /** What the reader has agreed to in its place: another key, the empty text for no signature; null for nothing. */
  readonly accepts: string | null
  /** Keys before this one: earlier versions, asked for by name, are signed with them. */
  readonly former: readonly string[]
}

export interface Release {
  readonly version: string
  /** RFC 3339 time of the release; null when it does not say. */
  readonly created: string | null
}

export type Judgement =
  /** `isForgotten`: it was signed before, and the reader has agreed that it no longer is. */
  | { readonly kind: 'unsigned'; readonly isForgotten: boolean }
  /** `isFirst`: the key was not known before. */
  | { readonly kind: 'signed'; readonly isFirst: boolean; readonly remember: TrustedKey }
  | { readonly kind: 'refused'; readonly why: SealFault | 'key-changed' | 'signature-gone' | 'rolled-back' }

export interface Arrival {
  /** null for a package that names no signer. */
  readonly seal: VerifiedSeal | null
  readonly release: Release
  /** null when the device knows no key for the package. */
  readonly known: TrustedKey | null
  /** An earlier version was asked for by name: it may be earlier than what is known. */
  readonly isAskedByVersion: boolean
  /** RFC 3339. */
  readonly now: string
}

const refused = (why: Extract<Judgement, { kind: 'refused' }>['why']): Judgement => ({ kind: 'refused', why })

/** Whether the package may be shown and kept, and what to remember of it. */
export function judgeSeal({ seal, release, known, isAskedByVersion, now }: Arrival): Judgement {
  if (seal?.kind === 'broken') return refused(seal.fault)
  if (seal === null) return judgeUnsigned(known)
  if (known === null) return { kind: 'signed', isFirst: true, remember: met(seal, release, now) }
  const isFormer = isAskedByVersion && known.former.includes(seal.key)
  if (![known.key, known.accepts].includes(seal.key) && !isFormer) return refused('key-changed')
  const isOlder = isEarlier(release, known)
  if (isOlder && !isAskedByVersion) return refused('rolled-back')
  const remember = isOlder || isFormer ? known : renewed(known, seal.key, release)
  return { kind: 'signed', isFirst: false, remember }
}

function judgeUnsigned(known: TrustedKey | null): Judgement {
  if (known === null) return { kind: 'unsigned', isForgotten: false }
  return known.accepts === '' ? { kind: 'unsigned', isForgotten: true } : refused('signature-gone')
}

const met = (
  { key, name }: Extract<VerifiedSeal, { kind: 'signed' }>,
  { version, created }: Release,
  since: string,
): TrustedKey => ({ key, name, since, version, created, accepts: null, former: [] })

function renewed(known: TrustedKey, key: string, { version, created }: Release): TrustedKey {
  const isChanged = key !== known.key
  const keys = isChanged ? { key, accepts: null, former: [...known.former, known.key] } : {}
  return { ...known, version, created, ...keys }
}

/** By the time of release; by the numbers of the version where that does not tell. Unknown is not earlier. */
export function isEarlier(one: Release, other: Release): boolean {
  const [a, b] = [Date.parse(one.created ?? ''), Date.parse(other.created ?? '')]
  if (a !== b && !Number.isNaN(a) && !Number.isNaN(b)) return a < b
  return comparedVersions(one.version, other.version) < 0
}

function comparedVersions(one: string, other: string): number {
  const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number)
  const [a, b] = [numbers(one), numbers(other)]
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
