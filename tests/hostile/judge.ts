/** What is wrong with an outcome, in words; empty when the product stood. */
import type { Outcome, Said } from './form.ts'

/** Longest sentence that anybody reads. */
const LONGEST = 3_200

/** Characters that spoil the list they are shown in: controls but line ends, bidi overrides and isolates, halves of characters. */
const SPOILS = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

/** What was expected and what was found; or, for an entry of a bundle, what is the matter with it. */
const SAYS_WHY =
  /expected|found|left out|left as they are|read as|is no |only the first is used|is not what|contradict|is faulty|accepted from|later version|damaged or cut short|more memory than|was (?:not )?encrypted (?:for|with)/i

/** What no reader should see: the program's own inside. */
const INSIDE =
  /\n\s+at |\bundefined\b|\[object |\bis not (?:a function|iterable)\b|Cannot (?:read|set) propert|\bstack size\b|node_modules|\.ts:\d/

export function faultsOf({ isOpened, said, wrong = [] }: Outcome): readonly string[] {
  const isSilent = !isOpened && !said.some(({ severity }) => severity === 'error')
  return [...wrong, ...said.flatMap(faultsIn), ...(isSilent ? ['refused without a word'] : [])]
}

function faultsIn(said: Said): readonly string[] {
  const { code, message, path } = said
  const faults = [
    /^[a-z][a-z0-9-]*$/.test(code) ? '' : `a code that is none: ${code}`,
    message.trim() === '' ? 'an empty message' : '',
    message.length + path.length > LONGEST ? `${message.length + path.length} characters` : '',
    SPOILS.test(message) || SPOILS.test(path) ? 'characters that spoil the list' : '',
    INSIDE.test(withoutQuotes(message)) ? 'the inside of the program' : '',
    SAYS_WHY.test(message) ? '' : 'neither what was expected nor what was found',
  ]
  return faults
    .filter((fault) => fault !== '')
    .map((fault) => `${code}: ${fault}: ${JSON.stringify(`${path} ${message}`.slice(0, 300))}`)
}

/** What a message quotes is the author's. */
const withoutQuotes = (message: string): string => message.replace(/"[^"]*"|“[^”]*”/g, '')
