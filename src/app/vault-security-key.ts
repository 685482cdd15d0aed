/** A security key or passkey as a second way to the vault: WebAuthn with the PRF extension, where the browser has it. */
import { type KeySlot, randomBytes, securityKeySlot } from '../vault/key-slot.ts'

type Bytes = Uint8Array<ArrayBuffer>

const SALT_BYTES = 32

/** Whether this browser can ask a key for a secret. Nothing is shown to the reader. */
export async function canHaveSecurityKey(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined' || !PublicKeyCredential.getClientCapabilities) return false
  const capabilities = await PublicKeyCredential.getClientCapabilities().catch(() => ({}))
  return (capabilities as Readonly<Record<string, boolean>>)['extension:prf'] === true
}

/** Registers a key with this site and makes it a way to the data key. The reader is asked twice by some keys. */
export async function newSecurityKeySlot(dataKey: CryptoKey): Promise<KeySlot> {
  const credential = await navigator.credentials.create({
    publicKey: {
      rp: { name: 'Cairn' },
      // Nothing about the reader: the key needs some name to show.
      user: { id: randomBytes(16), name: 'Cairn', displayName: 'Cairn' },
      challenge: randomBytes(32),
      pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
      extensions: { prf: {} },
    },
  })
  if (!(credential instanceof PublicKeyCredential)) throw new Error('the browser made no key')
  if (!credential.getClientExtensionResults().prf?.enabled)
    throw new Error('this key answers no secrets (PRF)')
  const credentialId = new Uint8Array(credential.rawId)
  const salt = randomBytes(SALT_BYTES)
  return securityKeySlot(dataKey, credentialId, salt, await askSecurityKey(credentialId, salt))
}

/** The key's secret for a salt, 32 bytes. Rejects with what the browser says: refused, timed out, not this key. */
export async function askSecurityKey(credentialId: Bytes, salt: Bytes): Promise<Bytes> {
  const answer = await navigator.credentials.get({
    publicKey: {
      challenge: randomBytes(32),
      allowCredentials: [{ type: 'public-key', id: credentialId }],
      userVerification: 'required',
      extensions: { prf: { eval: { first: salt } } },
    },
  })
  const first =
    answer instanceof PublicKeyCredential && answer.getClientExtensionResults().prf?.results?.first
  if (!first) throw new Error('this key answers no secrets (PRF)')
  return ArrayBuffer.isView(first)
    ? Uint8Array.from(new Uint8Array(first.buffer, first.byteOffset, first.byteLength))
    : new Uint8Array(first)
}
