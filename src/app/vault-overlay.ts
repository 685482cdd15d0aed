/** The panel of private notes over the page, and what it asks for. */
import { html, type TemplateResult } from 'lit'
import { localText } from '../domain/package.ts'
import type { NoteSubject, VaultDeed } from '../ui/vault-events.ts'
import type { PageState } from './page-state.ts'
import { patch, type Services } from './services.ts'

/** The panel; its code is loaded with its first opening. */
export function vaultOverlay({ vault, vaultPanel, session }: PageState): TemplateResult {
  void import('../ui/vault.ts')
  return html`<cairn-vault .lock=${vault} .panel=${vaultPanel} .lang=${session.lang}></cairn-vault>`
}

let deeds: typeof import('./vault-deeds.ts') | null = null

/** Once the code is there a deed is done at once: a lock must not overtake the last words that were typed. */
function act(services: Services, deed: VaultDeed): void {
  if (deeds) deeds.vaultDeed(services, deed)
  else
    void import('./vault-deeds.ts').then((loaded) => {
      deeds = loaded
      loaded.vaultDeed(services, deed)
    })
}

/** Locks in every tab. */
export const lockVault = (services: Services): void => act(services, { kind: 'lock' })

/** Takes what the panel asks for, and the wish for a note about the feature that is shown. */
export function listenToVault(page: EventTarget, services: Services): void {
  page.addEventListener('vault-deed', (event) => act(services, (event as CustomEvent<VaultDeed>).detail))
  page.addEventListener('vault-note', () => {
    const about = subjectOf(services.store.get())
    patch(services.store, { overlay: 'vault' })
    if (about) act(services, { kind: 'write', about })
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
