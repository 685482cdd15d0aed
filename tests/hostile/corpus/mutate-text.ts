/** Damage that knows where words, cells and tags of a text stand. */
import { TEXTS } from './payloads.ts'
import type { Random } from './random.ts'

type Change = (text: string, random: Random) => string

const replaceSome = (text: string, pattern: RegExp, random: Random, make: () => string): string =>
  text.replace(pattern, (found) => (random.below(4) === 0 ? make() : found))

export const TEXT_CHANGES: Readonly<Record<string, Change>> = {
  'words replaced': (text, random) =>
    replaceSome(text, /[^\s,;<>"'=&{}[\]()/]{2,}/g, random, () => random.pick(TEXTS)),
  'numbers replaced': (text, random) =>
    replaceSome(text, /-?\d+(?:\.\d+)?/g, random, () =>
      random.pick(['1e999', '-0', 'NaN', '٣', '9'.repeat(400), '0x10', '1,5', '']),
    ),
  'signs doubled': (text, random) =>
    replaceSome(text, /[,;<>"'=&{}[\]()/]/g, random, () =>
      random.pick(['""', '<<', '>>', ',,', '"', '', '\n', '\0']),
    ),
  'lines shuffled': (text, random) => {
    const lines = text.split('\n')
    return lines.map(() => random.pick(lines)).join('\n')
  },
  'a line made long': (text, random) => {
    const lines = text.split('\n')
    const at = random.below(lines.length)
    lines[at] = (lines[at] ?? '').repeat(1 + random.below(60))
    return lines.join('\n')
  },
  'other line ends': (text, random) => text.replaceAll('\n', random.pick(['\r', '\r\n', '\n\r', '\u2028'])),
}

export const TEXT_CHANGE_NAMES: readonly string[] = Object.keys(TEXT_CHANGES)

export const changedText = (text: string, name: string, random: Random): string =>
  TEXT_CHANGES[name]!(text, random)
