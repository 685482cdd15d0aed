/** Damage that leaves JSON whole and makes its values lie. Works on text, so that what JavaScript cannot hold is possible too. */
import { ADDRESSES, DATES, FORMULAS, KEYS, LETTERS, NUMBERS, SCRIPTS, TEXTS } from './payloads.ts'
import type { Random } from './random.ts'

/** A member or element, told by what holds it. */
interface Place {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string | number
}

function placesIn(value: unknown, found: Place[] = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push({ holder: value as Record<string, unknown>, key })
    placesIn((value as Record<string | number, unknown>)[key], found)
  }
  return found
}

const get = ({ holder, key }: Place): unknown => (holder as Record<string | number, unknown>)[key]
const set = ({ holder, key }: Place, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** Stands for text that no JavaScript value gives; replaced after writing. */
const RAW = /"§([^"]*)§"/g
const raw = (text: string): string => `§${Buffer.from(text).toString('hex')}§`

const nested = (depth: number, open: string, close: string): string =>
  `${open.repeat(depth)}0${close.repeat(depth)}`

/** Values that stand where another was. */
const STRANGERS: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => [],
  () => ({}),
  () => true,
  (random) => random.pick(NUMBERS),
  (random) => random.pick(TEXTS),
  () => raw('1e999'),
  () => raw('-1e999'),
  () => raw('1'.repeat(400)),
  () => raw('0.'.padEnd(400, '0')),
  () => raw('"\\ud800"'),
  () => raw('"\\u0000"'),
  () => raw(nested(70, '[', ']')),
  () => raw(nested(3_000, '[', ']')),
  () => raw(nested(3_000, '{"a":', '}')),
  () => raw('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  () => raw('{"a":1,"a":2,"\\u0061":3}'),
  () => raw('NaN'),
  () => raw('undefined'),
  () => raw('/* c */ 1'),
  () => Array.from({ length: 300 }, (_, at) => at),
  () => Object.fromEntries(KEYS.map((key) => [key, 1])),
]

type Change = (root: unknown, places: readonly Place[], random: Random) => void

const texts = (places: readonly Place[]): readonly Place[] =>
  places.filter((place) => typeof get(place) === 'string')

function intoTexts(pool: readonly string[]): Change {
  return (_, places, random) => {
    for (const place of texts(places)) if (random.below(3) === 0) set(place, random.pick(pool))
  }
}

export const CHANGES: Readonly<Record<string, Change>> = {
  'a stranger as a value': (_, places, random) => {
    for (let i = 0; i <= random.below(3); i++) set(random.pick(places), random.pick(STRANGERS)(random))
  },
  'a member taken out': (_, places, random) => {
    const { holder, key } = random.pick(places)
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  },
  'a hostile name': (_, places, random) => {
    const { holder } = random.pick(places.filter((place) => !Array.isArray(place.holder)))
    set({ holder, key: random.pick(KEYS) }, random.pick(STRANGERS)(random))
  },
  'scripts in texts': intoTexts(SCRIPTS),
  'addresses in texts': intoTexts(ADDRESSES),
  'formulas in texts': intoTexts(FORMULAS),
  'letters in texts': intoTexts(LETTERS),
  'dates in texts': intoTexts(DATES),
  'one text everywhere': (_, places, random) => {
    const text = random.pick(TEXTS)
    for (const place of texts(places)) if (place.key !== 'type') set(place, text)
  },
  'numbers in numbers': (_, places, random) => {
    for (const place of places) if (typeof get(place) === 'number') set(place, random.pick(NUMBERS))
  },
  'a value moved': (_, places, random) => {
    set(random.pick(places), structuredClone(get(random.pick(places))))
  },
  'a list made long': (_, places, random) => {
    const lists = places.filter((place) => Array.isArray(get(place)) && (get(place) as unknown[]).length > 0)
    if (lists.length === 0) return
    const list = get(random.pick(lists)) as unknown[]
    for (let i = 0; i < 60; i++) list.push(structuredClone(list[0]))
  },
}

export const CHANGE_NAMES: readonly string[] = Object.keys(CHANGES)

/** The text with the change made; the text as it is when it is no JSON object or list. */
export function changedJson(text: string, name: string, random: Random): string {
  const root = parsed(text)
  const places = placesIn(root)
  if (places.length === 0) return text
  CHANGES[name]!(root, places, random)
  const written = JSON.stringify(root).replace(RAW, (_, hex: string) => Buffer.from(hex, 'hex').toString())
  return random.below(6) === 0 ? withTwice(written, random) : written
}

/** undefined for what was spoiled already. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A member of the root given twice. */
function withTwice(text: string, random: Random): string {
  return text.startsWith('{')
    ? `{"${random.pick(KEYS.slice(0, 10))}":1,"type":"Feature",${text.slice(1)}`
    : text
}
