/**
 * The part of ICU MessageFormat that our catalogues are written in: `{name}`, `{n, number}` with three skeletons,
 * `{n, plural, =0 {…} one {…} other {…}}` with `#`, `{x, select, a {…} other {…}}`, and `'{…}'` for braces as text.
 * Plural rules and numbers are Intl's. A whole library for it would weigh as much as the map's panels.
 * `tests/i18n/icu.test.ts` holds it equal to intl-messageformat for every message of every catalogue.
 */
import { numberLocale } from './number-locale.ts'

export type MessageValues = Readonly<Record<string, string | number>>

/** A message, read once: text as it stands, and what is put in its place. */
export type Message = readonly Part[]
type Part = string | Argument | Choice

interface Argument {
  readonly kind: 'value' | 'number' | 'pound'
  readonly name: string
  readonly style: string
}

interface Choice {
  readonly kind: 'plural' | 'select'
  readonly name: string
  readonly cases: ReadonlyMap<string, Message>
}

const STYLES: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  '': {},
  '::group-off': { useGrouping: false },
  '::.#': { maximumFractionDigits: 1 },
  '::.0#': { minimumFractionDigits: 1, maximumFractionDigits: 2 },
}

/** Reads a message. Throws on what is not of this part of ICU: a catalogue is code, and its tests read every message. */
export function readMessage(source: string): Message {
  const reader = new Reader(source)
  const message = reader.message('')
  if (reader.at < source.length) reader.fail('end of the message')
  return message
}

/** Walks over one message. */
class Reader {
  at = 0
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  fail(expected: string): never {
    throw new Error(`i18n: ${expected} expected at ${this.at} of ${JSON.stringify(this.source)}`)
  }

  /** Up to the closing brace of a case, or the end; `plural` names the number that `#` stands for, '' outside of a plural. */
  message(plural: string): Message {
    const parts: Part[] = []
    while (this.at < this.source.length && this.source[this.at] !== '}') {
      if (this.source[this.at] === '{') parts.push(this.placeholder())
      else if (plural !== '' && this.take('#')) parts.push({ kind: 'pound', name: plural, style: '' })
      else parts.push(this.text(plural !== ''))
    }
    return parts
  }

  private take(sign: string): boolean {
    const isThere = this.source.startsWith(sign, this.at)
    if (isThere) this.at += sign.length
    return isThere
  }

  private need(sign: string): void {
    if (!this.take(sign)) this.fail(`"${sign}"`)
  }

  /** Takes what the sticky pattern finds here. */
  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.source)?.[0] ?? ''
    this.at += found.length
    return found
  }

  /** Text up to the next sign with a meaning. An apostrophe opens a quotation only before such a sign. */
  private text(isInPlural: boolean): string {
    let text = ''
    const plain = isInPlural ? /[^{}#']+/y : /[^{}']+/y
    const quotable = isInPlural ? '{}#<>' : '{}<>'
    for (;;) {
      text += this.match(plain)
      if (this.source[this.at] !== "'") return text
      const next = this.source[this.at + 1] ?? ''
      if (this.take("''")) text += "'"
      else if (next !== '' && quotable.includes(next)) text += this.quotation()
      else text += this.match(/'/y)
    }
  }

  private quotation(): string {
    const quoted = this.match(/'(?:[^']|'')*'?/y)
    return quoted.slice(1, quoted.endsWith("'") ? -1 : undefined).replaceAll("''", "'")
  }

  private word(): string {
    this.match(/\s+/y)
    const word = this.match(/[^\s{},]+/y)
    this.match(/\s+/y)
    return word || this.fail('a name')
  }

  private placeholder(): Part {
    this.need('{')
    const name = this.word()
    if (this.take('}')) return { kind: 'value', name, style: '' }
    this.need(',')
    const kind = this.word()
    if (kind === 'number') return this.number(name)
    if (kind !== 'plural' && kind !== 'select') return this.fail('number, plural or select')
    this.need(',')
    return { kind, name, cases: this.cases(kind === 'plural' ? name : '') }
  }

  private number(name: string): Argument {
    const style = this.take(',') ? this.word() : ''
    if (!(style in STYLES)) this.fail(Object.keys(STYLES).slice(1).join(', '))
    this.need('}')
    return { kind: 'number', name, style }
  }

  private cases(plural: string): ReadonlyMap<string, Message> {
    const cases = new Map<string, Message>()
    this.match(/\s+/y)
    while (!this.take('}')) {
      const selector = this.word()
      this.need('{')
      cases.set(selector, this.message(plural))
      this.need('}')
      this.match(/\s+/y)
    }
    return cases.has('other') ? cases : this.fail('"other"')
  }
}

const numberFormats = new Map<string, Intl.NumberFormat>()
const pluralRules = new Map<string, Intl.PluralRules>()

function numberText(value: string | number, style: string, lang: string): string {
  const key = `${lang} ${style}`
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(numberLocale(lang), STYLES[style])
  numberFormats.set(key, format)
  return format.format(Number(value))
}

/** Making the rules of a language costs as much as asking them a thousand times. */
function pluralCase(value: string | number, lang: string): string {
  const rules = pluralRules.get(lang) ?? new Intl.PluralRules(lang)
  pluralRules.set(lang, rules)
  return rules.select(Number(value))
}

function chosenCase({ kind, cases }: Choice, value: string | number, lang: string): Message {
  const exact = kind === 'plural' ? cases.get(`=${value}`) : cases.get(String(value))
  const named = kind === 'plural' ? cases.get(pluralCase(value, lang)) : undefined
  return exact ?? named ?? cases.get('other') ?? []
}

/** The message with its values in the language, BCP 47. Throws when a value is missing: a programmer's fault. */
export function sayMessage(message: Message, lang: string, values: MessageValues): string {
  let text = ''
  for (const part of message) text += typeof part === 'string' ? part : partText(part, lang, values)
  return text
}

function partText(part: Argument | Choice, lang: string, values: MessageValues): string {
  const value = values[part.name]
  if (value === undefined) throw new Error(`i18n: no value for {${part.name}}`)
  if ('cases' in part) return sayMessage(chosenCase(part, value, lang), lang, values)
  return part.kind === 'value' ? String(value) : numberText(value, part.style, lang)
}
