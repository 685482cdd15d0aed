/**
 * Walks JSON text once from left to right and tells a visitor where every key and
 * value stands. It has a stack of its own instead of recursion and never fails:
 * broken text gives the events that can be told, deeper levels than `maxDepth`
 * give one event. So it is safe on nesting bombs, and it finds the records in a
 * file that `JSON.parse` refuses.
 */
export interface JsonVisitor {
  /** A member's name, quotes included in the offsets; `path` ends with the name. Copy `path` to keep it. */
  key?(path: readonly (string | number)[], start: number, end: number): void
  /** A value begins. */
  value?(path: readonly (string | number)[], start: number, kind: 'object' | 'array' | 'scalar'): void
  /** A value ends; `end` is the offset after it. A container that the text never closes does not end. */
  end?(path: readonly (string | number)[], start: number, end: number): void
  /** A container opens below `maxDepth`; what is inside is skipped. */
  tooDeep?(path: readonly (string | number)[], start: number): void
}

const QUOTE = 34
const COMMA = 44
const COLON = 58
const OPEN_ARRAY = 91
const CLOSE_ARRAY = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/** Offset after the string that opens at `start`; a raw line break ends a string that lost its quote. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === QUOTE) return i + 1
    if (code === 92) i++
    else if (code === 10) return i
  }
  return text.length
}

/** Offset after a number, a literal or any other run of characters without meaning in JSON. */
function endOfToken(text: string, start: number): number {
  let i = start + 1
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === COMMA || code === COLON || code === QUOTE) break
    if (code === OPEN_ARRAY || code === CLOSE_ARRAY || code === OPEN_OBJECT || code === CLOSE_OBJECT) break
  }
  return i
}

/** The name between the quotes, escapes resolved, so that `"a"` and `"\u0061"` are the same. */
function memberName(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1)
  if (!raw.includes('\\')) return raw
  try {
    return JSON.parse(`"${raw}"`)
  } catch {
    return raw
  }
}

interface Level {
  readonly isArray: boolean
  readonly start: number
  expectsKey: boolean
  /** Whether a value stands since the last comma: a second one means that a comma is missing. */
  filled: boolean
}

class Walk {
  private readonly text: string
  private readonly maxDepth: number
  private readonly visitor: JsonVisitor
  private readonly levels: Level[] = []
  private readonly path: (string | number)[] = []
  private skippedLevels = 0

  constructor(text: string, maxDepth: number, visitor: JsonVisitor) {
    this.text = text
    this.maxDepth = maxDepth
    this.visitor = visitor
  }

  run(): void {
    const { text } = this
    let i = 0
    while (i < text.length) {
      const code = text.charCodeAt(i)
      if (code <= 32) i++
      else if (code === QUOTE) i = this.string(i)
      else i = this.structure(code, i)
    }
  }

  private structure(code: number, at: number): number {
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) this.open(code === OPEN_ARRAY, at)
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) this.close(at + 1)
    else if (code === COMMA) this.next()
    else if (code === COLON) this.colon()
    else return this.scalar(at, endOfToken(this.text, at))
    return at + 1
  }

  private string(start: number): number {
    const end = endOfString(this.text, start)
    const level = this.levels.at(-1)
    if (this.skippedLevels > 0 || !level?.expectsKey) return this.scalar(start, end)
    this.path[this.path.length - 1] = memberName(this.text, start, end)
    this.visitor.key?.(this.path, start, end)
    return end
  }

  private scalar(start: number, end: number): number {
    if (this.skippedLevels > 0) return end
    this.begin(start, 'scalar')
    this.visitor.end?.(this.path, start, end)
    return end
  }

  private open(isArray: boolean, start: number): void {
    if (this.skippedLevels > 0 || this.levels.length >= this.maxDepth) {
      if (this.skippedLevels === 0) this.visitor.tooDeep?.(this.path, start)
      this.skippedLevels++
      return
    }
    this.begin(start, isArray ? 'array' : 'object')
    this.levels.push({ isArray, start, expectsKey: !isArray, filled: false })
    this.path.push(isArray ? 0 : '')
  }

  private begin(start: number, kind: 'object' | 'array' | 'scalar'): void {
    const level = this.levels.at(-1)
    if (level?.isArray && level.filled) this.next()
    if (level) level.filled = true
    this.visitor.value?.(this.path, start, kind)
  }

  private close(end: number): void {
    if (this.skippedLevels > 0) {
      this.skippedLevels--
      return
    }
    const level = this.levels.pop()
    if (!level) return
    this.path.pop()
    this.visitor.end?.(this.path, level.start, end)
  }

  private next(): void {
    const level = this.levels.at(-1)
    if (!level || this.skippedLevels > 0) return
    const last = this.path.length - 1
    level.filled = false
    if (level.isArray) this.path[last] = Number(this.path[last]) + 1
    else level.expectsKey = true
  }

  private colon(): void {
    const level = this.levels.at(-1)
    if (level && this.skippedLevels === 0) level.expectsKey = false
  }
}

/** Walks `text`; linear in its length, with memory for `maxDepth` levels. */
export function walkJson(text: string, maxDepth: number, visitor: JsonVisitor): void {
  new Walk(text, maxDepth, visitor).run()
}
