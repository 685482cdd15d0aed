import { expect, test } from 'vitest'
import { formatPath, pathFromPointer, valueAt } from '../../../src/domain/json/json-path.ts'

test('a path reads like code, and odd names are quoted', () => {
  expect(formatPath(['features', 3, 'properties', 'claims', 0])).toBe('features[3].properties.claims[0]')
  expect(formatPath(['csl', 'container-title'])).toBe('csl.container-title')
  expect(formatPath(['a b', 0, ''])).toBe('["a b"][0][""]')
  expect(formatPath([])).toBe('')
})

test('a pointer knows an array index from a member called 0', () => {
  const root = { list: [{ 'a/b': { '~0': { 0: 'x' } } }] }
  expect(pathFromPointer('/list/0/a~1b/~00/0', root)).toEqual(['list', 0, 'a/b', '~0', '0'])
  expect(pathFromPointer('', root)).toEqual([])
})

test('inherited members are not values', () => {
  expect(valueAt({}, ['constructor'])).toBeUndefined()
  expect(valueAt([1], ['length', 'x'])).toBeUndefined()
  expect(valueAt({ a: [5] }, ['a', 0])).toBe(5)
})
