/** Signatures of packages as this device sees them: whom it has met, what it refuses, and how a key is changed. */
import '../i18n/rest.ts'
import type { CairnPackage } from '../domain/package.ts'
import type { PackageSeal } from '../domain/package-seal.ts'
import { t } from '../i18n/message.ts'
import { type Judgement, judgeSeal, type TrustedKey } from '../signature/judge-seal.ts'
import type { VerifiedSeal } from '../signature/verify-seal.ts'
import { PINNED } from '../storage/pinned-key.ts'
import { Refusal, TRUSTED_KEYS } from './admit.ts'
import { loadAddressed } from './load.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services, say } from './services.ts'

type TrustedKeys = Readonly<Record<string, TrustedKey>>

/** Remembers a signer; throws Refusal, and offers the way on where there is one. */
export async function judge(
  services: Services,
  address: string,
  pkg: CairnPackage,
  seal: PackageSeal,
): Promise<void> {
  const keys = await trustedKeys(services)
  const known = Object.hasOwn(keys, pkg.id) ? (keys[pkg.id] ?? null) : null
  const judged = judgeSeal({
    seal: await verified(seal),
    release: pkg,
    known,
    isAskedByVersion: address.startsWith(PINNED),
    now: new Date().toISOString(),
  })
  if (judged.kind === 'refused') throw refusalOf(services, pkg, judged.why, known)
  if (judged.kind === 'signed') return remember(services, pkg, judged)
  if (judged.isForgotten) await keep(services, pkg.id, null)
  await refuseAlteredUpdate(services, address, pkg, seal)
}

/** The arithmetic is loaded for packages that name a signer. */
async function verified(seal: PackageSeal): Promise<VerifiedSeal | null> {
  if (seal.signer === null) return null
  const { verifySeal } = await import('../signature/verify-seal.ts')
  return verifySeal(seal)
}

/** None when nothing can be read: the next signed package is then a first one. */
async function trustedKeys({ shelf }: Services): Promise<TrustedKeys> {
  try {
    const text = await shelf().setting(TRUSTED_KEYS)
    return typeof text === 'string' ? (JSON.parse(text) as TrustedKeys) : {}
  } catch {
    return {}
  }
}

/** null forgets it. */
async function keep(services: Services, id: string, trusted: TrustedKey | null): Promise<void> {
  const { [id]: _, ...others } = await trustedKeys(services)
  const value = JSON.stringify(trusted ? { ...others, [id]: trusted } : others)
  await services
    .shelf()
    .keepSetting({ name: TRUSTED_KEYS, value })
    .catch(() => undefined)
}

async function remember(
  services: Services,
  { id, title }: CairnPackage,
  { isFirst, remember: trusted }: Extract<Judgement, { kind: 'signed' }>,
): Promise<void> {
  await keep(services, id, trusted)
  if (isFirst) say(services.store, t('trust.first', { title, name: trusted.name, key: trusted.key }))
}

type Why = Extract<Judgement, { kind: 'refused' }>['why']

function refusalOf(services: Services, pkg: CairnPackage, why: Why, known: TrustedKey | null): Refusal {
  const { title, version, seal } = pkg
  const names = { title, version, name: known?.name ?? seal?.signer?.name ?? '', known: known?.version ?? '' }
  const text = t(`trust.refused.${why}`, { ...names, path: seal?.altered[0] ?? '' })
  if (known && (why === 'key-changed' || why === 'signature-gone')) offerToAccept(services, pkg, known, why)
  return new Refusal(text)
}

/** A key may be lost or handed on. Only the reader can know that, from elsewhere. */
function offerToAccept(
  services: Services,
  { id, title, version, seal }: CairnPackage,
  known: TrustedKey,
  why: 'key-changed' | 'signature-gone',
): void {
  const { store } = services
  const others = (): PageState['updates'] => store.get().updates.filter(({ kind }) => kind !== 'key')
  const refuse = (): void => patch(store, { updates: others() })
  const newKey = seal?.signer?.key ?? ''
  const apply = async (): Promise<void> => {
    refuse()
    await keep(services, id, { ...known, accepts: newKey })
    await loadAddressed(services)
  }
  const text = t(`trust.offer.${why}`, { title, version, name: known.name, key: known.key, newKey })
  patch(store, { updates: [...others(), { kind: 'key', text, apply, refuse }] })
}

/** An editor may look at a folder of their own whose hashes are old; what a site sends in place of a whole version may not be altered. */
async function refuseAlteredUpdate(
  { shelf }: Services,
  address: string,
  { title, version }: CairnPackage,
  { altered: [path] }: PackageSeal,
): Promise<void> {
  if (path === undefined || address.startsWith('local:')) return
  const stored = await shelf()
    .package(address)
    .catch(() => null)
  const isWhole = stored?.parsed.package?.seal?.altered.length === 0
  if (isWhole) throw new Refusal(t('trust.refused.altered-update', { title, version, path }))
}
