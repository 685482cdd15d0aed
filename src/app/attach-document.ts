/** Attaching the reader's own copy: only the file that the package's hash names is accepted. */
import type { Source } from '../domain/generated/package-types.ts'
import { sha256 } from './sha256.ts'
import type { Shelf } from './shelf.ts'

export type Attachment =
  | { readonly kind: 'attached'; readonly sha256: string; readonly kept: boolean }
  /** The hash differs: `expected` lists what the package names, `found` is the file's. */
  | {
      readonly kind: 'refused'
      readonly expected: readonly string[]
      readonly found: string
      readonly name: string
    }

/**
 * Compares the file's SHA-256 with the captures of the source and stores it when one matches.
 * `kept` is false when the browser had no room: the copy then lives until the page is closed.
 */
export async function attachDocument(
  source: Source,
  file: File,
  shelf: Shelf,
): Promise<Attachment & { bytes: Uint8Array }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = await sha256(bytes)
  const expected = source.captures.map((capture) => capture.sha256)
  if (!expected.includes(found)) return { kind: 'refused', expected, found, name: file.name, bytes }
  const document = { sha256: found, bytes, name: file.name, attachedAt: new Date().toISOString() }
  const kept = await shelf.keepDocument(document).then(
    () => true,
    () => false,
  )
  return { kind: 'attached', sha256: found, kept, bytes }
}
