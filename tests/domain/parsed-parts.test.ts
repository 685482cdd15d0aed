import { expect, test } from 'vitest'
import type { Agent } from '../../src/domain/generated/package-types.ts'
import type { ParseResult } from '../../src/domain/package.ts'
import { headOf, joinParts, namedHeadOf, partCount, partsOf } from '../../src/domain/parsed-parts.ts'
import { claimOf, featureOf, packageOf, parsedOf } from '../query/synthetic.ts'

const features = Array.from({ length: 2500 }, (_, row) => featureOf(`f${row}`, [claimOf(`c${row}`)]))
const parsed = parsedOf(packageOf(features), 1200)

/** As messages and database rows do it. */
function carried(whole: ParseResult): ParseResult {
  const joining = joinParts(structuredClone(headOf(whole)))
  for (const part of partsOf(whole)) joining.add(structuredClone(part))
  return joining.result()
}

test('a result that was carried in parts is the same result', () => {
  expect(carried(parsed)).toEqual(parsed)
})

test('no part has more than a thousand records, and their number is known before', () => {
  const parts = [...partsOf(parsed)]
  expect(Math.max(...parts.map(({ items }) => items.length))).toBe(1000)
  expect(parts).toHaveLength(partCount(parsed))
  expect(parts.filter(({ list }) => list === 'features')).toHaveLength(3)
})

test('a head lists nothing, and a result without package has only what was rejected', () => {
  expect(partCount(headOf(parsed))).toBe(0)
  const nothing = { ...parsed, package: null }
  expect(carried(nothing)).toEqual(nothing)
})

test('a named head has claimants and places unless they are more than a part holds', () => {
  const few = parsedOf({ ...packageOf([]), agents: agents(1000) }, 0)
  expect(namedHeadOf(few).package?.agents.size).toBe(1000)
  expect(namedHeadOf(few).package?.features).toEqual([])
  const many = parsedOf({ ...packageOf([]), agents: agents(1001) }, 0)
  expect(namedHeadOf(many).package?.agents.size).toBe(0)
})

const agents = (count: number): ReadonlyMap<string, Agent> =>
  new Map(
    Array.from({ length: count }, (_, at): [string, Agent] => {
      const id = `a${at}`
      return [
        id,
        { id, kind: 'institution', party: 'west', names: [{ value: `SYNTHETIC ${at}`, lang: 'en' }] },
      ]
    }),
  )
