/** The tokens of src/design/tokens.css as each setting of the reader's gives them, and what eyes make of colours. */
import { readFileSync } from 'node:fs'

const css = readFileSync(new URL('../../src/design/tokens.css', import.meta.url), 'utf8')

/** `#rrggbb` by token. */
export type Tokens = ReadonlyMap<string, string>

/** What the blocks behind these conditions say, the later over the earlier; '' is the block without a condition. */
function tokensUnder(conditions: readonly string[]): Tokens {
  const blocks = Array.from(css.matchAll(/(?:@media ([^{]+)\{\s*)?:root \{([^}]*)\}/g))
  const wanted = blocks.filter(([, condition = '']) => conditions.includes(condition.trim()))
  if (wanted.length !== conditions.length)
    throw new Error(`tokens.css: ${conditions.length} blocks expected, ${wanted.length} found`)
  const pairs = wanted.flatMap(([, , body = '']) =>
    Array.from(body.matchAll(/(--[a-z-]+):\s*(#[0-9a-f]{6})/g)),
  )
  return new Map(pairs.map(([, name = '', hex = '']) => [name, hex]))
}

const DARK = '(prefers-color-scheme: dark)'
const MORE = '(prefers-contrast: more)'

export const THEMES: readonly (readonly [name: string, tokens: Tokens])[] = [
  ['light', tokensUnder([''])],
  ['dark', tokensUnder(['', DARK])],
]

export const HIGH_CONTRAST_THEMES: readonly (readonly [name: string, tokens: Tokens])[] = [
  ['light, more contrast', tokensUnder(['', MORE])],
  ['dark, more contrast', tokensUnder(['', DARK, MORE, `${MORE} and ${DARK}`])],
]

/** Linear light of red, green and blue, 0–1. */
export type Light = readonly [red: number, green: number, blue: number]

/** sRGB to linear light, WCAG 2.2's constants. */
export function lightOf(hex: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return [red, green, blue]
}

/** Relative luminance of WCAG 2.2. */
const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** Contrast ratio of WCAG 2.2, 1–21. */
export function contrastOf(one: Light, other: Light): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (brighter + 0.05) / (darker + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, severity 1; greyscale by luminance. Rows make red, green and blue. */
const SEEN_BY = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const

export type Sight = keyof typeof SEEN_BY
export const SIGHTS = Object.keys(SEEN_BY) as readonly Sight[]

/** What an eye without one kind of cone, or a grey printer, makes of a light. */
export function seenBy(sight: Sight, light: Light): Light {
  const [red = 0, green = 0, blue = 0] = SEEN_BY[sight].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (light[at] ?? 0), 0),
      ),
    ),
  )
  return [red, green, blue]
}
