/** A value as a message quotes it: short, on one line, nothing invisible left invisible. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

const LONGEST = 60

/** Control, format and surrogate characters, which an issue list must not pass on. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu

function quoted(text: string): string {
  const characters = Array.from(text.slice(0, LONGEST * 2))
  const cut = characters.length > LONGEST || text.length > LONGEST * 2
  const excerpt = characters.slice(0, LONGEST).join('').replace(INVISIBLE, escaped)
  return `"${excerpt}${cut ? '…' : ''}"`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
