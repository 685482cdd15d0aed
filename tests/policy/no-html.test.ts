import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { expect, test } from 'vitest'

/** Ways from text to HTML or code, by the name of the member, the function or the module. */
const MEMBERS = new Set([
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'setDOMContent', 'srcdoc'],
  ...['createContextualFragment', 'parseFromString', 'parseHTMLUnsafe', 'write', 'writeln', 'execScript'],
])
const FUNCTIONS = new Set(['eval', 'Function'])
const MODULES = /^lit(-html)?\/directives\/unsafe-|^lit(-html)?\/static/

/** What is allowed, and why. */
const REASONS: Readonly<Record<string, string>> = {
  'src/import/read/read-xml.ts parseFromString':
    "xmldom's own parser, which makes a tree of objects and no page",
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one)
  if (!isNode(value)) return
  yield value
  for (const child of Object.values(value)) if (typeof child === 'object') yield* nodes(child)
}

const nameOf = (value: unknown): string => {
  if (!isNode(value)) return ''
  return String(value.type === 'Identifier' ? value.name : value.type === 'Literal' ? value.value : '')
}

/** Names of all ways to HTML or code in a program. */
function waysIn(text: string, file: string): readonly string[] {
  return [...nodes(parseAst(text, { lang: 'ts' }, file).body)]
    .flatMap((node) => {
      if (node.type === 'MemberExpression') return nameOf(node.property)
      if (node.type === 'CallExpression' || node.type === 'NewExpression') return callOf(node)
      if (node.type === 'ImportDeclaration' || node.type === 'ImportExpression') return nameOf(node.source)
      return []
    })
    .filter(
      (name) => MEMBERS.has(name) || FUNCTIONS.has(name) || MODULES.test(name) || name === 'timer of text',
    )
}

function callOf({ callee, arguments: args }: Node): string {
  const name = nameOf(callee)
  const [first] = args as readonly unknown[]
  const isText =
    isNode(first) &&
    (first.type === 'TemplateLiteral' || (first.type === 'Literal' && typeof first.value === 'string'))
  return /^set(Timeout|Interval)$/.test(name) && isText ? 'timer of text' : name
}

/** The command line has no page. */
const sources = readdirSync('src', { withFileTypes: true, recursive: true })
  .filter(
    (entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name) && !entry.parentPath.includes('generated'),
  )
  .map((entry) => join(entry.parentPath, entry.name))

  .filter((file) => !file.startsWith(join('src', 'cli')))
  .sort()

test('no source makes HTML or code of text, but for the ways that stand here with a reason', () => {
  const found = sources.flatMap((file) =>
    waysIn(readFileSync(file, 'utf8'), file).map((way) => `${file} ${way}`),
  )
  expect(sources.length).toBeGreaterThan(500)
  expect(found.filter((one) => !(one in REASONS))).toEqual([])
  expect(Object.keys(REASONS).filter((one) => !found.includes(one))).toEqual([])
})

test.each([
  ['box.innerHTML = name', 'innerHTML'],
  ["box['outerHTML'] = name", 'outerHTML'],
  ["box.insertAdjacentHTML('beforeend', name)", 'insertAdjacentHTML'],
  ['document.write(name)', 'write'],
  ['eval(name)', 'eval'],
  ['new Function(name)', 'Function'],
  ['setTimeout(`go()`, 1)', 'timer of text'],
  ["import { unsafeHTML } from 'lit/directives/unsafe-html.js'", 'lit/directives/unsafe-html.js'],
])('%s would be found', (code, way) => {
  expect(waysIn(code, 'made.ts')).toContain(way)
})

test('no template has a script, a style of its own, a handler in an attribute or a frame of text', () => {
  const own = /<script\b|<style\b|\s(?:style|on[a-z]+|srcdoc)=["'$]|javascript:/i
  const isTemplate = /html`(?:[^`\\]|\\.)*`/g
  const found = sources.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(isTemplate), ([text]) => text)
      .filter((text) => own.test(text))
      .map((text) => `${file}: ${text.slice(0, 80)}`),
  )
  expect(found).toEqual([])
})
