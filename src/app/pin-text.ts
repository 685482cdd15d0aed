/** Writing and comparing the versions that links are pinned to. */
import { type Pin, readPin } from './pin.ts'

/** Digits of the hash in a link: enough to tell versions apart, few enough to be read out. */
const HASH_DIGITS = 8

/** The text for a version of a package; null when its version cannot stand in a link. */
export function pinText({
  version,
  hash,
}: {
  readonly version: string
  readonly hash: string
}): string | null {
  const text = `${version}~${hash.slice(0, HASH_DIGITS)}`
  return readPin(text) && text
}

/** Two versions for reading; where the numbers are alike, the hashes tell them apart. */
export function versionsApart(
  asked: { readonly version: string; readonly hash: string },
  present: { readonly version: string; readonly hash: string },
): { readonly asked: string; readonly present: string } {
  if (asked.version !== present.version) return { asked: asked.version, present: present.version }
  const told = ({ version, hash }: typeof asked): string => `${version} (${hash.slice(0, HASH_DIGITS)})`
  return { asked: told(asked), present: told(present) }
}

/** Whether a package is the version that is meant. */
export const isPinned = (
  pin: Pin,
  { version, hash }: { readonly version: string; readonly hash: string },
): boolean => version === pin.version && hash.startsWith(pin.hashStart)
