/** Everything that a file can be read as: its text, what is packed in it, and what is packed in that. */
import { gunzipSync, unzipSync, unzlibSync } from 'fflate'
import { packedRuns, unescaped } from './packed-text.ts'

export interface Reading {
  readonly text: string
  /** The bytes that the text was read from. */
  readonly bytes: Uint8Array
  readonly within: readonly string[]
  /** Whether an index of the text is an index of the bytes' own text. */
  readonly isRaw: boolean
  readonly isText: boolean
}

/** Packings inside packings; deeper is no accident. */
const MAX_DEPTH = 3

/** The readings of a file, the plain one first. */
export function* readingsOf(bytes: Uint8Array, within: readonly string[] = []): Generator<Reading> {
  const { text, isText } = textOf(bytes)
  yield { text, bytes, within, isRaw: within.length === 0, isText }
  const plain = unescaped(text)
  if (plain !== text) yield { text: plain, bytes, within: [...within, 'escapes'], isRaw: false, isText }
  if (within.length >= MAX_DEPTH) return
  for (const { how, inner } of unpacked(bytes)) yield* readingsOf(inner, [...within, how])
  if (!isText) return
  for (const run of packedRuns(text)) yield* readingsOf(run.bytes, [...within, run.how])
}

/** UTF-8, else UTF-16 by its mark or by its zeros, else whatever letters there are between the bytes. */
function textOf(bytes: Uint8Array): { readonly text: string; readonly isText: boolean } {
  const utf16 = utf16Label(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), isText: true }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isText: true }
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), isText: false }
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.slice(0, 200)
  const zeros = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length)
  const isMostly = (count: number | undefined) => (count ?? 0) > head.length / 3
  return isMostly(zeros[1]) && !isMostly(zeros[0])
    ? 'utf-16le'
    : isMostly(zeros[0]) && !isMostly(zeros[1])
      ? 'utf-16be'
      : null
}

interface Unpacked {
  readonly how: string
  readonly inner: Uint8Array
}

/** What compressed bytes hold; what cannot be unpacked holds nothing that anybody could read. */
function unpacked(bytes: Uint8Array): readonly Unpacked[] {
  const [first, second] = bytes
  try {
    if (first === 0x1f && second === 0x8b) return [{ how: 'gzip', inner: gunzipSync(bytes) }]
    if (first === 0x50 && second === 0x4b)
      return Object.entries(unzipSync(bytes)).map(([name, inner]) => ({ how: `zip: ${name}`, inner }))
    if (isPng(bytes)) return pngTexts(bytes)
  } catch {
    return []
  }
  return []
}

const isPng = (bytes: Uint8Array): boolean => [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte)

/** Compressed text chunks of a PNG; open ones are read with the file itself. */
function pngTexts(bytes: Uint8Array): readonly Unpacked[] {
  const found: Unpacked[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...bytes.slice(at + 4, at + 8))
    const body = bytes.slice(at + 8, at + 8 + length)
    if (type === 'zTXt' || type === 'iTXt') found.push(...inflated(type, body))
    at += length + 12
  }
  return found
}

/** The compressed stream stands after keyword and flags: wherever zlib's first byte begins one. */
function inflated(type: string, body: Uint8Array): readonly Unpacked[] {
  for (let at = body.indexOf(0); at >= 0 && at < body.length; at++) {
    if (body[at] !== 0x78) continue
    try {
      return [{ how: `PNG ${type}`, inner: unzlibSync(body.slice(at)) }]
    } catch {
      // Not the stream: a letter x in the language tag or the translated keyword.
    }
  }
  return []
}
