import fc from 'fast-check'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { expect, test } from 'vitest'
import type { JsonPath } from '../../../src/domain/json/json-path.ts'
import { locatePaths } from '../../../src/domain/json/locate-paths.ts'
import { scanStructure } from '../../../src/domain/json/scan-structure.ts'
import { walkJson } from '../../../src/domain/json/walk-json.ts'

const SEED = { seed: 20_261_122, numRuns: 300 }

function allPaths(value: unknown, path: JsonPath = []): JsonPath[] {
  if (typeof value !== 'object' || value === null) return [path]
  const children: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return [path, ...children.flatMap(([step, child]) => allPaths(child, [...path, step]))]
}

test('every value of any JSON text is located where jsonc-parser finds it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const tree = parseTree(text)
      const paths = allPaths(JSON.parse(text))
      const expected = paths.map((path) => findNodeAtLocation(tree!, [...path])!.offset)
      expect(locatePaths(text, paths)).toEqual(expected)
    }),
    SEED,
  )
})

test('a path that does not exist is located at its nearest ancestor', () => {
  const text = '{"features": [{"id": "a"}]}'
  const offset = text.indexOf('{"id"')
  expect(
    locatePaths(text, [['features', 0, 'properties', 'claims', 3], ['features', 7], ['nothing']]),
  ).toEqual([offset, text.indexOf('['), 0])
})

test('a name written with escapes is the same name', () => {
  expect(scanStructure(String.raw`{"a": 1, "\u0061": 2}`)).toEqual([
    { kind: 'duplicate-key', path: ['a'], offset: 9 },
  ])
  expect(locatePaths(String.raw`{"\u0061": 5}`, [['a']])).toEqual([11])
})

test('the same name in sibling objects is no duplicate', () => {
  expect(scanStructure('[{"a": {"a": 1}}, {"a": 1, "b": {"b": [{"a": 1}, {"a": 2}]}}]')).toEqual([])
})

test('any broken text is walked to its end without a throw', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '1', 'NaN', ' ', '\n', '\\', '😀')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let last = -1
      walkJson(text, 8, {
        value(_, start) {
          expect(start).toBeGreaterThan(last)
          last = start
        },
      })
      locatePaths(text, [['a', 0, 'a']])
    }),
    SEED,
  )
})

test('a nesting bomb costs linear time, one event, and no stack', () => {
  const depth = 5_000_000
  const faults = scanStructure('['.repeat(depth) + ']'.repeat(depth))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatchObject({ kind: 'nesting-too-deep', offset: 64 })
})
