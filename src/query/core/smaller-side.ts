/**
 * Whoever counts what passes may as well count what does not and take it from the whole. A filter that shows nearly
 * everything then costs as little as one that shows nearly nothing.
 */

/** Numbers in their order: of those that pass, or of those that do not, whichever are fewer. */
export interface SmallerSide {
  readonly at: Uint32Array
  /** Whether `at` are those that pass. */
  readonly passes: boolean
}

/** `passes`: 1 for each of the 256 bytes that passes, else 0. */
export function smallerSide(bytes: Uint8Array, passes: Uint8Array): SmallerSide {
  const passing = countPassing(bytes, passes)
  const isPassing = 2 * passing <= bytes.length
  const fewer = isPassing ? passing : bytes.length - passing
  // Without a branch every number is written and stands only if the next one does not overwrite it: one place more.
  const at = new Uint32Array(fewer + 1)
  const flip = isPassing ? 0 : 1
  let length = 0
  for (let number = 0; number < bytes.length; number++) {
    at[length] = number
    length += (passes[bytes[number] ?? 0] ?? 0) ^ flip
  }
  return { at: at.subarray(0, fewer), passes: isPassing }
}

export function countPassing(bytes: Uint8Array, passes: Uint8Array): number {
  let passing = 0
  for (let number = 0; number < bytes.length; number++) passing += passes[bytes[number] ?? 0] ?? 0
  return passing
}

/** A table of the bytes that pass. */
export function passingBytes(...bytes: readonly number[]): Uint8Array {
  const passes = new Uint8Array(256)
  for (const byte of bytes) passes[byte] = 1
  return passes
}
