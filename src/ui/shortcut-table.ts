/** Every key that does something on the page: the page binds this table, and the help sheet shows it. */

/** What a key does; its words are the message `shortcuts.<deed>`. */
export type Deed =
  | 'search'
  | 'filters'
  | 'undo'
  | 'redo'
  | 'clear'
  | 'map'
  | 'table'
  | 'sources'
  | 'timeline'
  | 'previousFeature'
  | 'nextFeature'
  | 'previousClaim'
  | 'nextClaim'
  | 'export'
  | 'link'
  | 'help'
  | 'lock'
  | 'back'

export interface Shortcut {
  /** As `KeyboardEvent.key` has it, letters in lower case. */
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly ctrl?: true
  readonly shift?: true
  readonly deed: Deed
  readonly group: 'find' | 'view' | 'step' | 'hand'
}

export const SHORTCUTS: readonly Shortcut[] = [
  { key: '/', deed: 'search', group: 'find' },
  { key: 'f', deed: 'filters', group: 'find' },
  { key: 'u', deed: 'undo', group: 'find' },
  { key: 'z', ctrl: true, deed: 'undo', group: 'find' },
  { key: 'z', ctrl: true, shift: true, deed: 'redo', group: 'find' },
  { key: 'y', ctrl: true, deed: 'redo', group: 'find' },
  { key: 'x', deed: 'clear', group: 'find' },
  { key: 'm', deed: 'map', group: 'view' },
  { key: 't', deed: 'table', group: 'view' },
  { key: 's', deed: 'sources', group: 'view' },
  { key: 'l', deed: 'timeline', group: 'view' },
  { key: '[', deed: 'previousFeature', group: 'step' },
  { key: ']', deed: 'nextFeature', group: 'step' },
  { key: 'p', deed: 'previousClaim', group: 'step' },
  { key: 'n', deed: 'nextClaim', group: 'step' },
  { key: 'Escape', deed: 'back', group: 'step' },
  { key: 'e', deed: 'export', group: 'hand' },
  { key: 'c', deed: 'link', group: 'hand' },
  { key: 'l', ctrl: true, shift: true, deed: 'lock', group: 'hand' },
  { key: '?', deed: 'help', group: 'hand' },
]

/** Whether the key is one that speech input or a slip can press, which WCAG 2.1.4 lets the reader switch off. */
export const isSingleKey = ({ key, ctrl }: Shortcut): boolean => !ctrl && key.length === 1

/** What of a key press the table knows. */
export interface KeyPress {
  readonly key: string
  /** The key's place on the board: letters of other scripts mean what stands there on a Latin board. */
  readonly code: string
  readonly ctrl: boolean
  readonly shift: boolean
}

/** The shortcut that a key press means; null when it means none. */
export function shortcutOf({ key, code, ctrl, shift }: KeyPress): Shortcut | null {
  const latin = latinKey(key, code)
  const isLetter = /^[a-z]$/.test(latin)
  const fits = (one: Shortcut): boolean =>
    one.key === latin && (one.ctrl ?? false) === ctrl && (!isLetter || (one.shift ?? false) === shift)
  return SHORTCUTS.find(fits) ?? null
}

/** The key on a Latin board; brackets and slashes are taken as the reader's own board has them. */
function latinKey(key: string, code: string): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase()
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  const sign = { BracketLeft: '[', BracketRight: ']' }[code]
  return key.length > 1 ? key : (letter?.toLowerCase() ?? sign ?? key)
}
