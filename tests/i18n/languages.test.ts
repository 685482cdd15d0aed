import { IntlMessageFormat } from 'intl-messageformat'
import { afterEach, expect, test } from 'vitest'
import { catalogue as azerbaijani } from '../../src/i18n/az/catalogue.ts'
import { catalogue as english } from '../../src/i18n/en/catalogue.ts'
import { catalogue as armenian } from '../../src/i18n/hy/catalogue.ts'
import { interfaceLanguage, LANGUAGES, speak } from '../../src/i18n/languages.ts'
import { spokenLanguage, t } from '../../src/i18n/message.ts'
import { catalogue as russian } from '../../src/i18n/ru/catalogue.ts'

const others = { az: azerbaijani, hy: armenian, ru: russian }
const keys = Object.keys(english)

afterEach(() => speak('en'))

/** What a message is made of, as far as it is asked here. */
interface Part {
  readonly type: number
  readonly value?: unknown
  /** Of a plural and a select; only a plural has a `pluralType`. */
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>
  readonly pluralType?: string
}
const LITERAL = 0
const POUND = 7

const partsOf = (message: string): readonly Part[] =>
  new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as readonly Part[]

/** Arguments of a message with what is asked of them, and the choices of each `select`. */
function argumentsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ type, value, options, pluralType }) => {
    if (type === LITERAL || type === POUND) return []
    if (options === undefined) return [String(value)]
    const cases = Object.values(options).flatMap((option) => argumentsOf(option.value))
    const choices = pluralType === undefined ? Object.keys(options).sort().join('|') : 'number'
    return [`${String(value)} as ${choices}`, ...cases]
  })
}
const asked = (message: string) => [...new Set(argumentsOf(partsOf(message)))]
const names = (message: string) => [...new Set(asked(message).map((one) => one.split(' as ')[0]))].sort()

/** Plural categories that each message must name: those of its language for whole numbers. */
function pluralGaps(parts: readonly Part[], needed: readonly string[]): readonly string[] {
  return parts.flatMap(({ options, pluralType }) => {
    if (options === undefined) return []
    const inner = Object.values(options).flatMap(({ value }) => pluralGaps(value, needed))
    return [...(pluralType === undefined ? [] : needed.filter((name) => !(name in options))), ...inner]
  })
}

test.each(Object.entries(others))(
  '%s: no message is missing, and none is there that English does not have',
  (_, messages) => {
    expect(keys.filter((key) => !(key in messages))).toEqual([])
    expect(Object.keys(messages).filter((key) => !(key in english))).toEqual([])
  },
)

test.each(Object.entries(others))(
  '%s: every message takes the same values as the English one',
  (_, messages) => {
    const different = keys.filter((key) => {
      const own = messages[key]
      return own !== undefined && names(own).join() !== names(english[key]!).join()
    })
    expect(different).toEqual([])
  },
)

test.each(Object.entries(others))('%s: every choice that the code makes has its words', (_, messages) => {
  const choices = (message: string) =>
    asked(message)
      .filter((one) => one.includes('|'))
      .sort()
  expect(
    keys.filter((key) => key in messages && choices(messages[key]!).join() !== choices(english[key]!).join()),
  ).toEqual([])
})

test.each([
  ['az', ['other']],
  ['hy', ['other']],
  ['ru', ['one', 'few', 'many', 'other']],
] as const)('%s: every number has its form', (lang, needed) => {
  const messages = others[lang]
  const wanting = Object.entries(messages).filter(
    ([, message]) => pluralGaps(partsOf(message), needed).length > 0,
  )
  expect(wanting.map(([key]) => key)).toEqual([])
})

/** Words by which one side names what happened, or claims to have settled it. */
const PARTISAN: Readonly<Record<keyof typeof others, RegExp>> = {
  ru: /освобожд[её]нн|оккупант|сепаратист|террорист|арцах|доказан|подтвержд[её]нн(ое|ый) захоронени/iu,
  az: /azad (edil|olun)|işğalçı|separatçı|terrorçu|sübuta yetiril/iu,
  hy: /ազատագր|օկուպանտ|անջատողական|ահաբեկիչ|Արցախ|ապացուցված/iu,
}

test.each(Object.entries(others))(
  '%s: no word of ours takes a side or says that a claim is true',
  (lang, messages) => {
    const found = Object.entries(messages).filter(([, text]) =>
      PARTISAN[lang as keyof typeof others].test(text),
    )
    // “Not proven”, “never says that it is true” are the opposite.
    expect(found.map(([key, text]) => `${key}: ${text}`)).toEqual([])
  },
)

test('a language is spoken once it is loaded; an unknown one is English', async () => {
  await speak('ru-RU')
  expect(spokenLanguage()).toBe('ru')
  expect(t('common.claims', { n: 3 })).toMatch(/3\s\p{Script=Cyrillic}/u)
  expect(interfaceLanguage('tlh').tag).toBe('en')
  await speak('tlh')
  expect([spokenLanguage(), t('page.viewMap')]).toEqual(['en', 'Map'])
})

test('every language says its own name, and which ones nobody has reviewed', () => {
  expect(LANGUAGES.map(({ tag }) => tag).sort()).toEqual(['az', 'en', 'hy', 'ru'])
  expect(LANGUAGES.filter(({ isReviewed }) => isReviewed).map(({ tag }) => tag)).toEqual(['en'])
})
