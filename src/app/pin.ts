/** How a link names the version that it is pinned to: `1.0.0`, or with the start of the hash of its files `1.0.0~6c383b50`. */

export interface Pin {
  readonly version: string
  /** Lower-case hexadecimal digits; empty when the link gives none. */
  readonly hashStart: string
}

/** A version is also the name of a folder beside the package: no slash, and no dot at its head. */
const PIN = /^([A-Za-z0-9][A-Za-z0-9.+_-]{0,63})(?:~([0-9a-f]{6,64}))?$/

/** The pin that the text stands for; null when it is none. */
export function readPin(text: string): Pin | null {
  const [, version, hashStart = ''] = PIN.exec(text) ?? []
  return version === undefined ? null : { version, hashStart }
}
