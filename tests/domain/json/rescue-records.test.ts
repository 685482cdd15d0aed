import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJsonFile } from '../../../src/domain/json/read-json-file.ts'
import { rescueRecords } from '../../../src/domain/json/rescue-records.ts'

const records = fc.array(fc.record({ id: fc.string(), text: fc.jsonValue({ maxDepth: 3 }) }), {
  minLength: 1,
  maxLength: 6,
})

test('whatever the cut, the records before it are read and one at most is lost in part', () => {
  fc.assert(
    fc.property(records, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
      const text = JSON.stringify({ type: 'FeatureCollection', features: list }, null, 1)
      const cut = text.slice(0, Math.floor(text.length * share))
      const read = rescueRecords(cut, 'features').records
      const whole = read.filter(({ cutOff }) => !cutOff)
      expect(read.length - whole.length).toBeLessThanOrEqual(1)
      expect(whole.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(list)).slice(0, whole.length))
    }),
    { seed: 20_261_122, numRuns: 300 },
  )
})

test('a fault in one record leaves its neighbours and their numbers alone', () => {
  const text = '{"features": [{"id": 1}, {"id": NaN}, {"id": 3,}, {"id": 4}]}'
  const { records: read } = rescueRecords(text, 'features')
  expect(read.map(({ value, path }) => [path[1], value])).toEqual([
    [0, { id: 1 }],
    [1, undefined],
    [2, undefined],
    [3, { id: 4 }],
  ])
  expect(read.map(({ fault }) => fault?.offset)).toEqual([
    undefined,
    text.indexOf('NaN'),
    text.indexOf('}, {"id": 4'),
    undefined,
  ])
})

test('a fault between the records costs none of them and is told where it is', () => {
  const text = '{"features": [{"id": 1} {"id": 2},]}'
  const { records: read, outside, cutOff } = rescueRecords(text, 'features')
  expect(read.map(({ value }) => value)).toEqual([{ id: 1 }, { id: 2 }])
  expect(cutOff).toBe(false)
  expect(outside?.offset).toBe(text.indexOf(' {"id": 2') + 1)
})

test('a record beside which one could not be read makes the file incomplete', () => {
  const file = (text: string) => readJsonFile('sources.json', new TextEncoder().encode(text), 'sources')
  expect(file('{"sources": [{"id": 1}]}').isComplete).toBe(true)
  expect(file('{"sources": [{"id": 1}, {"id": oops}]}').isComplete).toBe(false)
  expect(file('{"sources": [{"id": 1}, {"id": 2}').isComplete).toBe(false)
})
