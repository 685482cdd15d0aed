/** How a link names the version that it is pinned to: `1.0.0`, or with the start of the hash of its files `1.0.0~6c383b50`. */

export interface Pin {
  readonly version: string
  /** Lower-case hexadecimal digits; empty when the link gives none. */
  readonly hashStart: string
}

/** A version is also the name of a folder beside the package: no slash, and no dot at its head. */
const PIN = /^([A-Za-z0-9][A-Za-z0-9.+_-]{0,63})(?:~([0-9a-f]{6,64}))?$/

/** Digits of the hash in a link: enough to tell versions apart, few enough to be read out. */
const HASH_DIGITS = 8

/** The pin that the text stands for; null when it is none. */
export function readPin(text: string): Pin | null {
  const [, version, hashStart = ''] = PIN.exec(text) ?? []
  return version === undefined ? null : { version, hashStart }
}

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
