/** Damage that knows nothing of the form of a file. */
import { utf8 } from './hostile-input.ts'
import { TEXTS } from './payloads.ts'
import type { Random } from './random.ts'

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

function changed(bytes: Uint8Array, random: Random, times: number, change: (byte: number) => number) {
  const copy = bytes.slice()
  for (let i = 0; i < times && copy.length > 0; i++) {
    const at = random.below(copy.length)
    copy[at] = change(copy[at]!)
  }
  return copy
}

/** Bytes that formats give a meaning of their own. */
const TELLING = [0x00, 0x0a, 0x0d, 0x22, 0x26, 0x27, 0x2c, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, 0x80, 0xff]

export const DAMAGES: Readonly<Record<string, Damage>> = {
  'cut off': (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  'beginning cut off': (bytes, random) => bytes.slice(random.below(bytes.length)),
  'bits flipped': (bytes, random) =>
    changed(bytes, random, 1 + random.below(8), (byte) => byte ^ (1 << random.below(8))),
  'telling bytes planted': (bytes, random) =>
    changed(bytes, random, 1 + random.below(6), () => random.pick(TELLING)),
  'a piece taken out': (bytes, random) => {
    const start = random.below(bytes.length)
    return joined(bytes.subarray(0, start), bytes.subarray(start + 1 + random.below(40)))
  },
  'a piece repeated': (bytes, random) => {
    const start = random.below(bytes.length)
    const piece = bytes.subarray(start, start + 1 + random.below(200))
    const many = Array.from({ length: 1 + random.below(40) }, () => piece)
    return joined(bytes.subarray(0, start), ...many, bytes.subarray(start))
  },
  'a hostile text planted': (bytes, random) => {
    const at = random.below(bytes.length)
    return joined(bytes.subarray(0, at), utf8(random.pick(TEXTS)), bytes.subarray(at))
  },
  'zero bytes planted': (bytes, random) => {
    const at = random.below(bytes.length)
    return joined(bytes.subarray(0, at), new Uint8Array(1 + random.below(20)), bytes.subarray(at))
  },
  'another encoding': (bytes, random) => {
    const text = new TextDecoder('latin1').decode(bytes)
    const form = random.below(4)
    if (form === 0) return joined(Uint8Array.of(0xff, 0xfe), Buffer.from(text, 'utf16le'))
    if (form === 1) return joined(Uint8Array.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16())
    if (form === 2) return joined(Uint8Array.of(0xff, 0xfe, 0, 0), bytes)
    return changed(bytes, random, 5, () => 0x80 + random.below(0x80))
  },
  noise: (_, random) => Uint8Array.from({ length: random.below(400) }, () => random.below(256)),
}

/** The names of all, in a fixed order. */
export const DAMAGE_NAMES: readonly string[] = Object.keys(DAMAGES)

export function damaged(bytes: Uint8Array, name: string, random: Random): Uint8Array {
  return DAMAGES[name]!(bytes, random)
}
