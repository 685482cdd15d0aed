import type { Sha256 } from '../domain/package.ts'

const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/** SHA-256 by the browser, as 64 lower-case hexadecimal digits. Needs a secure context (https or localhost). */
export const sha256: Sha256 = async (bytes) => {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), hex).join('')
}
