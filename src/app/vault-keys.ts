/** Making a vault, opening it, and changing the ways to its key. Knows no page; what goes wrong rejects. */

import { clearSealedAreas } from '../storage/areas.ts'
import type { Connection } from '../storage/connection.ts'
import { readKeySlots, writeKeySlots } from '../storage/key-slots.ts'
import { clearSealed } from '../storage/sealed.ts'
import {
  type KeySlot,
  lockedKey,
  newDataKey,
  openSlot,
  passphraseSlot,
  unprotectedSlot,
  WrongKey,
} from '../vault/key-slot.ts'
import { isVaultFile, readVaultFile, type VaultFile, vaultFileText } from './vault-file.ts'
import { askSecurityKey, newSecurityKeySlot } from './vault-security-key.ts'
import { beginVault, type OpenVault } from './vault-store.ts'

type Way = KeySlot['kind']

/** The ways to the key; null when there is no vault. Throws when they cannot be read. */
export async function vaultFile(): Promise<VaultFile | null> {
  const text = await readKeySlots(isVaultFile)
  return text === null ? null : readVaultFile(text)
}

const presentFile = async (): Promise<VaultFile> => {
  const file = await vaultFile()
  if (file) return file
  throw new Error('there is no vault on this device')
}

const slotFor = (dataKey: CryptoKey, passphrase: string | null): Promise<KeySlot> =>
  passphrase === null ? unprotectedSlot(dataKey) : passphraseSlot(dataKey, passphrase)

/** Makes a vault and opens it. What an earlier one left behind can be opened by nobody, and goes. */
export async function createVault(connection: Connection, passphrase: string | null): Promise<OpenVault> {
  if (await vaultFile()) throw new Error('there is a vault on this device already')
  const dataKey = await newDataKey()
  const vault = crypto.randomUUID()
  const open: OpenVault = { connection, vault, key: await lockedKey(dataKey) }
  await clearSealed(connection)
  await clearSealedAreas(connection)
  await beginVault(open)
  await writeKeySlots(vaultFileText({ vault, slots: [await slotFor(dataKey, passphrase)] }))
  return open
}

/** Opens the vault with a passphrase, a security key, or, unprotected, with nothing. Rejects with WrongKey. */
export async function unlockVault(connection: Connection, way: Way, passphrase = ''): Promise<OpenVault> {
  const file = await presentFile()
  const dataKey = await dataKeyOf(file, way, passphrase)
  return { connection, vault: file.vault, key: await lockedKey(dataKey) }
}

async function dataKeyOf({ slots }: VaultFile, way: Way, passphrase: string): Promise<CryptoKey> {
  const slot = slots.find(({ kind }) => kind === way)
  if (!slot) throw new WrongKey(`a ${way} slot of this vault expected, none found`)
  if (slot.kind === 'security-key') return openSlot(slot, await askSecurityKey(slot.credentialId, slot.salt))
  return openSlot(slot, slot.kind === 'passphrase' ? passphrase : null)
}

const presentWay = ({ slots }: VaultFile): Way =>
  slots.some(({ kind }) => kind === 'unprotected') ? 'unprotected' : 'passphrase'

/** Another passphrase in place of the present one, or of none. Rejects with WrongKey: nothing is changed then. */
export async function changePassphrase(present: string, next: string): Promise<void> {
  const file = await presentFile()
  const dataKey = await dataKeyOf(file, presentWay(file), present)
  const others = file.slots.filter(({ kind }) => kind === 'security-key')
  await writeKeySlots(vaultFileText({ ...file, slots: [await passphraseSlot(dataKey, next), ...others] }))
}

/** Makes a security key of this browser a second way in. Rejects with WrongKey, or with what the browser says. */
export async function addSecurityKey(passphrase: string): Promise<void> {
  const file = await presentFile()
  const dataKey = await dataKeyOf(file, presentWay(file), passphrase)
  const slot = await newSecurityKeySlot(dataKey)
  await writeKeySlots(vaultFileText({ ...file, slots: [...passphraseSlots(file), slot] }))
}

/** Takes the second way away. */
export async function removeSecurityKey(): Promise<void> {
  const file = await presentFile()
  await writeKeySlots(vaultFileText({ ...file, slots: passphraseSlots(file) }))
}

const passphraseSlots = ({ slots }: VaultFile): readonly KeySlot[] =>
  slots.filter(({ kind }) => kind !== 'security-key')
