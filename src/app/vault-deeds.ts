/** What the panel of private notes asks for, done. Loaded with the panel's first opening. */
import '../i18n/rest.ts'
import type { VaultDeed } from '../ui/vault-events.ts'
import type { Services } from './services.ts'
import * as draft from './vault-draft.ts'
import { isVaultOpen } from './vault-open.ts'
import { panelOf, setPanel } from './vault-page.ts'
import * as session from './vault-session.ts'
import { deleteNote, refreshNotes, showNote } from './vault-shown.ts'

type Deeds = {
  readonly [Kind in VaultDeed['kind']]: (
    services: Services,
    deed: Extract<VaultDeed, { kind: Kind }>,
  ) => void | Promise<void>
}

const DEEDS: Deeds = {
  look,
  create: (services, { passphrase }) => session.create(services, passphrase),
  open: (services, { passphrase }) => session.open(services, passphrase),
  'open-with-key': (services) => session.open(services, null),
  lock: session.lockEverywhere,
  'change-passphrase': (services, { present, next }) => session.rekey(services, present, next),
  'add-key': (services, { passphrase }) => session.addKey(services, passphrase),
  'remove-key': session.removeKey,
  settings: (services, { settings }) => session.keepSettings(services, settings),
  erase: (services, { what }) => session.erase(services, what),
  show: (services, { id }) => showNote(services, id),
  write,
  edit: (services, { id }) => draft.editNote(services, id),
  delete: (services, { id }) => deleteNote(services, id),
  type: (services, { text }) => draft.changeDraft(services, { text }),
  unlink: (services) => draft.changeDraft(services, { about: null }),
  position: (services, { wanted }) => draft.notePosition(services, wanted),
  photos: (services, { files, keepsOriginal }) => draft.addPhotos(services, files, keepsOriginal),
  'drop-photo': (services, { id }) => draft.dropPhoto(services, id),
  save: draft.saveDraft,
  discard: draft.discardDraft,
  'try-again': draft.tryAgain,
  'leave-out': draft.leaveOut,
}

/** What another tab or a bundle brought in is seen when the panel is opened. */
function look(services: Services): Promise<void> | undefined {
  if (isVaultOpen()) return refreshNotes(services).catch(() => undefined)
  return panelOf(services).isKnown ? undefined : session.lookForVault(services)
}

/** A note about something waits until the vault is open. */
function write(services: Services, { about }: Extract<VaultDeed, { kind: 'write' }>): void {
  const { vault } = services.store.get()
  if (vault === 'open' || vault === 'unprotected') draft.beginNote(services, about)
  else setPanel(services, { wanted: about })
}

/** Does it. */
export function vaultDeed(services: Services, deed: VaultDeed): void {
  const act = DEEDS[deed.kind] as (services: Services, deed: VaultDeed) => void | Promise<void>
  void act(services, deed)
}
