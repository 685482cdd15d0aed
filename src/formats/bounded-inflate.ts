/** Deflate (RFC 1951) that stops where it should have ended: a bomb costs what its directory admits, and no more. */
import { Inflate } from 'fflate'

/** Packed bytes at a time; deflate makes at most 1,032 of each. */
const STEP_BYTES = 64 * 1024

/** Deflate makes no more than so many bytes of one. */
const MOST_PER_BYTE = 1_032

/** Whether `packed` bytes can become `bytes` at all; asked before room is made for them. */
export const canBecome = (packed: number, bytes: number): boolean => bytes <= packed * MOST_PER_BYTE + 64

/** Exactly `bytes` bytes; null when the packed ones are damaged, or make more or fewer. */
export function inflateTo(packed: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> | null {
  if (!canBecome(packed.length, bytes)) return null
  const content = new Uint8Array(bytes)
  let at = 0
  const inflate = new Inflate((piece) => {
    if (at + piece.length <= bytes) content.set(piece, at)
    at += piece.length
  })
  try {
    for (let from = 0; from < packed.length && at <= bytes; from += STEP_BYTES)
      inflate.push(packed.subarray(from, from + STEP_BYTES), from + STEP_BYTES >= packed.length)
  } catch {
    return null
  }
  return at === bytes ? content : null
}
