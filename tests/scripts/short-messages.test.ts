import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/i18n/en/catalogue.ts'
import { shortNames, withShortNames } from '../../vite.messages.ts'

const names = shortNames()

test('a message that the code names in full gets a short name, no two the same', () => {
  expect(names.size).toBeGreaterThan(500)
  expect(names.has('page.viewMap')).toBe(true)
  expect(new Set(names.values()).size).toBe(names.size)
  expect(Math.max(...[...names.values()].map(({ length }) => length))).toBeLessThan(4)
})

test('only messages of the catalogue are renamed, and no short name is the name of another', () => {
  expect([...names.keys()].filter((key) => !(key in catalogue))).toEqual([])
  expect([...names.values()].filter((name) => name in catalogue)).toEqual([])
})

test('labels and whatever is put together while the page runs keep their names', () => {
  const kept = ['modality.possible', 'query.claimant', 'page.waits.draft', 'tray.notStated', 'area.tool.box']
  for (const key of kept) {
    expect(catalogue).toHaveProperty([key])
    expect(names.has(key)).toBe(false)
  }
})

test('code and catalogue are renamed alike, and text in templates stays', () => {
  const short = names.get('page.viewMap')
  const code = ["const a = t('page.viewMap', { n: 1 })", 'const b = `page.viewMap`'].join('\n')
  expect(withShortNames(code, 'a.ts', names)).toBe(code.replace("'page.viewMap'", `'${short}'`))
  expect(withShortNames("export const page = { 'page.viewMap': 'Map' }", 'page.ts', names)).toBe(
    `export const page = { '${short}': 'Map' }`,
  )
})

test('every language keeps as many messages of a file as before', () => {
  const file = 'src/i18n/hy/page.ts'
  const text = readFileSync(file, 'utf8')
  const keysOf = (code: string): readonly string[] =>
    [...code.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key = '']) => key)
  const before = keysOf(text)
  const after = keysOf(withShortNames(text, file, names))
  expect(after).toEqual(before.map((key) => names.get(key) ?? key))
  expect(new Set(after).size).toBe(before.length)
})
