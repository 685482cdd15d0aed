/** Text of a JSON file that may be wrapped as a script (`var x = {…};`), without changing where anything stands. */
import { decodeLines } from './decode-lines.ts'

/** JSON that begins as an assignment, up to the first bracket. */
const ASSIGNMENT = /^\s*(?:(?:var|let|const)\s+)?[\w$.]+\s*=\s*(?=[{[])/

export interface JsonText {
  readonly bytes: Uint8Array
  readonly text: string
  readonly encoding: string
  readonly isScript: boolean
}

/** UTF-8 without wrapper, every letter at its old place; null for UTF-32. */
export function jsonText(bytes: Uint8Array): JsonText | null {
  const decoded = decodeLines(bytes)
  if (!decoded) return null
  const head = ASSIGNMENT.exec(decoded.text)?.[0] ?? null
  const blank = head?.replace(/[^\n]/g, ' ') ?? ''
  const text =
    head === null ? decoded.text : `${blank}${decoded.text.slice(head.length).replace(/;\s*$/, '')}`
  return { bytes: new TextEncoder().encode(text), text, encoding: decoded.encoding, isScript: head !== null }
}
