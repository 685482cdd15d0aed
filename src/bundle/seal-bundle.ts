/** Encrypts a file as age v1 (age-encryption.org/v1), which the program `age` opens as well. */
import { Encrypter } from 'age-encryption'
import { SealFault } from './seal-fault.ts'

/** Whom the file is for: whoever knows the passphrase, or whoever has the secret key to one of the recipients. */
export type Lock = { readonly passphrase: string } | { readonly recipients: readonly string[] }

/**
 * scrypt with N = 2^16: 64 MiB of memory and about a second on an office machine. age's own default, 2^18, takes 256 MiB, at
 * which phones give up; what is lost, two bits, is less than half a character of the passphrase.
 */
export const WORK_FACTOR = 16

/** Encrypted while it is read: neither form is ever in memory as a whole. Throws SealFault when a recipient is none. */
export function sealedStream(
  bundle: Blob,
  lock: Lock,
  tell: (done: number) => void = () => undefined,
): Promise<ReadableStream<Uint8Array>> {
  return encrypterFor(lock, WORK_FACTOR).encrypt(bundle.stream().pipeThrough(counted(tell)))
}

/** The same, gathered: the browser keeps what it cannot hold in memory on the disk. */
export async function sealBundle(bundle: Blob, lock: Lock, tell?: (done: number) => void): Promise<Blob> {
  return new Response(await sealedStream(bundle, lock, tell)).blob()
}

/** Size in bytes of what `sealBundle` makes of that many; the passphrase itself does not matter. */
export async function sealedBytes(bytes: number, lock: Lock): Promise<number> {
  // The work factor has two digits in the head either way, and a low one takes no time.
  const encrypter = encrypterFor('passphrase' in lock ? { passphrase: '-' } : lock, 10)
  const empty = await encrypter.encrypt(new Uint8Array(0))
  return empty.length + bytes + TAG_BYTES * (Math.max(1, Math.ceil(bytes / CHUNK_BYTES)) - 1)
}

/** age encrypts in chunks, each with a tag of its own. */
const CHUNK_BYTES = 64 * 1024
const TAG_BYTES = 16

function encrypterFor(lock: Lock, workFactor: number): Encrypter {
  const encrypter = new Encrypter()
  if ('passphrase' in lock) {
    encrypter.setScryptWorkFactor(workFactor)
    encrypter.setPassphrase(lock.passphrase)
    return encrypter
  }
  if (lock.recipients.length === 0)
    throw new SealFault('recipient', 'at least one recipient expected, none found')
  for (const recipient of lock.recipients) addRecipient(encrypter, recipient)
  return encrypter
}

/** X25519 (`age1…`) and the hybrid ones against quantum computers (`age1pq1…`). */
function addRecipient(encrypter: Encrypter, recipient: string): void {
  try {
    encrypter.addRecipient(recipient)
  } catch {
    const shown = recipient.length > 24 ? `${recipient.slice(0, 24)}…` : recipient
    throw new SealFault('recipient', `a recipient, age1…, expected, ${JSON.stringify(shown)} found`)
  }
}

/** Lets everything through and says how much it was. */
export function counted(tell: (done: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let done = 0
  return new TransformStream({
    transform(chunk, controller) {
      done += chunk.length
      tell(done)
      controller.enqueue(chunk)
    },
  })
}
