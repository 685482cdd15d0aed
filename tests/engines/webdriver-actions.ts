// What hands do, in the words that WebDriver and WebDriver BiDi share.
import type { KeyName } from './engine.ts'

/** Key values of the WebDriver standard, section "Keyboard actions". */
const KEYS: Readonly<Record<KeyName, string>> = {
  Alt: '\uE00A',
  Backspace: '\uE003',
  Control: '\uE009',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
}
export const keyValue = (key: string): string => KEYS[key as KeyName] ?? key

interface Source {
  readonly type: 'pointer' | 'key'
  readonly id: string
  readonly [field: string]: unknown
}

/** One click of the main button, as both WebDriver standards want it. */
export const pointerClick = (x: number, y: number): Source => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
})

/** Groups of keys one after the other; those of a group are held together. */
export const keyActions = (groups: readonly (readonly string[])[]): Source => ({
  type: 'key',
  id: 'keyboard',
  actions: groups.flatMap((keys) => [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]),
})
