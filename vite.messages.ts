/**
 * Short names for messages in what is shipped: `'page.viewMap'` stands in the code, in the catalogue of every language
 * and in what is compressed twice. Weighs 1.2 kB of the first screen and 2.2 kB of every language, gzip.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import type { Plugin } from 'vite'

const ROOMS = 'src'
const CATALOGUES = join('src', 'i18n')
const CATALOGUE = /[\\/]i18n[\\/](?:en|hy|az|ru)[\\/][^\\/]+\.ts$/
const KEY = /^ {2}'([\w.-]+)':/gm
const QUOTED = /'([a-z][\w.-]*\.[\w.-]+)'/g
/** A name that is put together while the page runs: all that begin like it keep theirs. */
const BEGINNING = /`([a-z][\w.-]*)\$\{/g

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, one = '']) => one)

const keysIn = (folder: string): string[] =>
  sources(folder).flatMap((file) => found(readFileSync(file, 'utf8'), KEY))

/**
 * From name to short name, the same for the page and its workers. A message is renamed when the code names it in full,
 * and nothing puts together a name that could be its own: labels are all named by their codes.
 */
export function shortNames(): ReadonlyMap<string, string> {
  const code = sources(ROOMS)
    .filter((file) => !CATALOGUE.test(file) && !file.includes(`${sep}generated${sep}`))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const named = new Set(found(code, QUOTED))
  const labels = found(readFileSync(join(CATALOGUES, 'en', 'labels.ts'), 'utf8'), KEY)
  const kept = [...found(code, BEGINNING), ...labels.map((key) => `${key.split('.')[0]}.`)]
  const isFree = (key: string): boolean => named.has(key) && !kept.some((begun) => key.startsWith(begun))
  const keys = [...new Set(keysIn(join(CATALOGUES, 'en')))].filter(isFree).sort()
  return new Map(keys.map((key, at) => [key, at.toString(36)]))
}

interface Text {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly value: string
}

const isText = (value: object): value is Text =>
  (value as Partial<Text>).type === 'Literal' && typeof (value as Partial<Text>).value === 'string'

/** Every text in quotes. */
function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield value
  for (const child of Object.values(value)) if (child && typeof child === 'object') yield* textsIn(child)
}

/** The module with short names in place of the long ones. */
export function withShortNames(code: string, id: string, names: ReadonlyMap<string, string>): string {
  if (!found(code, QUOTED).some((text) => names.has(text))) return code
  let [short, at] = ['', 0]
  const texts = [...textsIn(parseAst(code, { lang: 'ts' }, id).body)].sort((a, b) => a.start - b.start)
  for (const { start, end, value } of texts) {
    const name = names.get(value)
    if (name === undefined) continue
    short += `${code.slice(at, start)}'${name}'`
    at = end
  }
  return short + code.slice(at)
}

/** For our own modules, of the page and of its workers alike. */
export function shortenMessageNames(): Plugin {
  const names = shortNames()
  return {
    name: 'cairn-short-message-names',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      return /[\\/]src[\\/][^?]*\.ts$/.test(id) && !id.includes('node_modules')
        ? { code: withShortNames(code, id, names), map: null }
        : null
    },
  }
}
