import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutIterators } from '../../vite.idb.ts'

const whole = readFileSync('node_modules/idb/build/index.js', 'utf8')

test('the wrapper around IndexedDB loses its iterators and nothing else', () => {
  const slim = withoutIterators(whole)
  expect(slim).not.toMatch(/asyncIterator|iterate/)
  for (const name of [
    'function openDB',
    'function wrap',
    'getCursorAdvanceMethods',
    'export { deleteDB, openDB',
  ])
    expect(slim).toContain(name)
  const names = [...whole.matchAll(/^(?:const|let|function) (\w+)/gm)].map(([, name = '']) => name)
  const gone = names.filter((name) => !slim.includes(name))
  expect(gone.length).toBeGreaterThan(5)
  expect(whole.startsWith(slim.slice(0, slim.indexOf('export {')).trimEnd())).toBe(true)
})

test('a wrapper that looks otherwise stops the build', () => {
  expect(() => withoutIterators('export const openDB = () => null')).toThrow(/iterators expected/)
})
