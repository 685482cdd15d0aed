import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/design/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

/** `#rrggbb` by token, as the first rule of the text gives it. */
const tokensIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(text.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6})/g), ([, name = '', hex = '']) => [name, hex]),
  )

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (brighter + 0.05) / (darker + 0.05)
}

const PAPERS = ['--paper', '--paper-sunk', '--ground']
const TEXT: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['--ink', [...PAPERS, '--accent-wash', '--notice-wash']],
  ['--ink-soft', [...PAPERS, '--accent-wash', '--notice-wash']],
  ['--ink-faint', PAPERS],
  ['--accent-ink', [...PAPERS, '--accent-wash']],
  ['--notice', ['--paper', '--notice-wash']],
  ['--on-accent', ['--accent']],
]

test.each([
  ['light', tokensIn(light)],
  ['dark', tokensIn(dark)],
])('%s: every ink can be read on every ground it stands on (4.5 : 1)', (_, tokens) => {
  const tooFaint = TEXT.flatMap(([ink, grounds]) =>
    grounds
      .map((ground) => ({ ink, ground, ratio: contrast(tokens.get(ink) ?? '', tokens.get(ground) ?? '') }))
      .filter(({ ratio }) => !(ratio >= 4.5)),
  )
  expect(tooFaint).toEqual([])
})
