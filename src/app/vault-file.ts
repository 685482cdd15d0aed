/** The vault's name and the ways to its key, as the text that lies beside the database. */
import type { KeySlot } from '../vault/key-slot.ts'

export interface VaultFile {
  /** Random; the sealed records carry it. */
  readonly vault: string
  readonly slots: readonly KeySlot[]
}

const FORMAT = 'cairn-vault 1'

type Bytes = Uint8Array<ArrayBuffer>

const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

/** Bytes become `{base64}`; nothing else in a slot is an object. */
export const vaultFileText = (file: VaultFile): string =>
  JSON.stringify({ format: FORMAT, ...file }, (_key, value: unknown) =>
    value instanceof Uint8Array ? { base64: toBase64(value as Bytes) } : value,
  )

/** The file of a text that `vaultFileText` wrote. Throws when it is none: then the ways to the key are lost. */
export function readVaultFile(text: string): VaultFile {
  const read = JSON.parse(text, (_key, value: { base64?: string }) =>
    typeof value?.base64 === 'string' ? fromBase64(value.base64) : value,
  ) as Partial<VaultFile> & { readonly format?: string }
  if (read.format !== FORMAT || typeof read.vault !== 'string' || !Array.isArray(read.slots))
    throw new Error(`key slots: ${FORMAT} expected, ${read.format ?? 'something else'} found`)
  return { vault: read.vault, slots: read.slots }
}

/** Whether the text is one that `vaultFileText` wrote. */
export function isVaultFile(text: string): boolean {
  try {
    readVaultFile(text)
    return true
  } catch {
    return false
  }
}
