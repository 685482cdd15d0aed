import { expect, test } from 'vitest'
import { countSeries } from '../../src/domain/count-series.ts'
import { deriveStatus } from '../../src/domain/derived.ts'
import { EMPTY_FILTER, type FilterSpec } from '../../src/query/core/filter.ts'
import { openingExamples } from '../../src/ui/opening-examples.ts'
import { karabakh } from '../query/karabakh.ts'
import { ask, plainPackage } from './a/synthetic-package.ts'

const pkg = await karabakh()
// As the page does before it shows a package: statuses are told with the first answer.
ask(pkg, {})
const examples = openingExamples(pkg)
const of = (kind: string) => examples.find((example) => example.kind === kind)!

test('the bundled package has all three examples, always in the same order', () => {
  expect(examples.map(({ kind }) => kind)).toEqual(['unlocated', 'contested', 'count'])
})

test('the unlocated example has no geometry and names no place; the contested one is contested', () => {
  expect(of('unlocated').feature.geometry).toBeNull()
  expect(of('unlocated').feature.properties.placeId ?? null).toBeNull()
  expect(deriveStatus(of('contested').feature, pkg).status).toBe('contested')
})

test('the number of the third example grows at least twice within one claimant’s series', () => {
  const longest = countSeries(of('count').feature, pkg).map(({ entries }) =>
    entries.map(({ count }) => count.best ?? count.low).filter((number) => number !== null),
  )
  const grows = (numbers: readonly number[]): number =>
    numbers.filter((number, at) => at > 0 && number > numbers[at - 1]!).length
  expect(Math.max(...longest.map(grows))).toBeGreaterThanOrEqual(2)
})

test('every example is found by its own question, and its claim is one of the feature’s own', () => {
  for (const { feature, filter, claim } of examples) {
    const rows = ask(pkg, filter as FilterSpec).rows
    expect([...rows].map((row) => pkg.features[row]?.id)).toContain(feature.id)
    expect(feature.properties.claims).toContain(claim)
  }
  expect(of('count').filter).toEqual(EMPTY_FILTER)
})

test('GeoJSON without claims has no example', () => {
  expect(openingExamples(plainPackage())).toEqual([])
})
