/** Decrypts a file of age v1, plain or in ASCII armour; every fault in words. */
import { armor, Decrypter } from 'age-encryption'
import { BUNDLE_LIMITS } from './limits.ts'
import { counted } from './seal-bundle.ts'
import { SealFault } from './seal-fault.ts'

/** What opens a file. Neither is kept. */
export type Key = { readonly passphrase: string } | { readonly identities: readonly string[] }

/** What a file asks for, as its head says. */
export type LockKind = 'passphrase' | 'recipients'

/** Longer than the head of a file to a hundred hybrid recipients. */
const HEAD_BYTES = 256 * 1024

/** Gathered at a time of what was decrypted. */
const PIECE_BYTES = 8 * 1024 * 1024

/** The file without its armour. Throws SealFault when the armour is damaged or larger than what is held in memory as text. */
export async function withoutArmour(file: Blob): Promise<Blob> {
  const start = await file.slice(0, 64).text()
  if (!start.trimStart().startsWith('-----BEGIN')) return file
  const { armouredBytes } = BUNDLE_LIMITS
  if (file.size > armouredBytes)
    throw new SealFault(
      'too-large',
      `at most ${armouredBytes} bytes expected in ASCII armour, ${file.size} found; encrypt it without armour`,
    )
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

/** What was encrypted. Throws SealFault in words; nothing of a damaged file is handed on, and one that is too large is not read. */
export async function openSealed(
  file: Blob,
  key: Key,
  tell: (done: number) => void = () => undefined,
): Promise<Blob> {
  const raw = await withoutArmour(file)
  refuseSize(raw)
  const kind = await lockKind(raw)
  refuseKind(kind, key)
  const decrypter = decrypterFor(key)
  try {
    const opened = await decrypter.decrypt(raw.stream().pipeThrough(counted(tell)))
    return await gathered(opened)
  } catch (fault) {
    throw inWords(fault, kind)
  }
}

/** Encryption adds a head and sixteen bytes to each 64 KiB; what is beyond that holds more than a bundle may. */
function refuseSize({ size }: Blob): void {
  const { archiveBytes } = BUNDLE_LIMITS
  if (size - HEAD_BYTES > archiveBytes * (1 + 16 / 65_536))
    throw new SealFault('too-large', `less than 4 GiB expected, ${size} bytes found`)
}

/** Held in pieces: what gathers a stream as a whole needs twice the room at its end. */
async function gathered(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const pieces: Blob[] = []
  let held: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (value) held.push(value as Uint8Array<ArrayBuffer>)
    bytes += value?.length ?? 0
    if (bytes < PIECE_BYTES && !done) continue
    pieces.push(new Blob(held))
    held = []
    bytes = 0
    if (done) return new Blob(pieces)
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
