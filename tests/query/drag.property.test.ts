/** A drag: one question after the other that differ in their period alone, against each asked of a package that was never asked before. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CairnPackage } from '../../src/domain/package.ts'
import { AnswerLookout, seenPackage } from '../../src/picture/crowd/answer-lookout.ts'
import type { FilterSpec } from '../../src/query/core/filter.ts'
import { prepareSweep } from '../../src/query/core/found-rows.ts'
import { answerOf, buildIndex, findByFilter } from '../../src/query/core/run.ts'
import { oraclePeriod, oracleRun } from './oracle.ts'
import { randomFilter, randomPackage } from './random-package.ts'
import { readable } from './readable.ts'
import { parsedOf } from './synthetic.ts'

const WORLD = { west: 0, north: 0, width: 0.999999, height: 0.999999, level: 3, zoom: 0 }
const seeded = { seed: 20261122, numRuns: 480 }

type Period = Pick<FilterSpec, 'from' | 'to'>
const periods: fc.Arbitrary<readonly Period[]> = fc.array(
  randomFilter.map(({ from, to }) => ({ from, to })),
  { minLength: 1, maxLength: 8 },
)

/** A page's index and lookout from question to question; `change` tells whether the last was a small step. */
function asking(pkg: CairnPackage) {
  const index = buildIndex(parsedOf(pkg))
  const lookout = new AnswerLookout()
  lookout.use(index, seenPackage(pkg))
  lookout.watch(WORLD)
  return (filter: FilterSpec) => {
    const found = findByFilter(index, filter)
    const view = lookout.answer(found)
    const answer = answerOf(index, found)
    prepareSweep(index, found)
    return { view, answer, isStep: found.change !== null }
  }
}

test('every step of a drag answers and shows what the same question does when it is asked first', () => {
  let steps = 0
  fc.assert(
    fc.property(randomPackage, randomFilter, periods, (pkg, filter, of) => {
      const ask = asking(pkg)
      for (const period of of) {
        const question = { ...filter, ...period }
        const { view, answer, isStep } = ask(question)
        const fresh = asking(pkg)(question)
        expect({ view, answer }).toEqual({ view: fresh.view, answer: fresh.answer })
        const { rows, matchingClaims } = readable(answer, pkg)
        expect({ rows, matchingClaims }).toEqual(oracleRun(pkg, question))
        if (isStep) steps++
      }
    }),
    seeded,
  )
  // Else nothing was tried: most questions have a period, and features without claims are few.
  expect(steps).toBeGreaterThan(300)
})

test('the random periods are worth dragging: both ends move, and some are open', () => {
  const drawn = fc.sample(periods, { seed: 3, numRuns: 100 }).flat()
  const limits = drawn.map((period) => oraclePeriod({ ...period } as FilterSpec))
  expect(limits.filter((limit) => limit !== null).length).toBeGreaterThan(100)
  expect(new Set(limits.map((limit) => JSON.stringify(limit))).size).toBeGreaterThan(50)
})
