/** The panel of private notes over the page, and the little that the first script knows of the vault. */
import { html, type TemplateResult } from 'lit'
import { localText } from '../domain/package.ts'
import { hasKeySlots } from '../storage/key-slots.ts'
import type { NoteSubject, VaultDeed } from '../ui/vault-events.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** The panel; its code is loaded with its first opening. */
export function vaultOverlay({ vault, vaultPanel, session }: PageState): TemplateResult {
  void import('../ui/vault.ts')
  return html`<cairn-vault .lock=${vault} .panel=${vaultPanel} .lang=${session.lang}></cairn-vault>`
}

/** Where there is a vault, its state is known from the start. */
export async function findVault(services: Services): Promise<void> {
  if (await hasKeySlots()) await (await import('./vault-session.ts')).lookForVault(services)
}

/** Locks in every tab; the vault's code is there when something is open. */
export async function lockVaultNow(services: Services): Promise<void> {
  if (services.store.get().vault === 'open')
    await (await import('./vault-session.ts')).lockEverywhere(services)
}

/** Takes what the panel asks for, and the wish for a note about the feature that is shown. */
export function listenToVault(page: EventTarget, services: Services): void {
  const act = async (deed: VaultDeed): Promise<void> =>
    (await import('./vault-deeds.ts')).vaultDeed(services, deed)
  page.addEventListener('vault-deed', (event) => void act((event as CustomEvent<VaultDeed>).detail))
  page.addEventListener('vault-note', () => {
    const about = subjectOf(services.store.get())
    patch(services.store, { overlay: 'vault' })
    if (about) void act({ kind: 'write', about })
  })
}

/** The shown feature, and its claim if one is chosen. */
function subjectOf({ parsed, session }: PageState): NoteSubject | null {
  const pkg = parsed?.package
  const { site, claim } = session.selection
  const feature = pkg?.features.find(({ id }) => id === site)
  if (!pkg || !feature) return null
  const label = localText(feature.properties.label, session.lang)
  return { packageId: pkg.id, featureId: feature.id, claimId: claim, label }
}
