/** Decrypts a file of age v1, plain or in ASCII armour; every fault in words. */
import { armor, Decrypter } from 'age-encryption'
import { counted } from './seal-bundle.ts'
import { SealFault } from './seal-fault.ts'

/** What opens a file. Neither is kept. */
export type Key = { readonly passphrase: string } | { readonly identities: readonly string[] }

/** What a file asks for, as its head says. */
export type LockKind = 'passphrase' | 'recipients'

/** Longer than the head of a file to a hundred hybrid recipients. */
const HEAD_BYTES = 256 * 1024

/** The file without its armour. Throws SealFault when the armour is damaged. */
export async function withoutArmour(file: Blob): Promise<Blob> {
  const start = await file.slice(0, 64).text()
  if (!start.trimStart().startsWith('-----BEGIN')) return file
  try {
    return new Blob([armor.decode(await file.text()) as Uint8Array<ArrayBuffer>])
  } catch {
    throw damaged()
  }
}

/** Whether the file wants a passphrase or an identity. */
export async function lockKind(file: Blob): Promise<LockKind> {
  const head = await (await withoutArmour(file)).slice(0, HEAD_BYTES).text()
  return /^-> scrypt /m.test(head.split('\n---')[0] ?? '') ? 'passphrase' : 'recipients'
}

/** What was encrypted. Throws SealFault in words; nothing of a damaged file is handed on. */
export async function openSealed(
  file: Blob,
  key: Key,
  tell: (done: number) => void = () => undefined,
): Promise<Blob> {
  const raw = await withoutArmour(file)
  const kind = await lockKind(raw)
  refuseKind(kind, key)
  const decrypter = decrypterFor(key)
  try {
    const opened = await decrypter.decrypt(raw.stream().pipeThrough(counted(tell)))
    return await new Response(opened).blob()
  } catch (fault) {
    throw inWords(fault, kind)
  }
}

function refuseKind(kind: LockKind, key: Key): void {
  if (kind === 'passphrase' && !('passphrase' in key))
    throw new SealFault(
      'needs-passphrase',
      'this file was encrypted with a passphrase; an identity does not open it',
    )
  if (kind === 'recipients' && 'passphrase' in key)
    throw new SealFault(
      'needs-identity',
      'this file was encrypted for recipients; a passphrase does not open it',
    )
}

function decrypterFor(key: Key): Decrypter {
  const decrypter = new Decrypter()
  if ('passphrase' in key) decrypter.addPassphrase(key.passphrase)
  else for (const identity of key.identities) addIdentity(decrypter, identity)
  return decrypter
}

/** What was typed is never repeated in a message: it may be most of a key. */
function addIdentity(decrypter: Decrypter, identity: string): void {
  try {
    decrypter.addIdentity(identity)
  } catch {
    throw new SealFault('identity', 'an identity, AGE-SECRET-KEY-1…, expected, something else found')
  }
}

const damaged = (): SealFault =>
  new SealFault('damaged', 'the file is damaged or cut short; nothing of it was taken; copy it again')

/** By the library's own messages; what it does not name is damage. */
function inWords(fault: unknown, kind: LockKind): SealFault {
  const message = fault instanceof Error ? fault.message : ''
  if (message.includes('work factor'))
    return new SealFault(
      'too-strong',
      'the passphrase was set to need more memory than a device has; encrypt it again',
    )
  if (!message.includes('no identity matched')) return damaged()
  return kind === 'passphrase'
    ? new SealFault(
        'wrong-passphrase',
        'the passphrase is not the one of this file, or the file’s head is damaged',
      )
    : new SealFault('not-for-identity', 'this file was not encrypted for this identity')
}
