/** Why an encrypted file could not be made or opened. The code is the word for programs, the message the one for people. */

export type SealCode =
  /** A recipient is none. */
  | 'recipient'
  /** An identity is none. */
  | 'identity'
  /** The passphrase is another one, or the head of the file is damaged. */
  | 'wrong-passphrase'
  /** None of the identities is among those that the file is for. */
  | 'not-for-identity'
  | 'needs-passphrase'
  | 'needs-identity'
  /** Damaged or cut short; or no file of age at all. */
  | 'damaged'
  /** More than a bundle may hold; nothing was read. */
  | 'too-large'
  /** Opening it would take more memory than a device has. */
  | 'too-strong'

export class SealFault extends Error {
  readonly code: SealCode
  constructor(code: SealCode, message: string) {
    super(message)
    this.code = code
  }
}
