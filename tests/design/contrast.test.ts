import { expect, test } from 'vitest'
import { contrastOf, HIGH_CONTRAST_THEMES, lightOf, THEMES, type Tokens } from './tokens.ts'

const contrast = (tokens: Tokens, one: string, other: string): number =>
  contrastOf(lightOf(tokens.get(one) ?? ''), lightOf(tokens.get(other) ?? ''))

const PAPERS = ['--paper', '--paper-sunk', '--ground']
const TEXT: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ['--ink', [...PAPERS, '--accent-wash', '--notice-wash']],
  ['--ink-soft', [...PAPERS, '--accent-wash', '--notice-wash']],
  ['--ink-faint', PAPERS],
  ['--accent-ink', [...PAPERS, '--accent-wash']],
  ['--notice', ['--paper', '--notice-wash']],
  ['--on-accent', ['--accent']],
]

const below = (tokens: Tokens, least: number, pairs: readonly (readonly [string, readonly string[]])[]) =>
  pairs.flatMap(([ink, grounds]) =>
    grounds
      .map((ground) => ({ ink, ground, ratio: contrast(tokens, ink, ground) }))
      .filter(({ ratio }) => !(ratio >= least)),
  )

test.each(THEMES)('%s: every ink can be read on every ground it stands on (4.5 : 1)', (_, tokens) => {
  expect(below(tokens, 4.5, TEXT)).toEqual([])
})

test.each(HIGH_CONTRAST_THEMES)(
  '%s: every ink stands out as the strictest level asks (7 : 1)',
  (_, tokens) => {
    expect(below(tokens, 7, TEXT)).toEqual([])
  },
)

test.each(HIGH_CONTRAST_THEMES)('%s: frames of controls can be seen (3 : 1)', (_, tokens) => {
  expect(below(tokens, 3, [['--rule', ['--paper', '--paper-sunk']]])).toEqual([])
})

test.each([...THEMES, ...HIGH_CONTRAST_THEMES])(
  '%s: focus, accent and marks stand out from what is around them (3 : 1)',
  (_, tokens) => {
    const pairs = [
      ['--focus', [...PAPERS, '--land']],
      ['--accent', ['--paper', '--land', '--water', '--accent-wash']],
      ['--ink', ['--land', '--water']],
    ] as const
    expect(below(tokens, 3, pairs)).toEqual([])
  },
)
